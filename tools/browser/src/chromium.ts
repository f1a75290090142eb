import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where Debian's package puts it. */
const PATH = "/usr/bin/chromium";

/**
 * Whether the tests of a page can run here; if not, it says so in one loud line.
 *
 * @param what - what is skipped without it, such as "the report in a browser"
 */
export const hasChromium = (what: string): boolean => {
  const isHere = existsSync(PATH);
  if (!isHere) console.warn(`SKIPPED: ${what}, because ${PATH} is not installed`);
  return isHere;
};

/** Starts Chromium so that it asks nothing of the network by itself, and draws letters the same way everywhere. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: PATH,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--font-render-hinting=none",
    ],
  });
