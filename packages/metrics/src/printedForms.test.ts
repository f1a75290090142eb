import {
  checkReview,
  defineReview,
  EXCHANGE_COLUMNS,
  factOf,
  foreignTrade,
  formatIssues,
  measure,
  type ReviewInput,
  tidyFacts,
  valueIn,
} from "@park/data";
import { parseFacts, toCsv } from "@park/data/csv";
import { parseReview } from "@park/data/schema";
import { describe, expect, test } from "vitest";
import { audit } from "./audit/audit.ts";
import { evaluate } from "./evaluate.ts";
import { madeUpReview } from "./testing/madeUpReview.ts";

// Ranges, fractions, tenths, amounts for each, several currencies and units of one's own: typed, checked, and through every door.

const chests = measure({
  id: "chests",
  label: { zh: "茶箱", en: "Tea chests" },
  definition: { zh: "当期发运的茶箱", en: "Tea chests shipped in the period" },
  unit: "{茶箱|tea chest|tea chests}",
  kind: "flow",
  aggregation: "sum",
});
const tax = measure({
  id: "tax",
  label: { zh: "亩均税收", en: "Tax per mu" },
  definition: { zh: "税收除以用地", en: "Tax over land" },
  unit: "CNY/mu",
  kind: "ratio",
});
const measures = { chests, tax, foreignTrade };

const head = {
  id: "tea-2023",
  park: { id: "tea", name: { zh: "茶港", en: "Tea port" }, place: [] },
  period: "2023",
  measures,
  sources: [
    {
      id: "text",
      title: { zh: "公报", en: "Bulletin" },
      language: "zh-Hans",
      length: 90,
      sha256: "0".repeat(64),
      sections: [{ id: "all", label: { zh: "全文", en: "All" }, start: 0, end: 90 }],
    },
  ],
} as const;

const input: ReviewInput<typeof measures> = {
  ...head,
  facts: [
    { measure: "chests", range: ["20", "30"], multiplier: 4, printed: "20至30万茶箱", start: 0 },
    {
      measure: "chests",
      as: "share",
      of: "city",
      amount: "1/3",
      unit: "ratio",
      printed: "三分之一",
      start: 10,
    },
    {
      measure: "chests",
      as: "share",
      of: "province",
      amount: "2",
      unit: "tenth",
      qualifier: "nearly",
      printed: "近两成",
      start: 20,
    },
    {
      measure: "chests",
      period: "2024",
      status: ["target"],
      range: ["40", null],
      multiplier: 4,
      printed: "40万茶箱以上",
      start: 30,
    },
    {
      measure: "tax",
      amount: "12.5",
      unit: "CNY/ha",
      multiplier: 4,
      printed: "12.5万元/公顷",
      start: 40,
    },
    { measure: "foreignTrade", amount: "70", multiplier: 8, printed: "70亿元", start: 50 },
    {
      measure: "foreignTrade",
      amount: "10.1",
      multiplier: 8,
      unit: "USD",
      printed: "10.1亿美元",
      start: 60,
    },
    {
      measure: "foreignTrade",
      as: "growth",
      against: "yearBefore",
      amount: "7.8",
      printed: "7.8%",
      start: 70,
    },
    {
      measure: "foreignTrade",
      period: "2022",
      unit: "USD",
      amount: "9.0",
      multiplier: 8,
      printed: "9.0亿美元",
      start: 80,
    },
  ],
};
const review = defineReview(input);

test("a review of all of them is sound, and each has an id of its own", () => {
  expect(checkReview(review)).toEqual([]);
  expect(review.facts.map(({ id }) => id)).toEqual([
    "chests",
    "chests:share.city",
    "chests:share.province",
    "chests@2024!target",
    "tax",
    "foreignTrade",
    "foreignTrade.USD",
    "foreignTrade:growth",
    "foreignTrade.USD@2022",
  ]);
});

test("they go through JSON and through CSV, and come back as they were", () => {
  const read = (data: unknown) => {
    const result = parseReview(data);
    if (result.issues !== undefined) throw new Error(formatIssues(result.issues));
    return result.value.facts;
  };
  const declared = { chests, tax };
  expect(read(JSON.parse(JSON.stringify({ ...review, measures: declared })))).toEqual(review.facts);
  const table = parseFacts(toCsv(EXCHANGE_COLUMNS, tidyFacts(review)));
  if (table.issues !== undefined) throw new Error(formatIssues(table.issues));
  expect(read({ ...head, measures: declared, facts: table.value })).toEqual(review.facts);
});

test("a row of a range has its ends, and no amount and no value", () => {
  const [row, , , target] = tidyFacts(review);
  expect(row).toMatchObject({
    amount: null,
    value: null,
    lower: "200000",
    upper: "300000",
    range: "20/30",
  });
  expect(target).toMatchObject({ lower: "400000", upper: null, range: "40/" });
  expect(tidyFacts(review)[1]).toMatchObject({ amount: "1/3", basis: "convention" });
});

test("the amount in the measure's own currency is the one that is meant", () => {
  expect(factOf(review, "foreignTrade").printed).toBe("70亿元");
  expect(factOf(review, "foreignTrade", { period: "2022" }).printed).toBe("9.0亿美元");
  expect(() => valueIn(factOf(review, "foreignTrade", { period: "2022" }), "CNY")).toThrow(
    "Cannot convert USD: must be a unit of base USD, got CNY",
  );
});

// 12.5万元/公顷 is 125,000 / 15 for each mu.
test("an amount for each converts", () => {
  expect(valueIn(factOf(review, "tax"), "CNY/mu")).toBeCloseTo(8333.333, 3);
});

describe("what is computed from them", () => {
  // 70 / 9.0 - 1 would be 678%.
  test("one currency is not held against another, and says so", () => {
    const found = audit(review).findings.flatMap(({ figures }) => figures.map(({ fact }) => fact));
    expect(found).not.toContain("foreignTrade:growth");
    const row = evaluate(review).find(({ id }) => id === "growth:foreignTrade:growth");
    expect(row?.value).toBeNull();
    expect(row?.reason?.en).toBe("What it would be computed from is in different currencies");
  });

  test("a result in money is in that of its operands", () => {
    const made = madeUpReview(
      [foreignTrade],
      [
        { measure: "foreignTrade", amount: "33", multiplier: 8, unit: "USD" },
        { measure: "foreignTrade", as: "growth", against: "yearBefore", amount: "10" },
      ],
    );
    const base = evaluate(made).find(({ indicator }) => indicator === "impliedBase");
    expect([base?.value, base?.unit]).toEqual([3_000_000_000, "USD"]);
  });

  // 20 to 30 of 100 grow to 25 to 50%: the rate is no one number.
  const grown = (rate: string) =>
    madeUpReview(
      [chests],
      [
        { measure: "chests", amount: null, range: ["120", "130"] },
        { measure: "chests", amount: "100", period: "2022" },
        { measure: "chests", as: "growth", against: "yearBefore", amount: rate },
      ],
    );

  test("from a range follows an interval, and no one value", () => {
    const row = evaluate(grown("25")).find(({ indicator }) => indicator === "growth");
    expect(row?.value).toBeNull();
    expect(row?.interval?.map((end) => Number(end?.toFixed(6)))).toEqual([0.2, 0.3]);
    expect(row?.reason?.en).toContain("an interval, and no one value");
  });

  test.each([
    ["21", "withinOperandRounding"],
    ["25", "withinOperandRounding"],
    ["35", "contradicted"],
  ])("a growth of %s%% from 100 to a range of 120 to 130 is %s", (rate, verdict) => {
    const finding = audit(grown(rate)).findings.find(({ indicator }) => indicator === "growth");
    expect([finding?.verdict, finding?.recomputed]).toEqual([verdict, null]);
  });

  test.each([
    ["90", "110", "rounded"],
    ["130", "150", "contradicted"],
  ])("a stated range of %s to %s against 100 is %s", (from, to, verdict) => {
    const made = madeUpReview(
      [chests],
      [
        { measure: "chests", amount: "100" },
        { measure: "chests", amount: null, range: [from, to], period: "2022" },
        { measure: "chests", as: "growth", against: "yearBefore", amount: "0" },
      ],
    );
    const growth = audit(made).findings.find(({ indicator }) => indicator === "growth");
    expect(growth?.verdict).toBe(verdict === "rounded" ? "withinOperandRounding" : "contradicted");
  });
});

describe("what is none of them is refused, with its place", () => {
  const issuesOf = (fact: object) => {
    const { issues = [] } = parseReview({
      ...head,
      measures: { chests, tax },
      facts: [{ measure: "chests", printed: "3", start: 0, ...fact }],
    });
    return issues.map(({ path, rule }) => `${path.join(".")}: ${rule}`);
  };

  test.each<[object, string]>([
    [{ range: ["30", "20"] }, "facts.0.range: must have the lower end first"],
    [{ range: ["20", "20"] }, "facts.0.range: must have the lower end first"],
    [{ range: [null, null] }, "facts.0.range: must have at least one end"],
    [{ range: ["20"] }, "facts.0.range"],
    [{ range: "20/30" }, "facts.0.range"],
    [{ range: ["2O", "30"] }, "facts.0.range.0: must be a decimal"],
    [
      { amount: "25", range: ["20", "30"] },
      "facts.0.amount: must be left out where range is there",
    ],
    [{ printed: "some" }, "facts.0.amount: must be there, or range"],
    [{ amount: "1/3" }, "facts.0.amount: must be a decimal"],
    [{ amount: "1/0", as: "share", unit: "ratio" }, "facts.0.amount: must be a decimal"],
    [
      { amount: "1/3", as: "share", unit: "ratio", multiplier: 4 },
      "facts.0.multiplier: must be 0 of a fraction",
    ],
    [
      { amount: "3", multiplier: -4 },
      "facts.0.multiplier: must be 0 or more of a unit that is no quotient",
    ],
    [{ amount: "3", unit: "{箱|case}" }, "facts.0.unit: must be a unit of chests"],
    [{ amount: "3", unit: "CNY/mu" }, "facts.0.unit: must be a unit of chests"],
    [
      { measure: "foreignTrade", amount: "3", unit: "t" },
      "facts.0.unit: must be a unit of foreignTrade: CNY or another currency",
    ],
    [{ measure: "tax", amount: "3", unit: "USD/t" }, "facts.0.unit: must be a unit of tax"],
  ])("%j", (fact, issue) => {
    expect(issuesOf(fact).join("\n")).toContain(issue);
  });
});

// 30 mu are 2 ha, a fifth of 10.
test("a share of land in mu of land in hectares converts", () => {
  const land = (id: string, unit: "mu" | "ha") =>
    measure({ id, label: chests.label, definition: chests.label, unit, kind: "stock" });
  const made = madeUpReview(
    [land("reused", "mu"), land("idle", "ha")],
    [
      { measure: "reused", amount: "30" },
      { measure: "idle", amount: "10" },
      { measure: "reused", as: "share", of: { measure: "idle" }, amount: "20.0" },
    ],
  );
  const { findings } = audit(made);
  expect(findings.map(({ indicator, recomputed }) => [indicator, recomputed])).toEqual([
    ["share", 0.2],
  ]);
  expect(findings[0]?.verdict).toBe("exact");
});
