import { serveFiles, type Watch, watchPage } from "@park/browser-checks";
import type { Browser, Page } from "playwright-core";

/**
 * Serves a folder and opens its page, 720 pixels wide.
 *
 * @param browser - where
 * @param folder - the folder with index.html
 * @param use - what to do with the page; it is closed afterwards
 * @param query - what its address ends with
 */
export const opened = async (
  browser: Browser,
  folder: string,
  use: (page: Page, watch: Watch, url: string) => Promise<void>,
  query = "",
): Promise<void> => {
  const server = await serveFiles(folder);
  const page = await browser.newPage({ viewport: { width: 720, height: 900 } });
  try {
    const watch = await watchPage(page);
    await page.goto(`${server.url}${query}`);
    await use(page, watch, server.url);
  } finally {
    await page.close();
    server.close();
  }
};
