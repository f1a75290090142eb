import { FACT_COLUMNS, type Review, tidyFacts } from "@park/data";
import { toCsv } from "../csv/toCsv.ts";
import { dataPackage } from "./dataPackage.ts";
import { datasetJsonLd } from "./datasetJsonLd.ts";
import { jsonSchemas } from "./jsonSchemas.ts";
import type { PublishOptions } from "./publishOptions.ts";
import { MEASURE_COLUMNS, tidyMeasures } from "./tidyMeasures.ts";
import { MENTION_COLUMNS, tidyMentions } from "./tidyMentions.ts";

/**
 * JSON that says the same inside of a `script` element, where JSON-LD is often put: nothing in it ends the element, begins a
 * comment or, to an old browser, breaks a line.
 */
const json = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(
    /[<>\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )}\n`;

/**
 * Everything of a review that is published beside code, ready to be written into one folder: `facts.csv`, `facts.json`,
 * `mentions.csv`, `measures.csv`, `entities.json`, `datapackage.json` (Data Package v2, with bytes and hash of each file),
 * `dataset.jsonld` (schema.org), `fact.schema.json` and `review.schema.json`. The same review gives the same bytes. The JSON
 * can be put into the `script` element of a page as it is, whatever labels stand in it.
 *
 * @param review - any review
 * @param options - the version
 * @returns the text of each file by its name
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { publishedFiles } from "@park/data/publish";
 * const files = await publishedFiles(xinyu2023);
 * files.get("facts.csv")?.split("\n").length; // => 123
 * JSON.parse(files.get("datapackage.json") ?? "").resources[0].path; // => "facts.csv"
 * ```
 */
export const publishedFiles = async (
  review: Review,
  options: PublishOptions = {},
): Promise<ReadonlyMap<string, string>> => {
  const schemas = jsonSchemas();
  const files = new Map([
    ["facts.csv", toCsv(FACT_COLUMNS, tidyFacts(review))],
    ["facts.json", json(review.facts)],
    ["mentions.csv", toCsv(MENTION_COLUMNS, tidyMentions(review))],
    ["measures.csv", toCsv(MEASURE_COLUMNS, tidyMeasures(review))],
    ["entities.json", json(review.entities)],
    ["dataset.jsonld", json(datasetJsonLd(review, options))],
    ["fact.schema.json", json(schemas.fact)],
    ["review.schema.json", json(schemas.review)],
  ]);
  return files.set("datapackage.json", json(await dataPackage(review, options, files)));
};
