import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cagr } from "./cagr.ts";
import { compositeIndex } from "./compositeIndex.ts";
import { concentrationRatio } from "./concentrationRatio.ts";
import { effectiveNumber } from "./effectiveNumber.ts";
import { herfindahl } from "./herfindahl.ts";
import { rankSensitivity } from "./rankSensitivity.ts";
import { weightedGrowth } from "./weightedGrowth.ts";

const amounts = fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), {
  minLength: 1,
  maxLength: 12,
});

describe("concentration", () => {
  test("of equal members is 1 over their number", () => {
    for (const count of [1, 2, 5, 10]) {
      const equal = Array.from({ length: count }, () => 7);
      expect(herfindahl(equal).lower).toBeCloseTo(1 / count, 12);
      expect(effectiveNumber(equal).upper).toBeCloseTo(count, 9);
      expect(concentrationRatio(equal, 1).lower).toBeCloseTo(1 / count, 12);
    }
  });

  // 117 projects: 19, 45, 10, 9, 16 and 18 that are not broken down; by Python's fractions module.
  test("of the projects of 2023 by industry", () => {
    const bounds = herfindahl([19, 45, 10, 9, 16], { other: 18 });
    expect(bounds.lower).toBeCloseTo(2823 / 13689, 14);
    expect(bounds.upper).toBeCloseTo(3147 / 13689, 14);
    // Were the rest in industries of at most 9, as the smallest that is named.
    expect(herfindahl([19, 45, 10, 9, 16], { other: 18, largest: 9 }).upper).toBeCloseTo(
      2985 / 13689,
      14,
    );
    expect(concentrationRatio([19, 45, 10, 9, 16], 2).lower).toBeCloseTo(64 / 99, 14);
    expect(concentrationRatio([19, 45, 10, 9, 16], 3, { other: 18 })).toEqual({
      lower: 80 / 117,
      upper: 82 / 117,
    });
  });

  test("whatever the rest is made of lies between the bounds", () => {
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 1, max: 5 }), (known, hidden, count) => {
        const rest = {
          other: hidden.reduce((sum, value) => sum + value, 0),
          largest: Math.max(...hidden),
        };
        const within = (bounds: { lower: number; upper: number }, value: number): void => {
          expect(bounds.lower).toBeLessThanOrEqual(value * (1 + 1e-9));
          expect(bounds.upper).toBeGreaterThanOrEqual(value * (1 - 1e-9));
        };
        within(herfindahl(known, rest), herfindahl([...known, ...hidden]).lower);
        within(effectiveNumber(known, rest), effectiveNumber([...known, ...hidden]).lower);
        within(
          concentrationRatio(known, count, rest),
          concentrationRatio([...known, ...hidden], count).lower,
        );
      }),
    );
  });

  test.each([
    [() => herfindahl([]), "the total must be finite and above 0, got 0"],
    [() => herfindahl([-1, 2]), "values must be finite and >= 0, got -1"],
    [() => herfindahl([Number.NaN]), "values must be finite and >= 0, got NaN"],
    [() => herfindahl([1], { other: 2, largest: 0 }), "largest must be finite and above 0, got 0"],
    [
      () => herfindahl([1], { other: 1e9, largest: 1e-9 }),
      "largest must leave at most a million members",
    ],
    [() => concentrationRatio([1], 0), "count must be a whole number >= 1, got 0"],
    [() => concentrationRatio([1], 1.5), "count must be a whole number >= 1, got 1.5"],
  ])("%s is refused", (compute, message) => {
    expect(compute).toThrow(message);
    expect(compute).toThrow(RangeError);
  });
});

describe("growth over years and parts", () => {
  test("the mean rate leads from the first value to the last", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 30 }),
        (first, last, years) => {
          const rate = cagr({ first, last, years }) ?? Number.NaN;
          expect(Math.abs((first * (1 + rate) ** years) / last - 1)).toBeLessThan(1e-9);
        },
      ),
    );
    // As published: retail sales of June 2021 grew 10.0% on two years before, 4.9% a year on average.
    expect((cagr({ first: 100, last: 110, years: 2 }) ?? 0) * 100).toBeCloseTo(4.9, 1);
    expect(cagr({ first: -1, last: 1, years: 1 })).toBeNull();
  });

  test("the growth of a whole follows from its parts", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.double({ min: 1, max: 1e6, noNaN: true }),
            fc.double({ min: -1, max: 3, noNaN: true }),
          ),
          { minLength: 1 },
        ),
        (parts) => {
          const before = parts.reduce((sum, [base]) => sum + base, 0);
          const after = parts.reduce((sum, [base, growth]) => sum + base * (1 + growth), 0);
          const rate = weightedGrowth(parts.map(([base, growth]) => ({ base, growth })));
          expect(rate).toBeCloseTo(after / before - 1, 9);
        },
      ),
    );
    expect(weightedGrowth([])).toBeNull();
  });

  test.each([
    [() => cagr({ first: 1, last: -1, years: 1 }), "last must be >= 0, got -1"],
    [() => cagr({ first: 1, last: 1, years: 0 }), "years must be > 0, got 0"],
    [() => cagr({ first: Infinity, last: 1, years: 1 }), "first must be finite, got Infinity"],
    [() => weightedGrowth([{ base: -1, growth: 0 }]), "base must be finite and >= 0, got -1"],
    [() => weightedGrowth([{ base: 1, growth: Number.NaN }]), "growth must be finite, got NaN"],
  ])("%s is refused", (compute, message) => {
    expect(compute).toThrow(message);
  });
});

describe("a composite index", () => {
  const parks = [
    { tax: 10, jobs: 300, days: 20 },
    { tax: 30, jobs: 100, days: 10 },
    { tax: 20, jobs: 200, days: 40 },
  ];
  const weights = { tax: 2, jobs: 1, days: 1 };

  test("by hand, for each normaliser and aggregation", () => {
    const lessIsBetter = ["days"];
    expect(compositeIndex(parks, { weights, lessIsBetter })).toEqual([
      (0 * 2 + 1 + 2 / 3) / 4,
      (1 * 2 + 0 + 1) / 4,
      (0.5 * 2 + 0.5 + 0) / 4,
    ]);
    const z = Math.sqrt(1.5);
    const scores = compositeIndex(parks, { weights: { tax: 1 }, normaliser: "zScore" });
    for (const [index, score] of [-z, z, 0].entries()) expect(scores[index]).toBeCloseTo(score, 12);
    const products = compositeIndex(parks, {
      weights,
      lessIsBetter,
      normaliser: "reference",
      aggregation: "geometric",
    });
    expect(products[0]).toBeCloseTo(((1 / 3) ** 2 * 1 * 0.5) ** 0.25, 12);
  });

  test("weights count by their proportion, and columns without a difference tell nothing", () => {
    const twice = Object.fromEntries(
      Object.entries(weights).map(([name, weight]) => [name, weight * 2]),
    );
    expect(compositeIndex(parks, { weights: twice })).toEqual(compositeIndex(parks, { weights }));
    const alike = parks.map((park) => ({ ...park, tax: 5 }));
    expect(compositeIndex(alike, { weights: { tax: 1 } })).toEqual([0.5, 0.5, 0.5]);
    expect(compositeIndex(alike, { weights: { tax: 1 }, normaliser: "zScore" })).toEqual([0, 0, 0]);
    expect(compositeIndex([], { weights })).toEqual([]);
  });

  test("places move with the weights, and say so", () => {
    const [first, second] = rankSensitivity(parks, { weights: { tax: 3, jobs: 2 } });
    expect(first).toEqual({ rank: 3, best: 1, worst: 3 });
    expect(second).toEqual({ rank: 1, best: 1, worst: 3 });
    expect(rankSensitivity(parks, { weights: { tax: 1 } }, 1).map(({ rank }) => rank)).toEqual([
      3, 1, 2,
    ]);
    expect(
      rankSensitivity(parks, { weights }, 0).every(
        ({ best, worst, rank }) => best === rank && worst === rank,
      ),
    ).toBe(true);
  });

  test.each([
    [
      () => compositeIndex([{ tax: 1 }], { weights: { jobs: 1 } }),
      "row 0 must have a finite jobs, got undefined",
    ],
    [
      () => compositeIndex([{ tax: 1 }], { weights: { constructor: 1 } }),
      "row 0 must have a finite constructor",
    ],
    [
      () => compositeIndex(parks, { weights: { tax: -1 } }),
      "the weight of tax must be finite and >= 0, got -1",
    ],
    [() => compositeIndex(parks, { weights: {} }), "weights must not all be 0, got 0"],
    [
      () => compositeIndex([{ tax: 0 }], { weights: { tax: 1 }, normaliser: "reference" }),
      "must be above 0, got 0",
    ],
    [
      () => compositeIndex(parks, { weights, aggregation: "geometric" }),
      "a geometric mean needs values above 0",
    ],
    [() => rankSensitivity(parks, { weights }, 2), "change must be 0 to 1, got 2"],
  ])("%s is refused", (compute, message) => {
    expect(compute).toThrow(message);
  });
});
