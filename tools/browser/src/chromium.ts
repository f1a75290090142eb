import { type Browser, chromium } from "playwright-core";
import { findProgram } from "../../machine/programs.mjs";

/** The pictures that tests compare are this browser's: another name may be another browser. */
const program = (): string | null => findProgram("chromium");

/**
 * Whether the tests of a page can run here; if not, it says so in one loud line.
 *
 * @param what - what is skipped without it, such as "the report in a browser"
 */
export const hasChromium = (what: string): boolean => {
  const isHere = program() !== null;
  if (!isHere) console.warn(`SKIPPED: ${what}, because no chromium is on the PATH`);
  return isHere;
};

/** Starts Chromium so that it asks nothing of the network by itself, and draws letters the same way everywhere. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: program() ?? "chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--font-render-hinting=none",
    ],
  });
