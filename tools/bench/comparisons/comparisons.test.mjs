import { afterAll, expect, test } from "vitest";
import { differences } from "../differences.mjs";
import { embedPages, hasChromium } from "../embedPages.mjs";
import { comparisons } from "./comparisons.mjs";
import { embeddedSpec } from "./embedding.mjs";

// As the benchmark, with little to do.
const SMALL = {
  facts: 100,
  reviews: 12,
  figures: 150,
  table: 4,
  calls: 200,
  specs: 1,
  rows: [1000],
};
const isHere = hasChromium();
if (!isHere) console.warn("SKIPPED: embed beside vega-embed, because no chromium is on the PATH");

const pages = isHere ? await embedPages(embeddedSpec(), ["@park/source", "module"]) : null;
afterAll(() => pages?.close());
const all = await comparisons(SMALL, pages);

test.each(all.filter(({ own }) => own.result !== undefined).map((one) => [one.id, one]))(
  "%s: ours and every peer give the same",
  async (_, comparison) => {
    expect(await differences(comparison)).toEqual([]);
    expect(comparison.peers.every(({ result }) => result !== undefined)).toBe(true);
  },
);

test("what is timed without a look at its result is an import", () => {
  const blind = all.filter(({ unit, own }) => unit === "ms" && own.result === undefined);
  expect(blind.map(({ id }) => id)).toEqual(["import-data", "import-metrics", "import-charts"]);
});

test("each has an id of its own and at least one peer", () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.filter(({ peers }) => peers.length === 0)).toEqual([]);
});
