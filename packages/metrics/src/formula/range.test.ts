import { intervalOf } from "@park/data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  holds,
  hullOf,
  intersection,
  meets,
  pointRange,
  type Range,
  rangeOf,
  reciprocals,
} from "./range.ts";
import { quotient, type Rational, rationalOf, ZERO } from "./rational.ts";

/** Any range that holds something, with ends at eighths, so that equal ones come up. */
const anyRange = fc
  .record({
    from: fc.integer({ min: -24, max: 24 }),
    width: fc.integer({ min: 0, max: 12 }),
    low: fc.constantFrom("in", "out", "none"),
    high: fc.constantFrom("in", "out", "none"),
  })
  .map(({ from, width, low, high }): Range => {
    const isPoint = width === 0;
    return {
      lower: low === "none" ? null : rationalOf(from / 8),
      lowerInclusive: low === "in" || (isPoint && low === "out"),
      upper: high === "none" ? null : rationalOf((from + width) / 8),
      upperInclusive: high === "in" || (isPoint && high === "out"),
    };
  });

describe("rangeOf", () => {
  test("takes the ends over exactly, scaled", () => {
    const percent = intervalOf({
      amount: "98.26",
      multiplier: 0,
      unit: "percent",
      qualifier: null,
    });
    // 98.26% prints what lies from 98.255% to 98.265%.
    expect(rangeOf(percent, rationalOf("0.01"))).toEqual({
      lower: rationalOf("0.98255"),
      lowerInclusive: true,
      upper: rationalOf("0.98265"),
      upperInclusive: true,
    });
  });

  test("keeps an end open, and a missing one missing", () => {
    const over = intervalOf({ amount: "2300", multiplier: 4, unit: "CNY", qualifier: "over" });
    expect(rangeOf(over)).toEqual({
      lower: rationalOf("23000000"),
      lowerInclusive: false,
      upper: null,
      upperInclusive: false,
    });
  });
});

describe("ranges as sets", () => {
  const inBoth = fc.tuple(anyRange, anyRange, fc.integer({ min: -40, max: 40 }));
  const at = (eighths: number) => rationalOf(eighths / 8);

  test("an intersection holds what both hold", () => {
    fc.assert(
      fc.property(inBoth, ([a, b, eighths]) => {
        const both = intersection(a, b);
        expect(both !== null && holds(both, at(eighths))).toBe(
          holds(a, at(eighths)) && holds(b, at(eighths)),
        );
        expect(both !== null).toBe(meets(a, b));
      }),
    );
  });

  test("a hull holds what either holds, and ends where one of them does", () => {
    fc.assert(
      fc.property(inBoth, ([a, b, eighths]) => {
        const hull = hullOf(a, b);
        if (holds(a, at(eighths)) || holds(b, at(eighths)))
          expect(holds(hull, at(eighths))).toBe(true);
        expect([a.lower, b.lower]).toContainEqual(hull.lower);
        expect([a.upper, b.upper]).toContainEqual(hull.upper);
      }),
    );
  });

  test("reciprocals hold 1/x of every x but 0, and nothing else where all lie on one side of 0", () => {
    fc.assert(
      fc.property(anyRange, fc.integer({ min: -40, max: 40 }), (range, eighths) => {
        fc.pre(eighths !== 0);
        const x = at(eighths);
        const inverse = quotient(rationalOf("1"), x) as Rational;
        const isOneSided = !meets(range, pointRange(ZERO));
        if (holds(range, x)) expect(holds(reciprocals(range), inverse)).toBe(true);
        else if (isOneSided) expect(holds(reciprocals(range), inverse)).toBe(false);
      }),
    );
  });
});
