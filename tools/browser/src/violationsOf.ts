import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules that look at colours; the others find the same in every theme of a page. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/** What axe finds with its rules, or with some of them; of these at least so many must have had something to look at. */
const found = async (
  page: Page,
  within: string,
  least: number,
  rules?: readonly string[],
): Promise<readonly string[]> => {
  await page.evaluate(axe);
  // Of what passes one element of each rule is enough: to describe every element of a large page takes longer than to judge it.
  const options = {
    resultTypes: ["violations"],
    ...(rules === undefined ? {} : { runOnly: rules }),
  };
  const { violations, passes } = (await page.evaluate(
    `axe.run(${JSON.stringify(within)}, ${JSON.stringify(options)})`,
  )) as AxeResults;
  // A run that looked at nothing would find nothing.
  if (passes.length < least)
    throw new Error(`Cannot judge page: axe must look at something, got ${passes.length} rules`);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
};

/**
 * What axe has against a page as it is now, a line for each element.
 *
 * @param page - an open page
 * @param within - a selector of the part to look at; all of it where it is left out
 * @throws {Error} if axe found nothing to look at
 */
export const violationsOf = (page: Page, within = "html"): Promise<readonly string[]> =>
  found(page, within, 10);

/** The same of the colours alone, for a page that was looked at whole in another theme. */
export const colourViolationsOf = (page: Page): Promise<readonly string[]> =>
  found(page, "html", 1, COLOURS);
