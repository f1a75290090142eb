import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe has against a page as it is now, a line for each element.
 *
 * @param page - an open page
 * @param within - a selector of the part to look at; all of it where it is left out
 * @throws {Error} if axe found nothing to look at
 */
export const violationsOf = async (page: Page, within?: string): Promise<readonly string[]> => {
  await page.evaluate(axe);
  // Of what passes one element of each rule is enough: to describe every element of a large page takes longer than to judge it.
  const { violations, passes } = (await page.evaluate(
    `axe.run(${JSON.stringify(within ?? "html")}, { resultTypes: ["violations"] })`,
  )) as AxeResults;
  // A run that looked at nothing would find nothing.
  if (passes.length < 10)
    throw new Error(`Cannot judge page: axe must look at something, got ${passes.length} rules`);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
};
