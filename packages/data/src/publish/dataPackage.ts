import { type EXCHANGE_COLUMNS, FACT_COLUMNS, type Review } from "@park/data";
import { sha256 } from "../sha256.ts";
import type { PublishOptions } from "./publishOptions.ts";
import { MEASURE_COLUMNS } from "./tidyMeasures.ts";
import { MENTION_COLUMNS } from "./tidyMentions.ts";

interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean";
  readonly description?: string;
}

const NAMES = {
  type: "string",
  description: "Further names, joined by |; \\ before a | or \\ that is part of one",
} as const;

/** What a column holds that is no plain text, and what a reader has to know of it. */
const FIELDS: {
  readonly [C in (typeof EXCHANGE_COLUMNS | typeof MEASURE_COLUMNS)[number]]?: Omit<Field, "name">;
} = {
  dimensions: { type: "string", description: "name=value pairs joined by ;" },
  period: { type: "string", description: "SDMX TIME_PERIOD, or a range of months 2024-01/2024-09" },
  amount: { type: "string", description: "The printed digits; trailing zeros count (OBS_VALUE)" },
  unit_mult: { type: "integer", description: "Power of ten of the multiplier word (UNIT_MULT)" },
  unit: { type: "string", description: "The unit of value, lower and upper (UNIT_MEASURE)" },
  value: { type: "number", description: "The plain number in the unit of the column unit" },
  decimals: { type: "integer", description: "Printed decimal places (DECIMALS)" },
  qualifier: {
    type: "string",
    description: "What the words around the figure say of its precision",
  },
  lower: { type: "number", description: "Least value that the print may stand for, in the unit" },
  lower_inclusive: { type: "boolean" },
  upper: {
    type: "number",
    description: "Greatest value that the print may stand for, in the unit",
  },
  upper_inclusive: { type: "boolean" },
  basis: { type: "string", description: "Where lower and upper come from" },
  printed: { type: "string", description: "What stands in the source, white space removed" },
  start: { type: "integer", description: "First code point in the normal form of the source" },
  end: { type: "integer", description: "Code point behind the last one" },
  kind: { type: "string", description: "The aspect, for a level the kind of the measure" },
  aspect: { type: "string", description: "In what aspect the measure is seen (TRANSFORMATION)" },
  aspect_in: { type: "string", description: "The aspect that is ranked or has moved" },
  aspect_of: { type: "string", description: "The id of the whole that a share is of" },
  against: { type: "string", description: "What is compared with" },
  among: { type: "string", description: "Who is ranked" },
  prices: {
    type: "string",
    description: "Prices that a growth compares, where the text says them",
  },
  scope: { type: "string", description: "Whose figure it is; empty for the park's own" },
  status: { type: "string", description: "OBS_STATUS, joined by ;" },
  synonyms_zh: NAMES,
  synonyms_en: NAMES,
};

const field = (name: string): Field => ({
  name,
  type: "string",
  ...(Object.hasOwn(FIELDS, name) ? FIELDS[name as keyof typeof FIELDS] : {}),
});

interface Resource {
  readonly name: string;
  readonly title: string;
  readonly path: string;
  readonly columns?: readonly string[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly object[];
}

const foreignKey = (name: string, resource: string) => ({
  fields: [name],
  reference: { resource, fields: ["id"] },
});

const RESOURCES: readonly Resource[] = [
  {
    name: "facts",
    title: "Stated figures",
    path: "facts.csv",
    columns: FACT_COLUMNS,
    primaryKey: ["id"],
    foreignKeys: [/*#__PURE__*/ foreignKey("measure", "measures")],
  },
  {
    name: "mentions",
    title: "Further places where a figure is printed",
    path: "mentions.csv",
    columns: MENTION_COLUMNS,
    foreignKeys: [/*#__PURE__*/ foreignKey("fact", "facts")],
  },
  {
    name: "measures",
    title: "Codebook",
    path: "measures.csv",
    columns: MEASURE_COLUMNS,
    primaryKey: ["id"],
  },
  { name: "facts-json", title: "Stated figures as JSON", path: "facts.json" },
  { name: "entities", title: "Named entities", path: "entities.json" },
];

/**
 * The descriptor of a Data Package (version 2) around the files of a review.
 *
 * @param review - the review
 * @param options - the version
 * @param files - the texts of the files by their path
 */
export const dataPackage = async (
  review: Review,
  { version }: PublishOptions,
  files: ReadonlyMap<string, string>,
) => ({
  $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
  name: review.id.toLowerCase().replace(/[^a-z0-9._-]+/g, "-"),
  ...(version === undefined ? {} : { version }),
  title: `${review.park.name.en}, ${review.period}: facts of a year in review`,
  description: `${review.park.name.zh}，${review.period}`,
  sources: review.sources.map(({ id, title, language, length, sha256: hash }) => ({
    title: `${title.en} (${title.zh})`,
    id,
    language,
    length,
    sha256: hash,
  })),
  resources: await Promise.all(
    RESOURCES.map(async ({ name, title, path, columns, primaryKey, foreignKeys }) => {
      const text = files.get(path) ?? "";
      const isTable = columns !== undefined;
      return {
        name,
        title,
        path,
        ...(isTable ? { type: "table" } : {}),
        format: isTable ? "csv" : "json",
        mediatype: isTable ? "text/csv" : "application/json",
        encoding: "utf-8",
        bytes: new TextEncoder().encode(text).length,
        hash: `sha256:${await sha256(text)}`,
        ...(isTable
          ? {
              schema: {
                fields: columns.map(field),
                missingValues: [""],
                ...(primaryKey === undefined ? {} : { primaryKey }),
                ...(foreignKeys === undefined ? {} : { foreignKeys }),
              },
            }
          : {}),
      };
    }),
  ),
});
