import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cagr } from "./cagr.ts";
import { concentrationRatio } from "./concentrationRatio.ts";
import { effectiveNumber } from "./effectiveNumber.ts";
import { herfindahl } from "./herfindahl.ts";
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
    [() => herfindahl([]), "the total must be above 0, got 0"],
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

describe("numbers of any size", () => {
  const size = fc.oneof(
    fc.constantFrom(0, 5e-324, 1e-320, 2.2e-308, 1e-160, 1, 1e160, 1e308, Number.MAX_VALUE),
    fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
  );
  /** The result, or null where it was refused by name. */
  const held = <T>(compute: () => T): T | null => {
    try {
      return compute();
    } catch (error) {
      expect(error).toBeInstanceOf(RangeError);
      expect(String(error)).toMatch(/^RangeError: Cannot compute \w+: .+, got .+$/);
      return null;
    }
  };

  test("give the growth that they have, or are refused by name", () => {
    const years = fc.oneof(fc.integer({ min: 1, max: 40 }), size);
    fc.assert(
      fc.property(size, size, years, (first, last, years) => {
        const rate = held(() => cagr({ first, last, years }));
        if (rate === null) return;
        expect(Number.isFinite(rate)).toBe(true);
        expect(Math.sign(rate)).toBe(Math.sign(last - first) || (last > first ? 1 : 0));
      }),
    );
    // Ten to the power of 628 in four years is ten to the power of 157 a year.
    expect(cagr({ first: 1e-320, last: 1e308, years: 4 })).toBeCloseTo(1e157, -147);
    expect(() => cagr({ first: 1e-320, last: 1e308, years: 1 })).toThrow("got about 1e628");
    // One last place of growth is a growth.
    expect(cagr({ first: 1, last: 1 + 2 ** -52, years: 1 })).toBe(2e-16);
  });

  test("give the growth of the whole, or are refused by name", () => {
    const growth = fc.oneof(
      size,
      size.map((value) => -value),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(size, growth), { minLength: 1, maxLength: 4 }), (parts) => {
        const rate = held(() => weightedGrowth(parts.map(([base, growth]) => ({ base, growth }))));
        if (rate === null) return;
        const rates = parts.flatMap(([base, growth]) => (base > 0 ? [growth] : []));
        expect(Math.min(...rates) <= rate && rate <= Math.max(...rates)).toBe(true);
      }),
    );
    expect(
      weightedGrowth([
        { base: 1e308, growth: 1 },
        { base: 1e308, growth: 2 },
      ]),
    ).toBe(1.5);
  });

  test("are concentrated between 0 and 1, or are refused by name", () => {
    fc.assert(
      fc.property(
        fc.array(size, { minLength: 1, maxLength: 4 }),
        size,
        fc.integer({ min: 1, max: 3 }),
        (values, other, count) => {
          for (const bounds of [
            held(() => herfindahl(values, { other })),
            held(() => concentrationRatio(values, count, { other })),
          ]) {
            if (bounds === null) continue;
            const { lower, upper } = bounds;
            expect(0 <= lower && lower <= upper && upper <= 1).toBe(true);
            // 0 is what it says: nothing of the whole.
            expect(lower === 0).toBe(values.every((value) => value === 0));
          }
          const number = held(() => effectiveNumber(values, { other }));
          if (number === null) return;
          expect(1 <= number.lower && number.lower <= number.upper).toBe(true);
          expect(number.upper === Infinity).toBe(values.every((value) => value === 0));
        },
      ),
    );
    expect(herfindahl([1e308, 1e308])).toEqual({ lower: 0.5, upper: 0.5 });
    expect(() => herfindahl([1e-320], { other: 1e308 })).toThrow("got about 1e-1256");
  });
});
