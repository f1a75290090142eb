import {
  foreignTrade,
  keyProjectCompletedInvestment,
  keyProjectPlannedInvestment,
  keyProjects,
  keyProjectTotalInvestment,
  type Localized,
  measure,
  xinyu2023,
} from "@park/data";
import { describe, expect, test } from "vitest";
import { divide, input } from "../formula/expression.ts";
import { type IndicatorDefinition, indicator } from "../indicator.ts";
import { startRate } from "../indicators/startRate.ts";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import { audit } from "./audit.ts";
import type { Finding } from "./finding.ts";

const result = audit(xinyu2023);

const findings = (indicator: string): readonly Finding[] =>
  result.findings.filter((finding) => finding.indicator === indicator);

// The operands are printed in section 2 of the source; the numbers are by Python's fractions module.
describe("over the review of 2023", () => {
  test("98.26% is contradicted by 114 of 115, which is 99.13%; 113 would fit", () => {
    expect(findings("startRate")).toHaveLength(1);
    expect(findings("startRate")[0]).toMatchObject({
      claim: { fact: "keyProjects.started:share", printed: "98.26%", start: 1848, end: 1854 },
      reading: null,
      operands: [
        { name: "started", fact: "keyProjects.started", printed: "114个", start: 1840, end: 1844 },
        { name: "planned", fact: "keyProjects", printed: "115个", start: 1802, end: 1806 },
      ],
      unit: "ratio",
      stated: 0.9826,
      recomputed: 0.991304347826087,
      interval: [0.991304347826087, 0.991304347826087],
      verdict: "contradicted",
      gapUlp: 87.04347826086956,
      widthUlp: 0,
      strength: "strong",
      diagnoses: [{ kind: "offByOne", operand: "started", value: "113" }],
    });
  });

  test("99.81% is within the rounding of 178.97 and 179.3, which give 99.82%", () => {
    expect(findings("investmentExecution")).toMatchObject([
      {
        stated: 0.9981,
        recomputed: 0.998159509202454,
        interval: [0.99785335935322, 0.9984658298465829],
        verdict: "withinOperandRounding",
        gapUlp: 0.5950920245398773,
        widthUlp: 6.124704933630237,
        strength: "strong",
        diagnoses: [],
      },
    ]);
  });

  test("65% is 74 of 114 started, rounded, and not 74 of 115 planned: two readings", () => {
    expect(findings("productionRateOfStarted")).toMatchObject([
      {
        claim: { fact: "keyProjects.trialProduction:share" },
        reading: { zh: "以已开工项目为基数", en: "as a share of started projects" },
        recomputed: 0.6491228070175439,
        verdict: "rounded",
        gapUlp: -0.08771929824561403,
      },
    ]);
    expect(findings("productionRateOfPlanned")).toMatchObject([
      {
        claim: { fact: "keyProjects.trialProduction:share" },
        reading: { zh: "以安排项目为基数", en: "as a share of planned projects" },
        recomputed: 0.6434782608695652,
        verdict: "contradicted",
        gapUlp: -0.6521739130434783,
      },
    ]);
  });

  test("20 + 37 + 43 campaign projects are exactly 100", () => {
    const sums = findings("sumOfParts").filter(({ claim }) => claim.fact === "campaignProjects");
    expect(sums).toMatchObject([
      {
        claim: { fact: "campaignProjects", printed: "100个" },
        operands: [{ printed: "20个" }, { printed: "37个" }, { printed: "43个" }],
        unit: "project",
        stated: 100,
        recomputed: 100,
        verdict: "exact",
        gapUlp: 0,
        widthUlp: 0,
      },
    ]);
  });

  test("the six task forces are all listed", () => {
    const [finding, ...others] = findings("countOfListed");
    expect(others.map(({ claim }) => claim.fact)).toEqual(["fireStations"]);
    expect(finding).toMatchObject({ stated: 6, recomputed: 6, verdict: "exact", unit: "item" });
    expect(finding?.operands.map(({ name, printed }) => [name, printed])).toEqual([
      ["taskForce", "协调保障"],
      ["taskForce", "审批保障"],
      ["taskForce", "用地保障"],
      ["taskForce", "能源保障"],
      ["taskForce", "融资保障"],
      ["taskForce", "征拆保障"],
    ]);
  });

  test("growth of foreign trade cannot be judged without the year before", () => {
    const growth = findings("growth").filter(({ claim }) => claim.fact === "foreignTrade:growth");
    expect(growth).toMatchObject([
      {
        claim: { fact: "foreignTrade:growth" },
        operands: [{ name: "current", fact: "foreignTrade" }],
        stated: 0.016,
        recomputed: null,
        interval: null,
        verdict: "undetermined",
        gapUlp: null,
        widthUlp: null,
        strength: null,
        diagnoses: [],
      },
    ]);
  });

  test("37% is 44 of 117 cut off, not rounded; shares of a region whose total is not stated stay open", () => {
    expect(findings("share")).toMatchObject([
      {
        claim: { fact: "signedProjects.referral:share", printed: "37%" },
        recomputed: 44 / 117,
        verdict: "truncated",
      },
      ...["20.65%", "28.06%"].map((printed) => ({
        claim: { printed },
        operands: [{ name: "part" }],
        verdict: "undetermined",
      })),
    ]);
  });

  test("shares of the city, whose totals are not stated, are held against whole numbers", () => {
    expect(findings("feasibleWhole")).toMatchObject([
      { claim: { printed: "47%" }, recomputed: 24 / 51, verdict: "rounded", strength: "weak" },
      {
        claim: { printed: "49.63%" },
        recomputed: 68 / 137,
        verdict: "truncated",
        strength: "strong",
      },
      {
        claim: { printed: "54.8%" },
        operands: [{ name: "part", fact: "highTechEnterprises" }],
        reading: { zh: "以最相符的整数73为总数", en: "of 73 in all, chosen to fit" },
        recomputed: 40 / 73,
        verdict: "rounded",
        strength: "strong",
      },
    ]);
  });

  test("12 and 15 GWh are exactly the 27, and the two fire stations are both listed", () => {
    expect(findings("sumOfParts")[0]).toMatchObject({
      claim: { fact: "batteryCapacity", printed: "27GWh" },
      operands: [{ printed: "12GWh" }, { printed: "15GWh" }],
      verdict: "exact",
    });
    expect(findings("countOfListed")[1]).toMatchObject({
      claim: { fact: "fireStations", printed: "两个" },
      operands: [{ printed: "九鼎" }, { printed: "水西" }],
      recomputed: 2,
      verdict: "exact",
    });
  });

  test("that is all there is to check; the house rounds twice and cuts off twice", () => {
    expect(result.review).toBe("xinyu-2023");
    expect(result.findings).toHaveLength(21);
    expect(result.style).toEqual({ house: "mixed", rounded: 3, truncated: 2 });
  });
});

describe("as JSON", () => {
  test("it has the keys of the contract in the handbook, and the unit", () => {
    expect(Object.keys(result).sort()).toEqual(["findings", "review", "style"]);
    for (const finding of result.findings) {
      expect(Object.keys(finding).sort()).toEqual(
        [
          "claim",
          "indicator",
          "reading",
          "operands",
          "unit",
          "stated",
          "recomputed",
          "interval",
          "verdict",
          "basis",
          "gapUlp",
          "widthUlp",
          "strength",
          "diagnoses",
          "sentence",
        ].sort(),
      );
      expect(Object.keys(finding.claim).sort()).toEqual(["end", "fact", "printed", "start"]);
      expect(Object.keys(finding.sentence).sort()).toEqual(["en", "zh"]);
      for (const operand of finding.operands)
        expect(Object.keys(operand).sort()).toEqual(["end", "fact", "name", "printed", "start"]);
    }
  });

  test("it survives a round trip unchanged", () => {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
});

const started = (amount: string): FactSketch => ({
  measure: "keyProjects",
  amount,
  dimensions: { stage: "started" },
});
const planned = (amount: string): FactSketch => ({ measure: "keyProjects", amount });
const rate = (amount: string, more: Partial<FactSketch> = {}): FactSketch => ({
  measure: "keyProjects",
  dimensions: { stage: "started" },
  as: "share",
  of: "keyProjects",
  amount,
  ...more,
});

describe("how a review rounds is told by the claims that fit one way only", () => {
  const MEASURES = [keyProjects];
  const styleOf = (...facts: readonly FactSketch[]) => audit(madeUpReview(MEASURES, facts)).style;

  test("66.7% of two thirds: rounding", () => {
    expect(styleOf(started("2"), planned("3"), rate("66.7"))).toEqual({
      house: "rounding",
      rounded: 1,
      truncated: 0,
    });
  });

  test("66.6% of two thirds: truncation", () => {
    expect(styleOf(started("2"), planned("3"), rate("66.6"))).toEqual({
      house: "truncation",
      rounded: 0,
      truncated: 1,
    });
  });

  test("33.3% of a third fits both ways: undetermined", () => {
    expect(styleOf(started("1"), planned("3"), rate("33.3"))).toEqual({
      house: "undetermined",
      rounded: 0,
      truncated: 0,
    });
  });

  test("0%, which rounding and cutting off both make of less than half a percent: undetermined", () => {
    const none = { house: "undetermined", rounded: 0, truncated: 0 };
    expect(styleOf(started("1"), planned("250"), rate("0"))).toEqual(none);
    // 996 of 1,000 is a fall by 0.4%.
    const facts: readonly FactSketch[] = [
      { measure: "foreignTrade", amount: "996.000", multiplier: 8 },
      { measure: "foreignTrade", amount: "1000.000", multiplier: 8, period: "2022" },
      { measure: "foreignTrade", as: "growth", against: "yearBefore", amount: "0" },
    ];
    const found = audit(madeUpReview([foreignTrade], facts));
    expect(found.findings).toMatchObject([{ verdict: "rounded", stated: 0 }]);
    expect(found.style).toEqual(none);
  });

  test("不到67% says nothing of rounding", () => {
    expect(styleOf(started("2"), planned("3"), rate("67", { qualifier: "under" }))).toEqual({
      house: "undetermined",
      rounded: 0,
      truncated: 0,
    });
  });

  test("a rounded and a truncated growth rate: mixed", () => {
    const of = (direction: string, current: string, growth: string): readonly FactSketch[] => [
      { measure: "foreignTrade", amount: current, multiplier: 8, dimensions: { direction } },
      {
        measure: "foreignTrade",
        amount: "3000000",
        multiplier: 8,
        dimensions: { direction },
        period: "2022",
      },
      {
        measure: "foreignTrade",
        as: "growth",
        against: "yearBefore",
        amount: growth,
        dimensions: { direction },
      },
    ];
    const facts = [...of("exports", "5000000", "66.7"), ...of("imports", "5000000", "66.6")];
    expect(audit(madeUpReview([foreignTrade], facts)).style).toEqual({
      house: "mixed",
      rounded: 1,
      truncated: 1,
    });
  });

  test("a falling rate that was rounded away from 0 is rounding, too", () => {
    const facts: readonly FactSketch[] = [
      { measure: "foreignTrade", amount: "1000000", multiplier: 8 },
      { measure: "foreignTrade", amount: "3000000", multiplier: 8, period: "2022" },
      { measure: "foreignTrade", as: "growth", against: "yearBefore", amount: "-66.7" },
    ];
    expect(audit(madeUpReview([foreignTrade], facts)).style).toEqual({
      house: "rounding",
      rounded: 1,
      truncated: 0,
    });
  });
});

describe("an audit needs no list of claims", () => {
  const MEASURES = [keyProjects];

  test("what is not claimed is not found", () => {
    expect(audit(madeUpReview(MEASURES, [started("2"), planned("3")])).findings).toEqual([]);
    expect(audit(madeUpReview([], []))).toEqual({
      review: "made-up",
      style: { house: "undetermined", rounded: 0, truncated: 0 },
      findings: [],
    });
  });

  test("only the indicators that are asked for are checked", () => {
    expect(new Set(audit(xinyu2023, [startRate]).findings.map((f) => f.indicator))).toEqual(
      new Set(["startRate", "sumOfParts", "countOfListed", "repeatedPrint"]),
    );
  });

  test("a stated share that no indicator is asked to reproduce is not checked", () => {
    const review = madeUpReview(MEASURES, [started("2"), planned("3"), rate("50")]);
    expect(audit(review, []).findings).toEqual([]);
    expect(audit(review).findings).toHaveLength(1);
  });
});

describe("a figure that two indicators reproduce", () => {
  const own = (id: string, planned: string, reading?: Localized) =>
    indicator({
      id,
      label: { zh: `${id}率`, en: `Rate ${id}` },
      definition: { zh: id, en: id },
      unit: "ratio",
      formula: divide(input("completed"), input("planned")),
      inputs: {
        completed: { measure: "keyProjectCompletedInvestment" },
        planned: { measure: planned },
      },
      reproduces: {
        measure: "keyProjectCompletedInvestment",
        as: "share",
        of: "keyProjectPlannedInvestment",
      },
      ...(reading === undefined ? {} : { reading }),
    });
  const review = madeUpReview(
    [keyProjectCompletedInvestment, keyProjectPlannedInvestment, keyProjectTotalInvestment],
    [
      { measure: "keyProjectCompletedInvestment", amount: "1.0" },
      { measure: "keyProjectPlannedInvestment", amount: "3.0" },
      { measure: "keyProjectTotalInvestment", amount: "1.0" },
      {
        measure: "keyProjectCompletedInvestment",
        as: "share",
        of: "keyProjectPlannedInvestment",
        amount: "34",
      },
    ],
  );
  const [first, second] = [
    own("a", "keyProjectPlannedInvestment"),
    own("b", "keyProjectTotalInvestment"),
  ];
  const readings = (...indicators: readonly IndicatorDefinition[]) =>
    audit(review, indicators).findings.map(({ reading }) => reading?.en ?? null);

  test("is read as each of them, by its label where it names no reading", () => {
    expect(readings(first, second)).toEqual(["Rate a", "Rate b"]);
    expect(readings(first, own("b", "keyProjectPlannedInvestment", { zh: "乙", en: "B" }))).toEqual(
      ["Rate a", "B"],
    );
  });

  test("is read as nothing in particular where there is one, unless that says so", () => {
    expect(readings(first)).toEqual([null]);
    expect(readings(own("b", "keyProjectPlannedInvestment", { zh: "乙", en: "B" }))).toEqual(["B"]);
  });

  // 0.95 / 3.05 is 31.15%, and 1.05 / 2.95 is 35.59%.
  test("is told with the reading and the range", () => {
    expect(audit(review, [first, second]).findings[0]?.sentence).toEqual({
      zh: "年度投资完成率：原文34%，复算33.33%（a率，可在31.15%至35.59%之间），在所据数字的舍入误差内一致。依据：实际完成投资1.0元、年度计划投资3.0元。",
      en: "Execution of planned investment: stated 34%, recomputed 33.33% (Rate a, anything from 31.15% to 35.59%): agrees within the rounding of its inputs. Operands: Completed investment CNY 1.0; Planned investment CNY 3.0.",
    });
  });
});

test("a range without a lower end has none in the finding, nor in the sentence", () => {
  const side = { label: { zh: "侧", en: "Side" }, structure: "partition" } as const;
  const profit = measure({
    id: "profit",
    label: { zh: "利润", en: "Profit" },
    definition: { zh: "利润", en: "Profit" },
    unit: "CNY",
    kind: "flow",
    aggregation: "sum",
    minimum: null,
    dimensions: {
      side: {
        ...side,
        values: { left: { zh: "左", en: "left" }, right: { zh: "右", en: "right" } },
      },
    },
  });
  // A loss of more than 20, and 4.5 to 5.5: -14.5 at the most.
  const { findings } = audit(
    madeUpReview(
      [profit],
      [
        { measure: "profit", amount: "-30" },
        { measure: "profit", amount: "-20", qualifier: "under", dimensions: { side: "left" } },
        { measure: "profit", amount: "5", dimensions: { side: "right" } },
      ],
    ),
  );
  expect(findings).toMatchObject([
    { recomputed: -15, interval: [null, -14.5], verdict: "withinOperandRounding", widthUlp: null },
  ]);
  expect(findings[0]?.sentence.en).toBe(
    "Profit: stated CNY −30, recomputed CNY −15: agrees within the rounding of its inputs. Operands: Profit (left) under CNY −20; Profit (right) CNY 5.",
  );
});

test("figures that no double holds are judged exactly, and have null for each number", () => {
  const huge = "9".repeat(330);
  const facts: readonly FactSketch[] = [
    { measure: "foreignTrade", amount: huge, multiplier: 8 },
    { measure: "foreignTrade", amount: "3000000", multiplier: 8, period: "2022" },
    { measure: "foreignTrade", as: "growth", against: "yearBefore", amount: "2" },
  ];
  const [finding] = audit(madeUpReview([foreignTrade], facts)).findings;
  expect(finding).toMatchObject({
    stated: 0.02,
    recomputed: null,
    gapUlp: null,
    verdict: "contradicted",
  });
  expect(finding?.interval?.every((end) => end === null || Number.isFinite(end))).toBe(true);
});
