import {
  keyProjectCompletedInvestment,
  keyProjectPlannedInvestment,
  keyProjects,
  type Measure,
  measure,
  viewOf,
} from "@park/data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FactSketch, madeUpReview } from "../testing/madeUpReview.ts";
import { audit } from "./audit.ts";
import { sayRange } from "./say.ts";

// What a reader is told, in the forms that the page of the review of 2023 has no example of.

const saidOf = (measures: readonly Measure[], facts: readonly FactSketch[]) =>
  audit(madeUpReview(measures, facts)).findings.map(({ sentence }) => sentence);

/** A measure of two sides that make it up. */
const ofSides = (unit: Measure["unit"], more: Partial<Measure> = {}): Measure =>
  measure({
    id: "of",
    label: { zh: "合计", en: "Total" },
    definition: { zh: "合计", en: "Total" },
    unit,
    kind: "flow",
    aggregation: "sum",
    dimensions: {
      side: {
        label: { zh: "侧", en: "Side" },
        structure: "partition",
        values: { left: { zh: "左", en: "left" }, right: { zh: "右", en: "right" } },
      },
    },
    ...more,
  });

const sides = (
  left: Partial<FactSketch>,
  right: Partial<FactSketch>,
  total: Partial<FactSketch>,
): readonly FactSketch[] =>
  [
    { ...left, dimensions: { side: "left" } },
    { ...right, dimensions: { side: "right" } },
    total,
  ].map((fact) => ({ ...fact, measure: "of" }) as FactSketch);

test("a range is said to the last place, never narrower than it is and by less than a place wider", () => {
  const review = madeUpReview(
    [keyProjects],
    [{ measure: "keyProjects", amount: "34.5", dimensions: { stage: "started" }, as: "share" }],
  );
  const [fact] = review.facts;
  if (fact === undefined) throw new RangeError("no fact");
  const ends = fc
    .tuple(
      fc.integer({ min: -3000, max: 3000 }),
      fc.nat(3000),
      fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.constant(20_000)),
    )
    .map(([low, width, by]) => [low, low + width, by] as const);
  fc.assert(
    fc.property(ends, ([low, high, by]) => {
      const end = (numerator: number) => ({
        numerator: BigInt(numerator),
        denominator: BigInt(by),
      });
      const range = {
        lower: end(low),
        lowerInclusive: true,
        upper: end(high),
        upperInclusive: true,
      };
      const said = sayRange(fact, range, viewOf(review, fact))?.en ?? "";
      // Hundredths of a percent.
      const [from = 0, to = from] = said
        .split(" to ")
        .map((one) => Math.round(Number(one.replace(/[,%]/g, "").replace("−", "-")) * 100));
      if (low === high) {
        expect(Math.abs(from * by - low * 10_000)).toBeLessThanOrEqual(by / 2);
        return;
      }
      expect(from * by).toBeLessThanOrEqual(low * 10_000);
      expect(from * by).toBeGreaterThan(low * 10_000 - by);
      expect(to * by).toBeGreaterThanOrEqual(high * 10_000);
      expect(to * by).toBeLessThan(high * 10_000 + by);
    }),
  );
});

describe("what agrees", () => {
  test("has an end that is open, where it has one", () => {
    const investment = [keyProjectCompletedInvestment, keyProjectPlannedInvestment];
    const facts: readonly FactSketch[] = [
      { measure: "keyProjectCompletedInvestment", amount: "100", qualifier: "over" },
      { measure: "keyProjectPlannedInvestment", amount: "200" },
      {
        measure: "keyProjectCompletedInvestment",
        as: "share",
        of: "keyProjectPlannedInvestment",
        amount: "60",
      },
    ];
    expect(saidOf(investment, facts)).toEqual([
      {
        zh: "年度投资完成率：原文60%，复算49.87%以上，在所据数字的舍入误差内一致。依据：实际完成投资超100元与年度计划投资200元。",
        en: "Execution of planned investment: stated 60%, recomputed 49.87% or more: agrees within the rounding of its inputs. From: Completed investment (over CNY 100) and Planned investment (CNY 200).",
      },
    ]);
    const profit = ofSides("CNY", { minimum: null });
    const loss = sides({ amount: "-20", qualifier: "under" }, { amount: "5" }, { amount: "-30" });
    expect(saidOf([profit], loss)[0]?.en).toBe(
      "Total: stated CNY −30, recomputed CNY −14.50 or less: agrees within the rounding of its inputs. From: Total (left, under CNY −20) and Total (right, CNY 5).",
    );
  });
});

describe("what contradicts", () => {
  test("is told with how far a word reaches that only we read so", () => {
    const firms = ofSides("enterprise", { kind: "count" });
    const [said] = saidOf(
      [firms],
      sides({ amount: "11" }, { amount: "20" }, { amount: "20", qualifier: "more" }),
    );
    expect(said?.zh).toMatch(
      /^合计（左）11家、合计（右）20家与合计20余家不能同时成立（按惯例，20余家指20家至30家）。/,
    );
    expect(said?.en).toMatch(
      /^Total \(left, 11 enterprises\), Total \(right, 20 enterprises\) and Total \(more than 20 enterprises\) cannot all be right \(by convention, more than 20 enterprises means 20 enterprises to 30 enterprises\)\./,
    );
  });

  test("is told with what the digits give, where the likeliest repair of the claim is another number", () => {
    const facts = sides(
      { amount: "8000", multiplier: 4 },
      { amount: "4344", multiplier: 4 },
      { amount: "12347", multiplier: 4 },
    );
    const [said] = saidOf([ofSides("CNY")], facts);
    expect(said?.zh).toContain("将12347万元改为12345万元即可相符。按其他数字所载为1.2344亿元。");
    expect(said?.en).toContain(
      "Reading CNY 123.45 million for CNY 123.47 million would mend it. By the digits of the others it is CNY 123.44 million.",
    );
    const exact = saidOf(
      [ofSides("CNY")],
      [...facts.slice(0, 2), { ...facts[2], amount: "12844" } as FactSketch],
    );
    expect(exact[0]?.en).not.toContain("By the digits of the others");
  });

  // 2 ha are 30 mu, and 5 ha are 75.
  test("is told in the units that are printed", () => {
    const facts = sides({ amount: "10.0" }, { amount: "20.0" }, { amount: "5.0", unit: "ha" });
    expect(saidOf([ofSides("mu", { kind: "stock" })], facts)[0]?.en).toBe(
      "Total (left, 10.0 mu), Total (right, 20.0 mu) and Total (5.0 ha) cannot all be right. Reading 2.0 ha for 5.0 ha would mend it. If the error is in 10.0 mu alone, 54.15 mu to 56.55 mu would fit. If the error is in 20.0 mu alone, 64.15 mu to 66.55 mu would fit.",
    );
  });

  // From 60.0% to 66.0% are 6 points.
  test("is told in points where it is a difference of shares", () => {
    const started = { measure: "keyProjects", dimensions: { stage: "started" } } as const;
    const share = { ...started, as: "share", of: "keyProjects" } as const;
    const facts: readonly FactSketch[] = [
      { ...share, amount: "66.0" },
      { ...share, amount: "60.0", period: "2022" },
      { ...started, as: "points", in: "share", against: "yearBefore", amount: "5.0" },
    ];
    const [said] = saidOf([keyProjects], facts);
    expect(said?.en).toContain(
      "If the error is in 5.0 percentage points alone, 5.85 percentage points to 6.15 percentage points would fit.",
    );
    expect(said?.zh).toContain("如仅5.0个百分点有误，则应为5.85个百分点至6.15个百分点。");
  });

  // 30 of 43 are 69.8%, and 31 are 72.1%.
  test("is told without a range, where what would fit lies on both sides of what is printed", () => {
    const started = { measure: "keyProjects", dimensions: { stage: "started" } } as const;
    const facts: readonly FactSketch[] = [
      { measure: "keyProjects", amount: "43" },
      { ...started, as: "share", of: "keyProjects", amount: "71" },
    ];
    expect(saidOf([keyProjects], facts)[0]?.en).not.toContain("If the error is in 71% alone");
  });
});
