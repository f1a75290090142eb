import {
  foreignTrade,
  industrialRevenue,
  industrialValueAdded,
  keyProjects,
  type Measure,
  measure,
  type Prices,
  type Review,
  taxRevenue,
} from "@park/data";
import { describe, expect, test } from "vitest";
import { evaluate } from "../evaluate.ts";
import { add, divide, type Expression, input } from "../formula/expression.ts";
import { type IndicatorDefinition, indicator } from "../indicator.ts";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import { type Audit, audit } from "./audit.ts";
import { auditText } from "./auditText.ts";
import { claimVerdicts } from "./claimVerdicts.ts";
import type { Finding } from "./finding.ts";

// Invented reviews, each with what is true of them by arithmetic on paper.

const words = (text: string) => ({ zh: text, en: text });

const split = (...values: readonly string[]) => ({
  d: {
    label: words("d"),
    structure: "partition" as const,
    values: Object.fromEntries(values.map((value) => [value, words(value)])),
  },
});

const own = (
  id: string,
  unit: Measure["unit"],
  kind: Measure["kind"],
  more: Partial<Measure> = {},
): Measure => measure({ id, label: words(id), definition: words(id), unit, kind, ...more });

const findingsOf = (
  measures: readonly Measure[],
  facts: readonly FactSketch[],
): readonly Finding[] => audit(madeUpReview(measures, facts)).findings;

const only = (findings: readonly Finding[]): Finding => {
  const [finding, ...others] = findings;
  if (finding === undefined || others.length > 0)
    throw new RangeError(`${findings.length} findings`);
  return finding;
};

/** What is found of a total in 亿 that is said beside its parts. */
const ofParts = (parts: readonly string[], total: string) => {
  const amount = own("amount", "CNY", "flow", {
    aggregation: "sum",
    dimensions: split(...parts.map((_, at) => `part${at}`)),
  });
  const stated = { measure: "amount", multiplier: 8 } as const;
  return only(
    findingsOf(
      [amount],
      [
        ...parts.map((part, at) => ({ ...stated, amount: part, dimensions: { d: `part${at}` } })),
        { ...stated, amount: total },
      ],
    ),
  );
};

const PART = own("part", "CNY", "flow");
const WHOLE = own("whole", "CNY", "flow");

/** What is found of a share of two amounts. */
const ofShare = (part: string, whole: string, share: Omit<FactSketch, "measure">) =>
  only(
    findingsOf(
      [
        PART,
        WHOLE,
        own("share", "percent", "share", {
          relations: { quotientOf: ["part", "whole"] },
        }),
      ],
      [
        { measure: "part", amount: part },
        { measure: "whole", amount: whole },
        { ...share, measure: "share" },
      ],
    ),
  );

/** What is found of an amount that is printed twice. */
const ofPrints = (amount: string, again: string): Finding => {
  const review = madeUpReview([PART], [{ measure: "part", amount }]);
  const [fact] = review.facts;
  if (fact === undefined) throw new RangeError("no fact");
  const { source, section } = fact;
  const mentions = [{ source, section, printed: again, start: 500, end: 500 + again.length }];
  return only(audit({ ...review, facts: [{ ...fact, mentions }] }).findings);
};

/** What is found of a growth of two amounts. */
const ofGrowth = (now: string, before: string, growth: Omit<FactSketch, "measure">) =>
  only(
    findingsOf(
      [foreignTrade],
      [
        { measure: "foreignTrade", amount: now },
        { measure: "foreignTrade", amount: before, period: "2022" },
        { ...growth, measure: "foreignTrade", as: "growth", against: "yearBefore" },
      ],
    ),
  );

describe("operands may be cut off, as the claim is", () => {
  test("five times 10.9 printed as 10 are 54.5 printed as 54", () => {
    expect(ofParts(["10", "10", "10", "10", "10"], "54")).toMatchObject({ verdict: "truncated" });
    // Less than 55 however they were cut off, and not above 52.5 by rounding.
    expect(ofParts(["10", "10", "10", "10", "10"], "56")).toMatchObject({
      verdict: "contradicted",
      basis: "rounding",
    });
  });

  test("rounded parts beside a total that is cut off, or the other way, are told apart", () => {
    // 29 is from 28.5, and 12 and 15 come to less than 29 if both are cut off.
    const finding = ofParts(["12", "15"], "29");
    expect(finding).toMatchObject({ verdict: "contradicted", basis: "convention" });
    expect(finding.sentence).toEqual({
      zh: "amount：原文29亿元，复算27亿元，仅按惯例不一致。依据：amount（part0）12亿元、amount（part1）15亿元。按惯例，各数一律四舍五入，或一律截尾。",
      en: "amount: stated CNY 2.9 billion, recomputed CNY 2.7 billion: contradicted by convention only. Operands: amount (part0) CNY 1.2 billion; amount (part1) CNY 1.5 billion. By convention, all figures are rounded, or all are cut off.",
    });
    expect(ofParts(["12", "15"], "30")).toMatchObject({
      verdict: "contradicted",
      basis: "rounding",
    });
  });

  // 109.9 of 200.1 is 54.92%, and 109 of 200 is 54.5%; by rounding 109.5 of 199.5 is 54.887% at the most.
  test("in a share", () => {
    expect(ofShare("109", "200", { amount: "54.92" }).verdict).toBe("truncated");
    expect(ofShare("109", "200", { amount: "55.00" }).verdict).toBe("contradicted");
  });

  // 19.9 after 10.0 is 99%; by rounding 19.5 after 9.5 is 105%, and 18.5 after 10.5 is 76%.
  test("in a growth: 19.05 after 10.95 is 73.97%", () => {
    expect(ofGrowth("19", "10", { amount: "73.97" }).verdict).toBe("truncated");
    expect(ofGrowth("19", "10", { amount: "72.00" }).verdict).toBe("contradicted");
  });

  test("in figures printed twice, to more places the second time", () => {
    expect(ofPrints("10", "10.9").verdict).toBe("truncated");
    expect(ofPrints("10", "11.1")).toMatchObject({ verdict: "contradicted", basis: "rounding" });
  });

  // Parts of 9.96 and 0.04 are printed 10.0 and 0.0, and their total of 9.99 may be cut off to 9.
  test("in limits: a total that is cut off is not below its part", () => {
    const amount = own("amount", "CNY", "flow", {
      aggregation: "sum",
      dimensions: { d: { ...split("a", "b").d, structure: "parts" } },
    });
    const of = (total: string) =>
      findingsOf(
        [amount],
        [
          { measure: "amount", amount: "10.0", dimensions: { d: "a" } },
          { measure: "amount", amount: total },
        ],
      );
    expect(of("9")).toEqual([]);
    expect(of("8")).toMatchObject([{ indicator: "notBelowParts", verdict: "contradicted" }]);
  });
});

describe("a growth has no floor at 0, and thresholds go by the order of numbers", () => {
  // 98 after 100 is -2%, 97 is -3%, 92 is -8%.
  test.each([
    ["98.00", "3", "atMost", "rounded"],
    ["98.00", "3", "under", "rounded"],
    ["104.00", "3", "atMost", "contradicted"],
    ["97.00", "-5", "atLeast", "rounded"],
    ["97.00", "-5", "over", "rounded"],
    ["97.00", "-5", "under", "contradicted"],
    ["92.00", "-5", "under", "rounded"],
    ["92.00", "-5", "atMost", "rounded"],
    ["92.00", "-5", "atLeast", "contradicted"],
    ["99.60", "0", "about", "rounded"],
    ["90.00", "-10", "about", "rounded"],
    ["90.50", "-10", "nearly", "rounded"],
    ["89.50", "-10", "more", "rounded"],
  ] as const)("%s after 100.00 against %s percent, %s: %s", (now, amount, qualifier, verdict) => {
    expect(ofGrowth(now, "100.00", { amount, qualifier }).verdict).toBe(verdict);
  });
});

describe("about is never stricter than the digits", () => {
  test("45.6 printed again as about 45", () => {
    expect(ofPrints("45.6", "45").verdict).toBe("truncated");
    expect(ofPrints("45.6", "约45").verdict).toBe("rounded");
    expect(ofPrints("45.6", "about 45").verdict).toBe("rounded");
  });

  test("where it is all that contradicts, that is said", () => {
    expect(ofShare("12.00", "100.00", { amount: "40", qualifier: "about" })).toMatchObject({
      verdict: "contradicted",
      basis: "convention",
    });
  });
});

describe("a contradiction says what it rests on", () => {
  const firms = own("firms", "enterprise", "count", {
    aggregation: "sum",
    dimensions: split("a", "b"),
  });
  const ofFirms = (a: string, b: string, total: Omit<FactSketch, "measure">) =>
    findingsOf(
      [firms],
      [
        { measure: "firms", amount: a, dimensions: { d: "a" } },
        { measure: "firms", amount: b, dimensions: { d: "b" } },
        { ...total, measure: "firms" },
      ],
    );
  const sum = (findings: readonly Finding[]): Finding =>
    only(findings.filter(({ indicator }) => indicator === "sumOfParts"));

  test("11 and 20 firms against 20-odd: only as we read 余", () => {
    const finding = sum(ofFirms("11", "20", { amount: "20", qualifier: "more" }));
    expect(finding).toMatchObject({ verdict: "contradicted", basis: "convention" });
    expect(finding.sentence.zh).toContain("，仅按惯例不一致。");
    expect(finding.sentence.zh).toContain("按惯例，20余家指20家至30家之间。");
    expect(finding.sentence.en).toContain(": contradicted by convention only. ");
    expect(finding.sentence.en).toContain(
      "By convention, more than 20 enterprises is between 20 enterprises and 30 enterprises.",
    );
  });

  test.each([
    // More than 20 are not 19, whatever 余 means above.
    ["9", "10", { amount: "20", qualifier: "more" }, "stated"],
    ["9", "10", { amount: "20", qualifier: "atLeast" }, "stated"],
    ["9", "10", { amount: "20" }, "stated"],
    ["300", "201", { amount: "500", qualifier: "nearly" }, "stated"],
    ["100", "101", { amount: "500", qualifier: "nearly" }, "convention"],
    ["100", "101", { amount: "500", qualifier: "about" }, "convention"],
    ["10000", "2000", { amount: "1.5", multiplier: 4 }, "rounding"],
  ] as const)("%s and %s against %j: %s", (a, b, total, basis) => {
    expect(sum(ofFirms(a, b, total))).toMatchObject({ verdict: "contradicted", basis });
  });

  test("agreement rests on the weakest of its figures, and nothing on none", () => {
    expect(sum(ofFirms("11", "20", { amount: "31" })).basis).toBe("stated");
    expect(sum(ofFirms("11", "10", { amount: "20", qualifier: "more" })).basis).toBe("convention");
    expect(ofShare("1.0", "3.0", { amount: "33" }).basis).toBe("rounding");
    expect(ofShare("1.0", "0.0", { amount: "33" })).toMatchObject({
      verdict: "undetermined",
      basis: null,
    });
  });

  const both = (...findings: readonly Partial<Finding>[]): Audit => {
    const found = audit(madeUpReview([firms], [{ measure: "firms", amount: "1" }]));
    const [finding] = ofFirms("11", "20", { amount: "20", qualifier: "more" });
    if (finding === undefined) throw new RangeError("no finding");
    return { ...found, findings: findings.map((more) => ({ ...finding, ...more })) };
  };

  test("a figure's verdict, the text and its order too", () => {
    const found = audit(
      madeUpReview(
        [firms, foreignTrade],
        [
          { measure: "firms", amount: "11", dimensions: { d: "a" } },
          { measure: "firms", amount: "20", dimensions: { d: "b" } },
          { measure: "firms", amount: "20", qualifier: "more" },
          { measure: "foreignTrade", amount: "98.00" },
          { measure: "foreignTrade", amount: "100.00", period: "2022" },
          { measure: "foreignTrade", as: "growth", against: "yearBefore", amount: "5.0" },
        ],
      ),
    );
    expect(claimVerdicts(found)).toEqual([
      { fact: "foreignTrade:growth", verdict: "contradicted" },
      { fact: "firms", verdict: "contradicted", basis: "convention" },
    ]);
    const [head, , , first, second] = auditText(found, "en").split("\n");
    expect(head).toBe(
      "made-up: 2 figures checked: 1 contradicted, 1 contradicted by convention only",
    );
    expect([first, second].map((line) => line?.includes("by convention"))).toEqual([false, true]);
    expect(auditText(found, "zh")).toContain("不一致1个，仅按惯例不一致1个");
  });

  test("of two readings that fail, the lesser contradiction counts; a broken limit weighs as it is", () => {
    const firm = { verdict: "contradicted", basis: "rounding" } as const;
    const lesser = { verdict: "contradicted", basis: "convention" } as const;
    const of = (...findings: readonly Partial<Finding>[]) =>
      claimVerdicts(both(...findings)).map(({ verdict, basis }) => [verdict, basis]);
    expect(of({ ...firm, indicator: "a" }, { ...lesser, indicator: "b" })).toEqual([
      ["contradicted", "convention"],
    ]);
    expect(of({ ...lesser, indicator: "a" }, { ...firm, indicator: "notBelowParts" })).toEqual([
      ["contradicted", undefined],
    ]);
    expect(
      of({ verdict: "exact", indicator: "a" }, { ...lesser, indicator: "notBelowParts" }),
    ).toEqual([["contradicted", "convention"]]);
  });
});

describe("a share of a measure in itself", () => {
  const industry = (structure: "parts" | "partition") => ({
    ...split("lithium", "other").d,
    structure,
  });
  const output = own("output", "CNY", "flow", {
    aggregation: "sum",
    dimensions: { industry: industry("parts"), region: industry("parts") },
  });
  const stated = (amount: string, dimensions: FactSketch["dimensions"] = {}): FactSketch => ({
    measure: "output",
    amount,
    multiplier: 8,
    dimensions,
  });
  const share = (
    amount: string,
    dimensions: FactSketch["dimensions"] & {} = {},
    of: FactSketch["of"] = null,
  ): FactSketch => ({ measure: "output", amount, dimensions, as: "share", of });
  const of = (
    percent: string,
    dimensions: FactSketch["dimensions"] & {},
    whole: FactSketch["of"] = null,
  ) =>
    findingsOf(
      [output],
      [stated("96.9"), stated("16.8", dimensions), share(percent, dimensions, whole)],
    );

  // 16.8 / 96.9 is 17.337%.
  test("is of the total without what makes the part", () => {
    const finding = only(of("17", { industry: "lithium" }));
    expect(finding).toMatchObject({
      verdict: "rounded",
      operands: [
        { name: "part", fact: "output.lithium" },
        { name: "whole", fact: "output" },
      ],
    });
    expect(finding.recomputed).toBeCloseTo(16.8 / 96.9, 12);
    expect(only(of("20", { industry: "lithium" }, "output")).verdict).toBe("contradicted");
    // Where the text names no whole, it may be of another one.
    expect(only(of("20", { industry: "lithium" })).verdict).toBe("undetermined");
  });

  test("is of no total that nobody named: of the industry, the region or all", () => {
    expect(of("17", { industry: "lithium", region: "other" })).toEqual([]);
    expect(findingsOf([output], [stated("96.9"), share("17")])).toEqual([]);
  });

  test("is of what the text names, whatever else is stated", () => {
    const both = { industry: "lithium", region: "other" };
    const finding = only(
      findingsOf(
        [output],
        [
          stated("96.9"),
          stated("50.0", { region: "other" }),
          stated("10.0", both),
          share("20", both, { dimensions: { region: "other" } }),
        ],
      ),
    );
    expect(finding).toMatchObject({ verdict: "exact", operands: [{}, { fact: "output.other" }] });
  });

  test("is never one of a figure and itself, nor is any other check", () => {
    const twice = own("twice", "percent", "share", {
      relations: { quotientOf: ["output", "output"] },
    });
    const facts = [stated("96.9"), { measure: "twice", amount: "17" }];
    expect(
      findingsOf([output, twice], facts).filter(({ verdict }) => verdict !== "undetermined"),
    ).toEqual([]);
    const of = (formula: Expression, inputs: IndicatorDefinition["inputs"]) =>
      audit(madeUpReview([output, WHOLE], [stated("5"), { measure: "whole", amount: "50" }]), [
        indicator({
          id: "odd",
          label: words("odd"),
          definition: words("odd"),
          unit: "CNY",
          formula,
          inputs,
          reproduces: { measure: "output" },
        }),
      ]).findings.length;
    const [a, b] = [input("a"), input("b")];
    const [ofOutput, ofWhole] = [{ measure: "output" }, { measure: "whole" }];
    expect(of(a, { a: ofWhole })).toBe(1);
    expect(of(a, { a: ofOutput })).toBe(0);
    expect(of(add(a, b), { a: ofOutput, b: ofWhole })).toBe(0);
    expect(of(divide(a, b), { a: ofWhole, b: ofWhole })).toBe(0);
  });
});

describe("real growth is no ratio of nominal amounts", () => {
  const gdp = own("gdp", "CNY", "flow", { label: { zh: "地区生产总值", en: "GDP" } });
  const of = (level: Measure, prices: Prices | null = null) => {
    const review = madeUpReview(
      [level],
      [
        { measure: level.id, amount: "286.4", multiplier: 8 },
        { measure: level.id, amount: "251.3", multiplier: 8, period: "2022" },
        { measure: level.id, as: "growth", against: "yearBefore", prices, amount: "7.2" },
      ],
    );
    return { review, finding: only(audit(review).findings) };
  };

  // 286.4 / 251.3 - 1 is 13.97%.
  test.each([
    ["GDP", gdp],
    ["value added", industrialValueAdded],
    ["GDP by its id", { ...gdp, label: words("whole economy") }],
  ])("of %s", (_, level) => {
    const { review, finding } = of(level);
    expect(finding).toMatchObject({ verdict: "undetermined", recomputed: null, basis: null });
    expect(finding.sentence.zh).toBe(
      `${level.label.zh}同比增长：原文7.2%，无法判定。增速按可比价格计算，不能由现价数字复算。`,
    );
    expect(finding.sentence.en).toBe(
      `${level.label.en}, growth on the year: stated 7.2%, undetermined. Growth at comparable prices is no ratio of amounts at current prices.`,
    );
    const implied = evaluate(review).filter(({ indicator }) => /^implied/.test(indicator));
    expect(implied.map(({ indicator, value }) => [indicator, value])).toEqual([
      ["impliedBase", null],
      ["impliedIncrement", null],
    ]);
    expect(implied[0]?.reason?.en).toContain("comparable prices");
  });

  test("of what the measure declares, and what the text says", () => {
    expect(of({ ...PART, prices: "comparable" }).finding.verdict).toBe("undetermined");
    expect(of(PART, "comparable").finding.verdict).toBe("undetermined");
  });

  test("and nominal growth is one", () => {
    expect(of(gdp, "current").finding.verdict).toBe("contradicted");
    expect(of({ ...gdp, prices: "current" }).finding.verdict).toBe("contradicted");
    expect(of(PART).finding.verdict).toBe("contradicted");
  });
});

describe("a finding needs operands of the kind that it is about", () => {
  const ofKinds = (part: Measure, whole: Measure, share: Partial<Measure> = {}) =>
    only(
      findingsOf(
        [
          part,
          whole,
          own("claim", "percent", "share", {
            relations: { quotientOf: [part.id, whole.id] },
            ...share,
          }),
        ],
        [
          { measure: part.id, amount: "1.87" },
          { measure: whole.id, amount: "64.2" },
          { measure: "claim", amount: "87.84" },
        ],
      ),
    );

  test("tax of revenue is a share, and may be contradicted", () => {
    expect(ofKinds(taxRevenue, industrialRevenue).verdict).toBe("contradicted");
  });

  test.each<[string, Measure, Measure, Partial<Measure>, string]>([
    ["tax of a rate", taxRevenue, own("rate", "percent", "share"), {}, "of another kind"],
    ["tax of projects", taxRevenue, keyProjects, {}, "of another kind"],
    ["a share in yuan", taxRevenue, industrialRevenue, { unit: "CNY" }, "Its unit is none"],
  ])("%s", (_, part, whole, share, reason) => {
    const finding = ofKinds(part, whole, share);
    expect(finding.verdict).toBe("undetermined");
    expect(finding.sentence.en).toContain(reason);
  });

  test("firms of market entities, counted in 家 and 个, are alike", () => {
    const [firms, all] = [own("firms", "enterprise", "count"), own("all", "item", "count")];
    expect(
      only(
        findingsOf(
          [
            firms,
            all,
            own("claim", "percent", "share", {
              relations: { quotientOf: ["firms", "all"] },
            }),
          ],
          [
            { measure: "firms", amount: "50" },
            { measure: "all", amount: "200" },
            { measure: "claim", amount: "25" },
          ],
        ),
      ).verdict,
    ).toBe("exact");
  });

  test("a growth of ranks cannot be stated, and a growth in yuan neither", () => {
    const of = (level: Measure, unit: Measure["unit"]) => () =>
      findingsOf(
        [level],
        [
          { measure: level.id, amount: "300" },
          { measure: level.id, amount: "200", period: "2022" },
          { measure: level.id, as: "growth", against: "yearBefore", unit, amount: "40" },
        ],
      ).map(({ verdict }) => verdict);
    expect(of(own("place", "rank", "rank"), "percent")).toThrow(
      "facts[2].as: must be level, change of a measure of kind rank",
    );
    expect(of(PART, "CNY")).toThrow(
      "facts[2].unit: must be a unit of the growth of part: percent, times",
    );
    expect(of(PART, "percent")()).toEqual(["contradicted"]);
  });
});

test("a draft that nobody settled is not audited", () => {
  const review = madeUpReview([foreignTrade], [{ measure: "foreignTrade", amount: "300" }]);
  const [fact] = review.facts;
  const todo = "Choose measure and dimensions, then take this line out";
  const drafts = [
    { ...review, facts: [{ ...fact, todo }] },
    { ...review, todo },
    { ...review, measures: { foreignTrade: { ...foreignTrade, todo } } },
  ];
  for (const draft of drafts)
    expect(() => audit(draft as unknown as Review)).toThrow(
      new RangeError("Cannot audit made-up: everything in it must be settled first, got 1 todo(s)"),
    );
  expect(audit(review).findings).toEqual([]);
});

// 1 ha is 15 mu: over 1,200 mu are over 80 ha, which is less than 100.
test("what a measure allows is in its own unit, whatever unit a figure is in", () => {
  const land = own("land", "ha", "stock", {
    aggregation: "sum",
    maximum: "100",
    dimensions: split("a", "b"),
  });
  const { findings } = audit(
    madeUpReview(
      [land],
      [
        { measure: "land", amount: "50.0", dimensions: { d: "a" } },
        { measure: "land", amount: "40.0", dimensions: { d: "b" } },
        { measure: "land", amount: "1200", unit: "mu", qualifier: "over" },
      ],
    ),
  );
  expect(findings).toMatchObject([{ verdict: "rounded", recomputed: 90 }]);
});
