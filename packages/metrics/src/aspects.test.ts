import {
  checkReview,
  defineReview,
  EXCHANGE_COLUMNS,
  FACT_COLUMNS,
  type Fact,
  factId,
  factOf,
  formatFact,
  formatIssues,
  keyProjects,
  labelOf,
  measure,
  type ReviewInput,
  tidyFacts,
} from "@park/data";
import { parseFacts, toCsv } from "@park/data/csv";
import { parseReview } from "@park/data/schema";
import { describe, expect, test } from "vitest";
import { audit } from "./audit/audit.ts";
import { isAccusation } from "./audit/verdict.ts";
import { madeUpReview } from "./testing/madeUpReview.ts";

const electricity = measure({
  id: "electricityUse",
  label: { zh: "用电量", en: "Electricity use" },
  definition: { zh: "当期用电量", en: "Electricity used in the period" },
  unit: "kWh",
  kind: "flow",
  aggregation: "sum",
});

// 用电量12.6亿千瓦时，增长8.1%（可比口径），占全市15.2%，居全市第2位，比上年多0.9亿千瓦时，明年目标13.5亿千瓦时
const said = [
  { amount: "12.6", multiplier: 8, printed: "12.6亿千瓦时", start: 3 },
  {
    as: "growth",
    against: "yearBefore",
    prices: "comparable",
    amount: "8.1",
    printed: "8.1%",
    start: 14,
  },
  { as: "share", of: "city", amount: "15.2", printed: "15.2%", start: 28 },
  { as: "rank", among: "city", amount: "2", printed: "第2位", start: 37 },
  {
    as: "change",
    against: "yearBefore",
    amount: "0.9",
    multiplier: 8,
    printed: "0.9亿千瓦时",
    start: 45,
  },
  {
    status: ["target"],
    period: "2024",
    amount: "13.5",
    multiplier: 8,
    printed: "13.5亿千瓦时",
    start: 58,
  },
] as const;

const head = {
  id: "made-up-2023",
  park: { id: "made-up", name: { zh: "某园区", en: "A park" }, place: [] },
  period: "2023",
  sources: [
    {
      id: "text",
      title: { zh: "公报", en: "Bulletin" },
      language: "zh-Hans",
      length: 80,
      sha256: "0".repeat(64),
      sections: [{ id: "all", label: { zh: "全文", en: "All" }, start: 0, end: 80 }],
    },
  ],
} as const;

const input: ReviewInput<{ electricityUse: typeof electricity }> = {
  ...head,
  measures: { electricityUse: electricity },
  facts: said.map((one) => ({ measure: "electricityUse" as const, ...one })),
};

const review = defineReview(input);

test("six things said of one measure are six facts of it, each with an id that says which", () => {
  expect(checkReview(review)).toEqual([]);
  expect(review.facts.map(({ id }) => id)).toEqual([
    "electricityUse",
    "electricityUse:growth.comparable",
    "electricityUse:share.city",
    "electricityUse:rank.city",
    "electricityUse:change",
    "electricityUse@2024!target",
  ]);
  for (const fact of review.facts) expect(factId(fact, review)).toBe(fact.id);
});

test("each is found by what was said, with its unit", () => {
  const percent: "percent" | "times" | "ratio" | "permille" | "tenth" = factOf(
    review,
    "electricityUse",
    { as: "growth" },
  ).unit;
  const kwh: "kWh" | "rank" = factOf(review, "electricityUse", { as: "change" }).unit;
  expect([percent, kwh]).toEqual(["percent", "kWh"]);
  expect(factOf(review, "electricityUse").amount).toBe("12.6");
  expect(factOf(review, "electricityUse", { as: "share", of: "city" }).amount).toBe("15.2");
  expect(factOf(review, "electricityUse", { as: "rank", among: "city" }).unit).toBe("rank");
  expect(factOf(review, "electricityUse", { period: "2024", status: "target" }).amount).toBe(
    "13.5",
  );
  expect(() => factOf(review, "electricityUse", { period: "2024" })).toThrow(
    'Cannot find fact: must be stated by made-up-2023, got electricityUse {"period":"2024"}',
  );
});

test("they go through JSON and through CSV, and come back as they were", () => {
  const declared = { electricityUse: electricity };
  const read = (data: unknown) => {
    const result = parseReview(data);
    if (result.issues !== undefined) throw new Error(formatIssues(result.issues));
    return result.value.facts;
  };
  expect(read(JSON.parse(JSON.stringify({ ...review, measures: declared })))).toEqual(review.facts);
  const table = parseFacts(toCsv(EXCHANGE_COLUMNS, tidyFacts(review)));
  if (table.issues !== undefined) throw new Error(formatIssues(table.issues));
  expect(read({ ...head, measures: declared, facts: table.value })).toEqual(review.facts);
});

test("a row says the aspect and what it carries", () => {
  const columns = FACT_COLUMNS.slice(FACT_COLUMNS.indexOf("aspect"));
  const rows = tidyFacts(review).map((row) => [row.kind, ...columns.map((column) => row[column])]);
  expect(rows).toEqual([
    ["flow", "level", null, null, null, null, null, null, null],
    ["growth", "growth", null, null, "yearBefore", null, "comparable", null, null],
    ["share", "share", null, "electricityUse~city", null, null, null, null, null],
    ["rank", "rank", "level", null, null, "city", null, null, null],
    ["change", "change", "level", null, "yearBefore", null, null, null, null],
    ["flow", "level", null, null, null, null, null, null, "target"],
  ]);
});

test("they are named and written in both languages", () => {
  const texts = (locale: "zh" | "en") =>
    review.facts.map((fact) => `${labelOf(review, fact)[locale]}: ${formatFact(fact, locale)}`);
  expect(texts("zh")).toEqual([
    "用电量: 12.6亿千瓦时",
    "用电量同比增长（可比价）: +8.1%",
    "用电量占全市比重: 15.2%",
    "用电量在全市的位次: 第2位",
    "用电量同比增减: +0.9亿千瓦时",
    "用电量（目标）: 13.5亿千瓦时",
  ]);
  expect(texts("en")).toEqual([
    "Electricity use: 1.26 billion kWh",
    "Electricity use, growth on the year at comparable prices: +8.1%",
    "Electricity use, share of the city's: 15.2%",
    "Electricity use, rank in the city: no. 2",
    "Electricity use, change on the year: +90 million kWh",
    "Electricity use (target): 1.35 billion kWh",
  ]);
});

// 12.6 ± 0.05 and 0.9 ± 0.05 put the growth between 7.28% and 8.19%: 8.1% fits, 9.1% does not.
test("the growth is held against the change, and against nothing else", () => {
  const decided = (facts: typeof input.facts) =>
    audit(defineReview({ ...input, facts })).findings.map(({ indicator, claim, verdict }) => [
      indicator,
      claim?.fact,
      verdict,
    ]);
  expect(decided(input.facts)).toEqual([
    ["growthFromChange", "electricityUse:growth.comparable", "withinOperandRounding"],
  ]);
  const wrong = input.facts.map((fact) =>
    fact.as === "growth" ? { ...fact, amount: "9.1", range: null, printed: "9.1%" } : fact,
  );
  expect(decided(wrong)).toEqual([
    ["growthFromChange", "electricityUse:growth.comparable", "contradicted"],
  ]);
});

test("of the share follows the whole", () => {
  const share: Fact = factOf(review, "electricityUse", { as: "share" });
  expect(share.as === "share" && share.of).toEqual({
    measure: "electricityUse",
    dimensions: {},
    scope: "city",
  });
});

describe("nobody honest is accused", () => {
  type Said = Parameters<typeof madeUpReview>[1];
  const verdicts = (facts: Said) =>
    audit(madeUpReview([electricity], facts)).findings.map((finding) => [
      finding.claim?.fact,
      isAccusation(finding) || finding.verdict !== "contradicted" ? finding.verdict : "open",
    ]);
  const level = { measure: "electricityUse", amount: "12.6", multiplier: 8 } as const;
  const before = { ...level, amount: "11.0", period: "2022" } as const;
  const growth = { measure: "electricityUse", as: "growth", amount: "5.0" } as const;

  // 12.6 / 11.0 - 1 is 14.5%.
  test("of a growth whose base the text does not name, unless it fits", () => {
    expect(verdicts([level, before, { ...growth, against: "yearBefore" }])).toEqual([
      ["electricityUse:growth", "contradicted"],
    ]);
    expect(verdicts([level, before, growth])).toEqual([["electricityUse:growth", "open"]]);
    expect(verdicts([level, before, { ...growth, amount: "14.5" }])).toEqual([
      ["electricityUse:growth", "rounded"],
    ]);
  });

  // 12.6 - 0.9 is 11.7 of the quarter before, and 5.0% are against a year before.
  test("of a growth on the year beside an amount on the period before", () => {
    const change = { ...level, as: "change", against: "periodBefore", amount: "0.9" } as const;
    expect(
      verdicts([level, { ...growth, against: "yearBefore" }, change]).filter(
        ([, verdict]) => verdict !== "open",
      ),
    ).toEqual([]);
    expect(
      verdicts([level, { ...growth, against: "yearBefore" }, { ...change, against: "yearBefore" }]),
    ).toContainEqual(["electricityUse:growth", "contradicted"]);
  });

  test("a change of a count is confirmed by a base that is stated, and not by one that only it implies", () => {
    const firms = measure({ ...electricity, id: "firms", unit: "enterprise", kind: "count" });
    const now = { measure: "firms", amount: "132" } as const;
    const before = { ...now, amount: "114", period: "2023" } as const;
    const change = { ...now, as: "change", against: "yearBefore", amount: "18" } as const;
    const of = (...facts: Said) =>
      audit(madeUpReview([firms], facts, { period: "2024" })).findings.map((one) => one.verdict);
    expect(of(now, before, change)).toEqual(["exact"]);
    expect(of(now, change)).toEqual([]);
  });

  // A target of 13.5 after 12.6 is 7.1% more.
  test("of a planned growth, which is from what has come about", () => {
    const target = { ...level, amount: "13.5", period: "2024", status: ["target"] } as const;
    const planned = {
      ...growth,
      against: "yearBefore",
      period: "2024",
      status: ["target"],
    } as const;
    const of = (amount: string) => verdicts([level, target, { ...planned, amount }]);
    expect(of("7.1")).toEqual([["electricityUse:growth@2024!target", "rounded"]]);
    expect(of("9.9")).toEqual([["electricityUse:growth@2024!target", "contradicted"]]);
  });

  test("of a share whose whole the text does not name, unless it fits", () => {
    const started = { measure: "keyProjects", dimensions: { stage: "started" } } as const;
    const of = (amount: string, whole?: string) =>
      audit(
        madeUpReview(
          [keyProjects],
          [
            { measure: "keyProjects", amount: "120" },
            { ...started, amount: "90" },
            { ...started, as: "share", amount, ...(whole === undefined ? {} : { of: whole }) },
          ],
        ),
      ).findings.map((finding) => [finding.verdict, isAccusation(finding)]);
    expect(of("75")).toEqual([["exact", false]]);
    expect(of("82")).toEqual([["contradicted", false]]);
    expect(of("82", "keyProjects")).toEqual([["contradicted", true]]);
  });
});

describe("what was added to a stock", () => {
  const stocks = measure({
    id: "platforms",
    label: { zh: "平台", en: "Platforms" },
    definition: { zh: "平台数", en: "Platforms" },
    unit: "item",
    kind: "count",
    aggregation: "sum",
    dimensions: {
      new: {
        label: { zh: "新增", en: "Added" },
        structure: "added",
        values: { inYear: { zh: "新增", en: "new" } },
      },
    },
  });
  const of = (growth: string, period: Fact["period"] = "2023") =>
    audit(
      madeUpReview(
        [stocks],
        [
          { measure: "platforms", amount: "125" },
          { measure: "platforms", amount: "25", dimensions: { new: "inYear" } },
          { measure: "platforms", as: "growth", against: "yearBefore", amount: growth },
        ],
        { period },
      ),
    ).findings.map((finding) => finding.verdict);

  // 125 after 100, 105 and 96; of these 25 cannot make 96 as many.
  test("is the most that it can have grown by: something may have gone", () => {
    expect(of("25.0")).toEqual(["exact"]);
    expect(of("19.0")).toEqual(["rounded"]);
    expect(of("30.2")).toEqual(["contradicted"]);
  });

  test("in half a year is no growth on the year", () => {
    expect(of("30.2", "2023-S1")).toEqual(["rounded"]);
  });
});
