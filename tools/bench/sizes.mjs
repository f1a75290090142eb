import { bundled } from "./bundled.mjs";

/**
 * What a page would load, minified, and beside it what others would make it load.
 *
 * @type {[title: string, program: string, external?: string[]][]}
 */
const PROGRAMS = [
  ["the dataset of 2023 with its codebook", 'export { xinyu2023 } from "@park/data"'],
  ["one measure", 'export { foreignTrade } from "@park/data"'],
  ["one measure and valueOf", 'export { foreignTrade, valueOf } from "@park/data"'],
  ["factOf", 'export { factOf } from "@park/data"'],
  ["formatFigure", 'export { formatFigure } from "@park/data"'],
  ["all of the root", 'export * from "@park/data"'],
  ["parseReview (zod)", 'export { parseReview } from "@park/data/schema"'],
  ["one indicator", 'export { startRate } from "@park/metrics"'],
  ["all of metrics, data aside", 'export * from "@park/metrics"', ["@park/data"]],
  ["one form of charts", 'export { bar } from "@park/charts"'],
  [
    "all of charts, data and metrics aside",
    'export * from "@park/charts"',
    ["@park/data", "@park/metrics"],
  ],
  ["vega-lite-api", 'export * from "vega-lite-api"'],
  ["vega-datasets", 'export { default } from "vega-datasets"'],
  ["zod alone", 'export * as z from "zod"'],
];

/**
 * The sizes of bundles in bytes.
 *
 * @returns {Promise<{ title: string, minified: number, gzipped: number }[]>}
 */
export const sizes = () =>
  Promise.all(
    PROGRAMS.map(async ([title, contents, external]) => ({
      title,
      ...(await bundled(contents, external)),
    })),
  );
