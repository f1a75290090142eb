import { join } from "node:path";
import { chromium } from "playwright-core";
import { findProgram } from "../machine/programs.mjs";

const ORIGIN = "http://localhost";

/**
 * Opens a page of a folder in Chromium and gives what it printed. The page says that it is done with its title.
 *
 * @param {string} folder what the origin serves; no other address is answered
 * @param {string} page its path there
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function inChromium(folder, page) {
  const browser = await chromium.launch({
    executablePath: findProgram("chromium") ?? "chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const tab = await browser.newPage();
    await tab.route("**", (route) => {
      const { origin, pathname } = new URL(route.request().url());
      return origin === ORIGIN ? route.fulfill({ path: join(folder, pathname) }) : route.abort();
    });
    let output = "";
    tab.on("console", (message) => {
      const kind = message.type() === "log" ? "" : `${message.type()}: `;
      output += `${kind}${message.text()}\n`;
    });
    const thrown = new Promise((_, reject) => {
      tab.on("pageerror", reject);
      tab.on("requestfailed", (request) => reject(new Error(`Cannot load ${request.url()}`)));
    });
    await tab.goto(`${ORIGIN}/${page}`);
    const done = tab.waitForFunction('document.title === "done"');
    return await Promise.race([done, thrown]).then(
      () => ({ code: 0, output }),
      (error) => ({ code: 1, output: `${output}${error.message}\n` }),
    );
  } finally {
    await browser.close();
  }
}
