import { type Figure, keyProjects, type UnitMultiplier } from "@park/data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holds, type Range } from "../formula/range.ts";
import { rationalOf } from "../formula/rational.ts";
import { printOf, RULES } from "./print.ts";
import { cutOffRange, eitherRange, roundedRange } from "./printedRange.ts";

const figureOf = (amount: string, more: Partial<Figure> = {}): Figure => ({
  amount,
  multiplier: 0,
  unit: "CNY",
  qualifier: null,
  ...more,
});

const anyFigure = fc
  .record({
    digits: fc.integer({ min: -99_999, max: 99_999 }),
    places: fc.nat(3),
    multiplier: fc.constantFrom<UnitMultiplier>(0, 4, 8),
    unit: fc.constantFrom("CNY" as const, "percent" as const, "project" as const, "mu" as const),
  })
  .map(({ digits, places, ...more }) => figureOf((digits / 10 ** places).toFixed(places), more));

test("digits stand for what rounds to them, what is cut off to them, and either", () => {
  fc.assert(
    fc.property(anyFigure, (figure) => {
      const { rounding, truncation, mixed } = printOf("f", "v", figure, undefined).ranges;
      // A reader of any figure, by another way.
      const bounded = (range: Range): Range => range;
      expect(bounded(rounding)).toEqual(roundedRange(figure, undefined));
      expect(truncation).toEqual(cutOffRange(figure, undefined));
      expect(mixed).toEqual(eitherRange(figure, undefined));
    }),
  );
});

describe("what a print says", () => {
  test.each([
    // The amount, and numbers that it may and may not stand for: 37.5 rounds to 38 half up and half to even, 38.5 to 39 or 38.
    ["37", "rounding", ["36.5", "37.4"], ["37.5", "36.4"]],
    ["38", "rounding", ["37.5", "38.5"], ["38.6"]],
    ["37", "truncation", ["37", "37.99"], ["36.99", "38"]],
    ["-37", "truncation", ["-37", "-37.99"], ["-36.99", "-38"]],
    ["0", "truncation", ["0.9", "-0.9"], ["1", "-1"]],
    ["37", "mixed", ["36.5", "37.99"], ["36.4", "38"]],
  ] as const)("%s by %s", (amount, rule, may, mayNot) => {
    const range = printOf("f", "v", figureOf(amount), undefined).ranges[rule];
    for (const one of may) expect(holds(range, rationalOf(one)), one).toBe(true);
    for (const one of mayNot) expect(holds(range, rationalOf(one)), one).toBe(false);
  });

  test("a count that is printed one by one is exact, and stands for itself by any rule", () => {
    const print = printOf("f", "v", figureOf("114", { unit: "project" }), keyProjects);
    expect(print).toMatchObject({ isExact: true, isByConvention: false });
    for (const rule of RULES)
      expect(print.ranges[rule]).toEqual({
        lower: rationalOf("114"),
        lowerInclusive: true,
        upper: rationalOf("114"),
        upperInclusive: true,
      });
  });

  test("21-odd firms may be any number above 21, where no whole one lies before 22", () => {
    const odd = (amount: string) =>
      printOf("f", "v", figureOf(amount, { unit: "enterprise", qualifier: "more" }), undefined);
    expect(holds(odd("21").ranges.mixed, rationalOf("25"))).toBe(true);
    expect(holds(odd("20").ranges.mixed, rationalOf("25"))).toBe(true);
    expect(holds(odd("20").ranges.mixed, rationalOf("31"))).toBe(false);
    expect(odd("20").isByConvention).toBe(true);
  });
});
