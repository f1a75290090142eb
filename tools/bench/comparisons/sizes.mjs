import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { xinyu2023 } from "@park/data";
import { bundled } from "../bundled.mjs";

/**
 * What a page loads for a program, minified and gzipped.
 *
 * @param {string} name
 * @param {string} program
 * @param {Partial<import("../contender.mjs").Contender> & { readonly external?: string[] }} [more]
 * @returns {import("../contender.mjs").Contender}
 */
const loaded = (name, program, { external, ...more } = {}) => ({
  name,
  sample: async () => (await bundled(program, external)).gzipped,
  ...more,
});

const here = (file) => JSON.stringify(fileURLToPath(new URL(`../${file}`, import.meta.url)));

/** A solver in JavaScript, and the WebAssembly that it loads, gzipped as a server would send them. */
const solverSize = async () => {
  const script = createRequire(import.meta.url).resolve("highs");
  const files = ["highs.mjs", "highs.wasm"].map((file) => join(dirname(script), file));
  const sizes = files.map(async (file) => gzipSync(await readFile(file), { level: 9 }).length);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
};

/** @returns {import("../comparison.mjs").Comparison[]} */
export const sizes = () => [
  {
    id: "size-dataset",
    what: { en: "The whole dataset, to load", zh: "整个数据集，加载量" },
    how: "The review of 2023 with its facts, entities, measures and their definitions in two languages, and the code that computes intervals and labels from what is written down. The peer is the finished review as one JSON text; vega-datasets holds the addresses of its data, not the data.",
    gap: "The facts are 6.4 kB, the entities 6.8, and the codebook 9.5, nearly half of it definitions in two languages.",
    unit: "B",
    own: loaded("@park/data", 'export { xinyu2023 } from "@park/data"'),
    peers: [
      loaded("the same as JSON", `export const review = ${JSON.stringify(xinyu2023)}`, {
        zh: "同内容的 JSON",
      }),
      loaded("vega-datasets", 'export { default } from "vega-datasets"', { from: "vega-datasets" }),
    ],
    most: 15_000,
  },
  {
    id: "size-measure",
    what: { en: "One measure, to load", zh: "一项指标定义，加载量" },
    how: "One measure of the codebook with its definition. The peer is the same measure as JSON.",
    unit: "B",
    own: loaded("@park/data", 'export { foreignTrade } from "@park/data"'),
    peers: [
      loaded(
        "the same as JSON",
        `export const measure = ${JSON.stringify(xinyu2023.measures.foreignTrade)}`,
        { zh: "同内容的 JSON" },
      ),
    ],
    most: 1000,
  },
  {
    id: "size-data",
    what: { en: "All of @park/data, to load", zh: "@park/data 全部，加载量" },
    how: "Everything that the root exports. The peer is the review as one JSON text.",
    unit: "B",
    own: loaded("@park/data", 'export * from "@park/data"'),
    peers: [
      loaded("the review as JSON", `export const review = ${JSON.stringify(xinyu2023)}`, {
        zh: "回顾的 JSON",
      }),
    ],
  },
  {
    id: "size-schema",
    what: { en: "The reader of review files, to load", zh: "读取回顾文件的程序，加载量" },
    how: "parseReview with the schemas, the codebook and every check of meaning. The peers check the shape only: the same schemas in zod, and in valibot.",
    unit: "B",
    own: loaded("@park/data/schema", 'export { parseReview } from "@park/data/schema"'),
    peers: [
      loaded("zod, all of it", 'export * as z from "zod"', { zh: "zod 全部", from: "zod" }),
      loaded("valibot", `export { reviewShape } from ${here("reviewShape.mjs")}`, {
        from: "valibot",
      }),
    ],
  },
  {
    id: "size-indicator",
    what: { en: "One indicator, to load", zh: "一项计算指标，加载量" },
    how: "The start rate with its texts, formula and check of arguments. The peer is a function of the same name, texts and checks, written by hand without a formula.",
    gap: "Its formula is data, from which the exact, interval, SQL and other readings come. That and the check of arguments are 650 B, its texts in two languages and its bindings the rest.",
    unit: "B",
    own: loaded("@park/metrics", 'export { startRate } from "@park/metrics"'),
    peers: [
      loaded("by hand", `export { startRateByHand } from ${here("startRateByHand.mjs")}`, {
        zh: "手写函数",
      }),
      loaded("one function of simple-statistics", 'export { mean } from "simple-statistics"', {
        from: "simple-statistics",
      }),
    ],
    most: 600,
  },
  {
    id: "size-metrics",
    what: { en: "All of @park/metrics, to load", zh: "@park/metrics 全部，加载量" },
    how: "Everything that the root exports, without @park/data.",
    gap: "It holds all indicators with their texts, the audit with its sentences (13.5 kB with what it needs), statistics, and SQL for five dialects. A page loads what it names: panel is 1.4 kB.",
    unit: "B",
    own: loaded("@park/metrics", 'export * from "@park/metrics"', { external: ["@park/data"] }),
    peers: [
      loaded("simple-statistics", 'export * from "simple-statistics"', {
        from: "simple-statistics",
      }),
    ],
    most: 8000,
  },
  {
    id: "size-audit",
    what: { en: "The audit, to load", zh: "核对程序，加载量" },
    how: "audit with all that derives constraints from facts, narrows, finds conflicts and puts them into sentences, without @park/data. The peer solves mixed-integer programs, in JavaScript and WebAssembly, and knows nothing of reviews.",
    unit: "B",
    own: loaded("@park/metrics", 'export { audit } from "@park/metrics"', {
      external: ["@park/data"],
    }),
    peers: [{ name: "HiGHS", from: "highs", sample: solverSize }],
  },
  {
    id: "size-form",
    what: { en: "One form of chart, to load", zh: "一种图形，加载量" },
    how: "The bar chart with its frame, text metrics, themes and text alternative. The peer writes one mark and computes nothing.",
    gap: "Measuring and breaking texts, the frame and the text alternative are in each form: the smallest is 3.4 kB, the largest 7.",
    unit: "B",
    own: loaded("@park/charts", 'export { bar } from "@park/charts"'),
    peers: [
      loaded("one mark of vega-lite-api", 'export { markBar } from "vega-lite-api"', {
        zh: "vega-lite-api 的一种标记",
        from: "vega-lite-api",
      }),
    ],
    most: 4000,
  },
  {
    id: "size-charts",
    what: { en: "All of @park/charts, to load", zh: "@park/charts 全部，加载量" },
    how: "Everything that the root exports, without @park/data and @park/metrics.",
    gap: "The 28 charts of a review with their words in two languages are 44 kB of it, the forms 27. A page loads what it names: one chart is 10 kB with what it takes from the other packages.",
    unit: "B",
    own: loaded("@park/charts", 'export * from "@park/charts"', {
      external: ["@park/data", "@park/metrics"],
    }),
    peers: [loaded("vega-lite-api", 'export * from "vega-lite-api"', { from: "vega-lite-api" })],
    most: 20_000,
  },
];
