import {
  foreignTrade,
  idleLandReused,
  keyProjectCompletedInvestment,
  keyProjectPlannedInvestment,
  keyProjects,
  measure,
  type Qualifier,
  viewOf,
} from "@park/data";
import { describe, expect, test } from "vitest";
import { constant, divide, input } from "../formula/expression.ts";
import type { Range } from "../formula/range.ts";
import { rationalOf } from "../formula/rational.ts";
import { indicator } from "../indicator.ts";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import { audit } from "./audit.ts";
import type { Finding } from "./finding.ts";
import { judge } from "./judge.ts";

const only = (all: readonly Finding[]): Finding => {
  // That a part exceeds its whole is a finding of its own.
  const findings = all.filter(({ indicator }) => indicator !== "notBelowParts");
  const [finding, ...others] = findings;
  if (finding === undefined || others.length > 0)
    throw new RangeError(`${findings.length} findings`);
  return finding;
};

/** A stated start rate against two counts. */
const ofCounts = (
  started: string,
  planned: string,
  claim: string,
  qualifier: Qualifier | null = null,
): Finding =>
  only(
    audit(
      madeUpReview(
        [keyProjects],
        [
          { measure: "keyProjects", amount: started, dimensions: { stage: "started" } },
          { measure: "keyProjects", amount: planned },
          {
            measure: "keyProjects",
            dimensions: { stage: "started" },
            as: "share",
            of: "keyProjects",
            amount: claim,
            qualifier,
          },
        ],
      ),
    ).findings,
  );

type Printed = Partial<Omit<FactSketch, "measure">> & { readonly amount: string };

/** A stated rate of investment against two amounts in 亿元. */
const ofAmounts = (completed: Printed, planned: Printed, claim: Printed): Finding =>
  only(
    audit(
      madeUpReview(
        [keyProjectCompletedInvestment, keyProjectPlannedInvestment],
        [
          { measure: "keyProjectCompletedInvestment", multiplier: 8, ...completed },
          { measure: "keyProjectPlannedInvestment", multiplier: 8, ...planned },
          {
            measure: "keyProjectCompletedInvestment",
            as: "share",
            of: "keyProjectPlannedInvestment",
            ...claim,
          },
        ],
      ),
    ).findings,
  );

/** A stated growth of foreign trade against two years of it. */
const ofYears = (current: string, base: string, claim: string): Finding =>
  only(
    audit(
      madeUpReview(
        [foreignTrade],
        [
          { measure: "foreignTrade", amount: current, multiplier: 8 },
          { measure: "foreignTrade", amount: base, multiplier: 8, period: "2022" },
          { measure: "foreignTrade", as: "growth", against: "yearBefore", amount: claim },
        ],
      ),
    ).findings,
  );

describe("each verdict on a claim", () => {
  test("exact: 1 of 4 is 25%", () => {
    expect(ofCounts("1", "4", "25")).toMatchObject({ verdict: "exact", gapUlp: 0, widthUlp: 0 });
  });

  test("rounded: 2 of 3 is 66.7%", () => {
    const finding = ofCounts("2", "3", "66.7");
    expect(finding.verdict).toBe("rounded");
    expect(finding.gapUlp).toBeCloseTo(-1 / 3, 12);
  });

  test("withinOperandRounding: 1.0 of 3.0 may be 34%", () => {
    // From 0.95 / 3.05, 31.1%, to 1.05 / 2.95, 35.6%.
    const finding = ofAmounts({ amount: "1.0" }, { amount: "3.0" }, { amount: "34" });
    expect(finding.verdict).toBe("withinOperandRounding");
    expect(finding.gapUlp).toBeCloseTo(-2 / 3, 12);
    expect(finding.widthUlp).toBeCloseTo(100 * (1.05 / 2.95 - 0.95 / 3.05), 10);
  });

  test("truncated: 2 of 3 is 66.6% when the rest is cut off", () => {
    const finding = ofCounts("2", "3", "66.6");
    expect(finding.verdict).toBe("truncated");
    expect(finding.gapUlp).toBeCloseTo(2 / 3, 12);
  });

  test("contradicted: 2 of 3 is not 66.5%", () => {
    const finding = ofCounts("2", "3", "66.5");
    expect(finding.verdict).toBe("contradicted");
    expect(finding.gapUlp).toBeCloseTo(5 / 3, 12);
  });

  test("undetermined: of 0 there is no rate", () => {
    expect(ofCounts("2", "0", "66.5")).toMatchObject({
      verdict: "undetermined",
      recomputed: null,
      interval: null,
      gapUlp: null,
      widthUlp: null,
      strength: null,
    });
  });
});

describe("the edges of what prints as stated", () => {
  test.each([
    // 1 / 8 is 12.5%: half-up makes it 13, half-even 12.
    ["1", "8", "13", "rounded"],
    ["1", "8", "12", "rounded"],
    // 3 / 8 is 37.5%: half-up and half-even make it 38; 37 is cut off.
    ["3", "8", "38", "rounded"],
    ["3", "8", "37", "truncated"],
    // 5 / 8 is 62.5%, and 123 / 1000 is 12.3%, to a place more.
    ["5", "8", "62", "rounded"],
    ["5", "8", "63", "rounded"],
    ["1225", "10000", "12.2", "rounded"],
    ["1225", "10000", "12.3", "rounded"],
    ["1235", "10000", "12.3", "truncated"],
    ["3", "8", "39", "contradicted"],
    ["3", "8", "36", "contradicted"],
    // 12.49% and 12.51% are on one side of it.
    ["1249", "10000", "13", "contradicted"],
    ["1251", "10000", "12", "truncated"],
    ["1299", "10000", "12", "truncated"],
    ["13", "100", "12", "contradicted"],
    ["1", "3", "33.3", "rounded"],
    ["1", "3", "33.4", "contradicted"],
    // Digits that are printed claim that they are right.
    ["1", "4", "25.0", "exact"],
    ["251", "1000", "25", "rounded"],
    ["251", "1000", "25.0", "contradicted"],
    ["0", "7", "0", "exact"],
    ["1", "250", "0", "rounded"],
    ["1", "150", "0", "truncated"],
    ["115", "114", "100.88", "rounded"],
  ] as const)("%s of %s against %s in percent: %s", (started, planned, claim, verdict) => {
    expect(ofCounts(started, planned, claim).verdict).toBe(verdict);
  });

  // 200 / 300 - 1 is -33.33..%.
  test.each([
    ["-33.3", "rounded"],
    ["-33.4", "contradicted"],
    ["-33.33333", "rounded"],
    ["-33.33332", "contradicted"],
    ["33.3", "contradicted"],
  ] as const)("a fall by a third against %s in percent: %s", (claim, verdict) => {
    expect(ofYears("200.000000", "300.000000", claim).verdict).toBe(verdict);
  });

  test("a fall of half a place is rounded away from 0, or to the even digit", () => {
    // 62.5 / 100 - 1 is -37.5%, and 87.5 / 100 - 1 is -12.5%.
    expect(ofYears("62.500000", "100.000000", "-38").verdict).toBe("rounded");
    expect(ofYears("87.500000", "100.000000", "-12").verdict).toBe("rounded");
    expect(ofYears("87.500000", "100.000000", "-13").verdict).toBe("rounded");
  });

  test("a fall is cut off towards 0", () => {
    // 100 / 300 - 1 is -66.67%.
    expect(ofYears("100.000000", "300.000000", "-66.6").verdict).toBe("truncated");
    expect(ofYears("100.000000", "300.000000", "-66.8").verdict).toBe("contradicted");
  });
});

test("what is a little below 0 is cut off to 0 like what is a little above it", () => {
  expect(ofYears("993.000000", "1000.000000", "0").verdict).toBe("truncated");
  expect(ofYears("1007.000000", "1000.000000", "0").verdict).toBe("truncated");
  expect(ofYears("989.000000", "1000.000000", "0").verdict).toBe("contradicted");
});

describe("a claim against a value and a range", () => {
  const [claim] = madeUpReview(
    [keyProjects],
    [
      {
        measure: "keyProjects",
        dimensions: { stage: "started" },
        as: "share",
        of: "keyProjects",
        amount: "40",
      },
    ],
  ).facts;
  if (claim === undefined) throw new RangeError("no claim");
  const { measures } = madeUpReview([keyProjects], []);
  const view = viewOf({ measures }, claim);
  const point = rationalOf("0.4");
  const from = (lower: string | null, upper: string | null): Range => ({
    lower: lower === null ? null : rationalOf(lower),
    lowerInclusive: true,
    upper: upper === null ? null : rationalOf(upper),
    upperInclusive: true,
  });

  test("exactly 10 last places are not more than 10", () => {
    expect(judge(claim, view, point, from("0.35", "0.45"))).toMatchObject({
      widthUlp: 10,
      strength: "strong",
    });
    expect(judge(claim, view, point, from("0.35", "0.4501")).strength).toBe("weak");
  });

  test("one last place further from 0 is another figure, and not cut off", () => {
    const exactly = (amount: string, value: string) =>
      judge({ ...claim, amount }, view, rationalOf(value), from(value, value)).verdict;
    expect(exactly("-66.6", "-0.667")).toBe("contradicted");
    expect(exactly("-66.6", "-0.6669")).toBe("truncated");
    expect(exactly("66.6", "0.667")).toBe("contradicted");
    expect(exactly("0", "-0.01")).toBe("contradicted");
    expect(exactly("0", "0.01")).toBe("contradicted");
  });

  test("a range that is open at either end has no width", () => {
    for (const range of [from(null, "0.45"), from("0.35", null), from(null, null)]) {
      expect(judge(claim, view, point, range)).toMatchObject({
        verdict: "exact",
        widthUlp: null,
        strength: "weak",
      });
    }
  });

  test("without a value, or without a range, nothing is judged", () => {
    const open = { verdict: "undetermined", gapUlp: null, widthUlp: null, strength: null };
    expect(judge(claim, view, null, from("0.35", "0.45"))).toEqual(open);
    expect(judge(claim, view, point, null)).toEqual(open);
  });

  test("a claim whose measure is not declared is judged in its own unit", () => {
    expect(judge(claim, undefined, point, from("0.4", "0.4")).verdict).toBe("exact");
  });
});

describe("an operand's own rounding is taken into account", () => {
  test("before truncation, which would accuse the honest", () => {
    // 178.97 / 179.3 is 99.816%: 99.81 could be cut off, and it could be rounded from 99.809%.
    const finding = ofAmounts({ amount: "178.97" }, { amount: "179.3" }, { amount: "99.81" });
    expect(finding.verdict).toBe("withinOperandRounding");
  });

  test("operands with more digits leave less room", () => {
    const finding = ofAmounts(
      { amount: "178.97000" },
      { amount: "179.30000" },
      { amount: "99.81" },
    );
    expect(finding.verdict).toBe("truncated");
  });

  test("an interval of more than 10 last places proves little: weak", () => {
    // (1.5 - 0.5) / 3 and so on: tens of percent against a last place of 1.
    const coarse = ofAmounts({ amount: "1" }, { amount: "3" }, { amount: "33" });
    expect(coarse).toMatchObject({ verdict: "rounded", strength: "weak" });
    expect(coarse.widthUlp).toBeCloseTo(100 * (1.5 / 2.5 - 0.5 / 3.5), 10);
    const fine = ofAmounts({ amount: "1.00" }, { amount: "3.00" }, { amount: "33" });
    expect(fine).toMatchObject({ verdict: "rounded", strength: "strong" });
  });

  test("a contradiction that a wide interval does not excuse is strong", () => {
    const finding = ofAmounts({ amount: "1" }, { amount: "3" }, { amount: "90" });
    expect(finding).toMatchObject({ verdict: "contradicted", strength: "strong" });
  });

  test("an unbounded interval has no width and is weak", () => {
    const finding = ofAmounts(
      { amount: "1.00", qualifier: "over" },
      { amount: "3.00" },
      { amount: "40" },
    );
    expect(finding).toMatchObject({
      verdict: "withinOperandRounding",
      widthUlp: null,
      strength: "weak",
    });
    expect(finding.interval?.[0]).toBeCloseTo(1 / 3.005, 12);
    expect(finding.interval?.[1]).toBeNull();
  });

  test("an operand in words of size that may be 0 settles nothing", () => {
    const finding = ofAmounts(
      { amount: "1.00" },
      { amount: "3.00", qualifier: "under" },
      { amount: "90" },
    );
    expect(finding).toMatchObject({ verdict: "undetermined", recomputed: null, interval: null });
  });

  test("数十家 and the like are ranges: 20余 of 40 may be 60%, and not 50.1% or 80%", () => {
    const range = (claim: string) =>
      only(
        audit(
          madeUpReview(
            [keyProjects],
            [
              {
                measure: "keyProjects",
                amount: "20",
                qualifier: "more",
                dimensions: { stage: "started" },
              },
              { measure: "keyProjects", amount: "40" },
              {
                measure: "keyProjects",
                dimensions: { stage: "started" },
                as: "share",
                of: "keyProjects",
                amount: claim,
              },
            ],
          ),
        ).findings,
      ).verdict;
    expect(range("60")).toBe("withinOperandRounding");
    expect(range("80")).toBe("contradicted");
    expect(range("49.9")).toBe("contradicted");
  });
});

describe("a claim in words of size", () => {
  test.each([
    // 18 of 20 are 90%.
    ["atLeast", "18", "90", "rounded"],
    ["over", "18", "90", "contradicted"],
    ["atMost", "18", "90", "rounded"],
    ["under", "18", "90", "contradicted"],
    ["atLeast", "19", "90", "rounded"],
    ["over", "19", "90", "rounded"],
    ["atMost", "19", "90", "contradicted"],
    ["under", "19", "90", "contradicted"],
    ["atLeast", "17", "90", "contradicted"],
    ["over", "17", "90", "contradicted"],
    ["atMost", "17", "90", "rounded"],
    ["under", "17", "90", "rounded"],
    // 90%以上 of a measure that ends at 100% ends there, too.
    ["atLeast", "20", "90", "rounded"],
    ["atLeast", "21", "90", "contradicted"],
    // 约90% is from 85% to 95%, 近90% from 85% up to 90%, 90%多 up to 100%.
    ["about", "17", "90", "rounded"],
    ["about", "16", "90", "contradicted"],
    ["nearly", "17", "90", "rounded"],
    ["nearly", "18", "90", "contradicted"],
    ["more", "18", "90", "contradicted"],
    ["more", "19", "90", "rounded"],
    ["more", "20", "90", "contradicted"],
  ] as const)(
    "%s, with %s of 20 against %s in percent: %s",
    (qualifier, started, claim, verdict) => {
      expect(ofCounts(started, "20", claim, qualifier).verdict).toBe(verdict);
    },
  );

  test("is never cut off: 超66.7% is not what 66.66..% prints as", () => {
    expect(ofCounts("2", "3", "66.7", "over").verdict).toBe("contradicted");
    expect(ofCounts("2", "3", "66.6", "over").verdict).toBe("rounded");
    // Nor is 不到66.6%, which 66.66..% is not, though it begins so.
    expect(ofCounts("2", "3", "66.6", "under").verdict).toBe("contradicted");
    expect(ofCounts("2", "3", "66.6", "atMost").verdict).toBe("contradicted");
  });

  test("may be met by operands that are known in part", () => {
    const finding = ofAmounts(
      { amount: "9", qualifier: "about" },
      { amount: "10" },
      { amount: "91", qualifier: "atLeast" },
    );
    expect(finding.verdict).toBe("withinOperandRounding");
  });
});

describe("a count", () => {
  const parts = measure({
    id: "parts",
    label: { zh: "件数", en: "Parts" },
    definition: { zh: "件数", en: "Parts" },
    unit: "project",
    kind: "count",
    aggregation: "sum",
    dimensions: {
      side: {
        label: { zh: "侧", en: "Side" },
        structure: "partition",
        values: { left: { zh: "左", en: "left" }, right: { zh: "右", en: "right" } },
      },
    },
  });
  const ofParts = (left: string, right: string, total: Printed): Finding =>
    only(
      audit(
        madeUpReview(
          [parts],
          [
            { measure: "parts", amount: left, dimensions: { side: "left" } },
            { measure: "parts", amount: right, dimensions: { side: "right" } },
            { measure: "parts", ...total },
          ],
        ),
      ).findings,
    );

  test("is neither rounded nor cut off: one more is a contradiction", () => {
    expect(ofParts("20", "80", { amount: "100" }).verdict).toBe("exact");
    for (const amount of ["99", "101"])
      expect(ofParts("20", "80", { amount })).toMatchObject({ verdict: "contradicted" });
    expect(ofParts("20", "80", { amount: "99" }).gapUlp).toBe(1);
  });

  test("is not cut off either: 7 halved are not 3", () => {
    const halves = indicator({
      id: "halves",
      label: { zh: "半数", en: "Halves" },
      definition: { zh: "半数", en: "Halves" },
      unit: "project",
      formula: divide(input("left"), constant("2")),
      inputs: { left: { measure: "parts", dimensions: { side: "left" } } },
      reproduces: { measure: "parts" },
    });
    const of = (amount: string) =>
      only(
        audit(
          madeUpReview(
            [parts],
            [
              { measure: "parts", amount: "7", dimensions: { side: "left" } },
              { measure: "parts", amount },
            ],
          ),
          [halves],
        ).findings,
      ).verdict;
    expect(of("3")).toBe("contradicted");
    expect(of("3.5")).toBe("exact");
  });

  test("in 万 is rounded to its last place: 1.2万 may be 12,345, and not 12,999", () => {
    expect(ofParts("12000", "345", { amount: "1.2", multiplier: 4 }).verdict).toBe("rounded");
    expect(ofParts("12000", "999", { amount: "1.2", multiplier: 4 }).verdict).toBe("truncated");
    expect(ofParts("13000", "1", { amount: "1.2", multiplier: 4 }).verdict).toBe("contradicted");
  });

  test("100多个 are more than 100 and fewer than 200", () => {
    expect(ofParts("60", "61", { amount: "100", qualifier: "more" }).verdict).toBe("rounded");
    expect(ofParts("60", "40", { amount: "100", qualifier: "more" }).verdict).toBe("contradicted");
  });
});

describe("units of one base meet in the measure's", () => {
  const split = measure({
    ...idleLandReused,
    id: "split",
    dimensions: {
      disposal: {
        label: { zh: "处置方式", en: "Way of disposal" },
        structure: "partition",
        values: {
          urgedConstruction: { zh: "督促", en: "urged" },
          newTenant: { zh: "换", en: "new" },
        },
      },
    },
  });
  const ofLand = (total: Printed): Finding =>
    only(
      audit(
        madeUpReview(
          [split],
          [
            { measure: "split", amount: "1.0", unit: "ha", dimensions: { disposal: "newTenant" } },
            { measure: "split", amount: "30", dimensions: { disposal: "urgedConstruction" } },
            { measure: "split", ...total },
          ],
        ),
      ).findings,
    );

  // 1 ha is 15 mu.
  test("1.0 ha and 30 mu are 45 mu, or 3.0 ha", () => {
    expect(ofLand({ amount: "45" })).toMatchObject({
      verdict: "exact",
      unit: "mu",
      stated: 45,
      recomputed: 45,
    });
    expect(ofLand({ amount: "3.0", unit: "ha" })).toMatchObject({
      verdict: "exact",
      unit: "mu",
      stated: 45,
      recomputed: 45,
    });
  });

  test("the last place is that of the claim's own unit", () => {
    // 0.1 ha is 1.5 mu: 45 mu lie two places below 3.2 ha. The interval is 44.5 - 0.75 to 45.5 + 0.75 mu.
    expect(ofLand({ amount: "3.2", unit: "ha" })).toMatchObject({
      verdict: "contradicted",
      gapUlp: -2,
    });
    expect(ofLand({ amount: "3.2", unit: "ha" }).widthUlp).toBeCloseTo(2.5 / 1.5, 12);
  });
});
