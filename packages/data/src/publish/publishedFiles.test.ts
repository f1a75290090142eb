import { createHash } from "node:crypto";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { defineReview } from "../defineReview.ts";
import { LIMITS } from "../limits.ts";
import type { Measure } from "../measure.ts";
import { parsePeriod } from "../period.ts";
import { eastPort } from "../testing/eastPort.ts";
import { FACT_COLUMNS } from "../tidyFacts.ts";
import { xinyu2023 } from "../xinyu2023/index.ts";
import { publishedFiles } from "./publishedFiles.ts";
import { tidyMeasures } from "./tidyMeasures.ts";

const files = await publishedFiles(xinyu2023);
const read = (name: string) => JSON.parse(files.get(name) ?? "null");
const lines = (name: string): string[] => (files.get(name) ?? "").trimEnd().split("\n");

test("each file is there, and the same on every run", async () => {
  expect([...files.keys()].sort()).toEqual([
    "datapackage.json",
    "dataset.jsonld",
    "entities.json",
    "fact.schema.json",
    "facts.csv",
    "facts.json",
    "measures.csv",
    "mentions.csv",
    "review.schema.json",
  ]);
  expect(await publishedFiles(xinyu2023)).toEqual(files);
});

test("the tables have a row a fact, a measure, a further print", () => {
  expect(lines("facts.csv")).toHaveLength(1 + 121);
  expect(lines("facts.csv")[0]).toBe(FACT_COLUMNS.join(","));
  expect(lines("measures.csv")).toHaveLength(1 + 78);
  expect(lines("mentions.csv")).toEqual([
    "fact,source,section,printed,start,end",
    "signedProjects,xinyu-2023,1,117个,685,689",
    "signedProjects,xinyu-2023,1,117个,822,826",
  ]);
  expect(read("facts.json")).toEqual(JSON.parse(JSON.stringify(xinyu2023.facts)));
  expect(read("entities.json")).toHaveLength(93);
});

test("further names of a measure stand behind its other columns", () => {
  expect(lines("measures.csv")[0]?.endsWith(",standard_title_en,synonyms_zh,synonyms_en")).toBe(
    true,
  );
  const { fields } = read("datapackage.json").resources.find(
    ({ path }: { path: string }) => path === "measures.csv",
  ).schema;
  expect(fields.slice(-2).map(({ name }: { name: string }) => name)).toEqual([
    "synonyms_zh",
    "synonyms_en",
  ]);
  expect(fields.at(-1).description).toContain("joined by |");
  const row = (synonyms: Measure["synonyms"]) =>
    tidyMeasures({
      ...xinyu2023,
      measures: { one: { ...xinyu2023.measures.foreignTrade, synonyms } },
    })[0];
  expect(row({ zh: ["外贸", "进出口"], en: ["a|b", "c\\"] })).toMatchObject({
    synonyms_zh: "外贸|进出口",
    synonyms_en: "a\\|b|c\\\\",
  });
  expect(row({ zh: [], en: [] })).toMatchObject({ synonyms_zh: null, synonyms_en: null });
});

describe("the JSON Schemas, with a validator that is not ours", () => {
  // Unicode classes in patterns, and formats that are only annotations.
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  formats.default(ajv);
  const isFact = ajv.compile(read("fact.schema.json"));
  const isReview = ajv.compile(read("review.schema.json"));

  test("take every fact and the whole review", () => {
    for (const fact of read("facts.json")) expect(isFact(fact) || isFact.errors).toBe(true);
    expect(isReview(JSON.parse(JSON.stringify(xinyu2023))) || isReview.errors).toBe(true);
    const { foreignTrade: _, ...own } = eastPort.measures;
    expect(
      isReview(JSON.parse(JSON.stringify({ ...eastPort, measures: own }))) || isReview.errors,
    ).toBe(true);
  });

  test("refuse a number for an amount, an unknown unit and a key too many", () => {
    const [fact] = read("facts.json");
    expect(isFact({ ...fact, amount: 624.3 })).toBe(false);
    expect(isFact({ ...fact, unit: "yuan" })).toBe(false);
    expect(isFact({ ...fact, value: 1 })).toBe(false);
  });

  test("say what they are, and refer to no address but their dialect's", () => {
    for (const name of ["fact.schema.json", "review.schema.json"]) {
      expect(read(name).title).toMatch(/^(Fact|Review)$/);
      expect(files.get(name)?.match(/https?:\/\/[^"]*/g)).toEqual([
        "https://json-schema.org/draft/2020-12/schema",
      ]);
    }
  });
});

describe("the Data Package", () => {
  const { resources, ...head } = read("datapackage.json");

  // What version 2 of the standard demands beyond version 1, whose own schema and reader `npm test` runs on the packed file.
  test("is one of version 2: names, relative paths, hashes and sizes of the files beside it", () => {
    expect(head.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
    expect(head.name).toMatch(/^[a-z0-9._-]+$/);
    expect(new Set(resources.map(({ name }: { name: string }) => name)).size).toBe(
      resources.length,
    );
    for (const { name, path, data, bytes, hash } of resources) {
      const text = files.get(path) ?? "";
      expect(name).toMatch(/^[a-z0-9._-]+$/);
      expect(data).toBeUndefined();
      expect(bytes).toBe(Buffer.byteLength(text));
      expect(hash).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
    }
  });

  test("describes every column of every table, and its keys", () => {
    for (const { path, schema } of resources) {
      if (schema === undefined) continue;
      const names = schema.fields.map(({ name }: { name: string }) => name);
      expect(names).toEqual(lines(path)[0]?.split(","));
      for (const key of schema.primaryKey ?? []) expect(names).toContain(key);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(names).toEqual(expect.arrayContaining(fields));
        expect(resources.map(({ name }: { name: string }) => name)).toContain(reference.resource);
      }
    }
  });
});

test("the JSON-LD names the park, the period, what is measured and where the files are", () => {
  const data = read("dataset.jsonld");
  expect(data["@type"]).toBe("Dataset");
  expect(data.temporalCoverage).toBe("2023-01-01/2023-12-31");
  expect(data.variableMeasured).toHaveLength(70);
  expect(data.variableMeasured[0]).toMatchObject({
    identifier: "fiscalRevenue",
    unitText: "CNY",
    unitCode: "CNY",
  });
  expect(
    data.distribution.map(({ contentUrl }: { contentUrl: string }) => files.has(contentUrl)),
  ).not.toContain(false);
});

test("another park, half a year, two sources and a measure of its own are published alike", async () => {
  const review = defineReview(eastPort);
  const made = await publishedFiles(review);
  expect(JSON.parse(made.get("datapackage.json") ?? "").sources).toHaveLength(2);
  expect(JSON.parse(made.get("dataset.jsonld") ?? "").temporalCoverage).toBe(
    `${parsePeriod("2024-S1").start}/${parsePeriod("2024-S1").end}`,
  );
  expect(made.get("measures.csv")).toContain("cargo,");
});

test("JSON that is put into a page ends no script there, and says what it said", async () => {
  const hostile = "</script><!-- <script>--> \u2028\u2029";
  const review = defineReview({
    ...eastPort,
    park: { ...eastPort.park, name: { zh: hostile, en: hostile } },
    facts: eastPort.facts.map((fact) => ({ ...fact, note: { zh: hostile, en: hostile } })),
    entities: [],
  });
  const made = await publishedFiles(review, { version: hostile });
  for (const [name, text] of made)
    if (/\.json(?:ld)?$/.test(name)) expect(text).not.toMatch(/[<>\u2028\u2029]/);
  const { version, spatialCoverage } = JSON.parse(made.get("dataset.jsonld") ?? "");
  expect([version, spatialCoverage.name[1]["@value"]]).toEqual([hostile, hostile]);
  expect(JSON.parse(made.get("facts.json") ?? "")[0].note.en).toBe(hostile);
});

test("the JSON Schema states the limits that the reader has", () => {
  const schema = JSON.stringify(read("review.schema.json"));
  for (const [key, most] of [
    ["maxLength", LIMITS.id],
    ["maxLength", LIMITS.factId],
    ["maxLength", LIMITS.label],
    ["maxLength", LIMITS.note],
    ["maxLength", LIMITS.printed],
    ["maxLength", LIMITS.amount],
    ["maxLength", LIMITS.language],
    ["maxItems", LIMITS.facts],
    ["maxItems", LIMITS.sources],
    ["maxItems", LIMITS.sections],
    ["maxItems", LIMITS.mentions],
    ["maxItems", LIMITS.place],
    ["maxProperties", LIMITS.measures],
    ["maxProperties", LIMITS.dimensions],
    ["maxProperties", LIMITS.values],
  ])
    expect(schema).toContain(`"${key}":${most}`);
});
