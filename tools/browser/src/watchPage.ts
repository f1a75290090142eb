import type { Page } from "playwright-core";

/** What a page did that it should not, so far. */
export interface Watch {
  /** Words in the console, errors, dialogs, files that are missing, what its policy forbade; in their order. */
  readonly problems: readonly string[];
  /** The addresses that were asked for, but for `blob:` and `data:`. */
  readonly requests: readonly string[];
}

/**
 * Watches a page from before it is opened.
 *
 * @param page - a page that nothing was opened in yet
 */
export const watchPage = async (page: Page): Promise<Watch> => {
  const problems: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => problems.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", ({ message }) => problems.push(`thrown: ${message}`));
  page.on("crash", () => problems.push("crashed"));
  page.on("dialog", (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!/^(blob|data):/.test(request.url())) requests.push(request.url());
  });
  page.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    // A download that the page itself made ends its request so, and one that is left breaks off what it loads.
    if (!/^(blob|data):/.test(request.url()) && why !== "net::ERR_ABORTED")
      problems.push(`failed: ${request.url()} ${why}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  await page.exposeFunction("reportViolation", (what: string) =>
    problems.push(`forbidden: ${what}`),
  );
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report = Reflect.get(window, "reportViolation") as (what: string) => void;
      report(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return { problems, requests };
};
