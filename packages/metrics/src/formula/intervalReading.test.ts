import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  anyClosedRange,
  anyFormula,
  anyFormulaNamingOnce,
  anyFraction,
  fractionOf,
} from "../testing/anyFormula.ts";
import { exactReading } from "./exactReading.ts";
import { add, constant, divide, input, multiply, subtract, whenPositive } from "./expression.ts";
import { inputNames } from "./inputNames.ts";
import { intervalReading } from "./intervalReading.ts";
import type { Range } from "./range.ts";
import { type Rational, rationalOf } from "./rational.ts";

const isBelow = (a: Rational, b: Rational): boolean =>
  a.numerator * b.denominator < b.numerator * a.denominator;

const isEqual = (a: Rational, b: Rational): boolean =>
  a.numerator * b.denominator === b.numerator * a.denominator;

const contains = ({ lower, lowerInclusive, upper, upperInclusive }: Range, value: Rational) =>
  (lower === null || isBelow(lower, value) || (lowerInclusive && isEqual(lower, value))) &&
  (upper === null || isBelow(value, upper) || (upperInclusive && isEqual(value, upper)));

/** A range written as in school: `[1, 2)`, with `-` for an end that is missing. */
const range = (text: string): Range => {
  const match = /^([[(])(\S+), (\S+)([\])])$/.exec(text);
  const [, open, low = "", high = "", close] = match ?? [];
  const end = (amount: string): Rational | null => (amount === "-" ? null : rationalOf(amount));
  return {
    lower: end(low),
    lowerInclusive: open === "[",
    upper: end(high),
    upperInclusive: close === "]",
  };
};

/** A range that may be open, or unbounded, with a number that lies in it. */
const anyRangeAndPoint = fc
  .tuple(
    anyFraction,
    fc.option(fc.tuple(fc.nat(3), fc.boolean())),
    fc.option(fc.tuple(fc.nat(3), fc.boolean())),
  )
  .map(([point, below, above]) => {
    const at = (distance: number): Rational => ({
      numerator: point.numerator + BigInt(distance) * point.denominator,
      denominator: point.denominator,
    });
    const box: Range = {
      lower: below === null ? null : at(-below[0]),
      lowerInclusive: below !== null && (below[0] === 0 || below[1]),
      upper: above === null ? null : at(above[0]),
      upperInclusive: above !== null && (above[0] === 0 || above[1]),
    };
    return { box, point };
  });

const anyBoxAndPoint = fc.record({
  a: anyRangeAndPoint,
  b: anyRangeAndPoint,
  c: anyRangeAndPoint,
  d: anyRangeAndPoint,
});

test("the exact value at any point of the box lies in the interval, and there is one", () => {
  let given = 0;
  let informative = 0;
  fc.assert(
    fc.property(anyFormula, anyBoxAndPoint, (formula, { a, b, c, d }) => {
      given += 1;
      const interval = intervalReading(formula)({ a: a.box, b: b.box, c: c.box, d: d.box });
      if (interval === null) return;
      const value = exactReading(formula)({ a: a.point, b: b.point, c: c.point, d: d.point });
      expect(value).not.toBeNull();
      expect(value !== null && contains(interval, value)).toBe(true);
      if (interval.lower !== null || interval.upper !== null) informative += 1;
    }),
    { numRuns: 5000 },
  );
  expect(informative).toBeGreaterThan(given / 5);
});

type Inputs = { readonly [name: string]: Rational };

/** Every choice of one of the given numbers for each name. */
const choices = (candidates: readonly (readonly [string, readonly Rational[]])[]): Inputs[] =>
  candidates.reduce<Inputs[]>(
    (made, [name, values]) =>
      made.flatMap((inputs) => values.map((value) => ({ ...inputs, [name]: value }))),
    [{}],
  );

const anyBox = fc.record({
  a: anyClosedRange,
  b: anyClosedRange,
  c: anyClosedRange,
  d: anyClosedRange,
});

const endsOf = ({ lower, upper }: Range): readonly Rational[] =>
  [lower, upper].flatMap((e) => e ?? []);

test("a formula that names each input once gets the least and the greatest of its vertices", () => {
  let given = 0;
  let compared = 0;
  fc.assert(
    fc.property(anyFormulaNamingOnce, anyBox, (formula, box: Readonly<Record<string, Range>>) => {
      given += 1;
      const interval = intervalReading(formula)(box);
      if (interval === null) return;
      const names = inputNames(formula);
      const values = choices(
        names.map((name) => [name, endsOf(box[name] ?? range("[0, 0]"))]),
      ).flatMap((inputs) => exactReading(formula)(inputs) ?? []);
      expect(values).toHaveLength(2 ** names.length);
      const least = values.reduce((a, b) => (isBelow(b, a) ? b : a));
      const greatest = values.reduce((a, b) => (isBelow(a, b) ? b : a));
      expect(interval).toEqual({
        lower: least,
        lowerInclusive: true,
        upper: greatest,
        upperInclusive: true,
      });
      compared += 1;
    }),
    { numRuns: 3000 },
  );
  expect(compared).toBeGreaterThan(given / 3);
});

test("an end belongs to the interval exactly where some point of the box attains it", () => {
  const flags = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });
  let given = 0;
  let open = 0;
  fc.assert(
    fc.property(anyFormulaNamingOnce, anyBox, flags, (formula, closed, isIn) => {
      given += 1;
      const box = Object.fromEntries(
        Object.entries(closed).map(([name, whole], at) => {
          const isPoint =
            whole.lower !== null && whole.upper !== null && isEqual(whole.lower, whole.upper);
          const lowerInclusive = isPoint || isIn[2 * at] === true;
          const upperInclusive = isPoint || isIn[2 * at + 1] === true;
          return [name, { ...whole, lowerInclusive, upperInclusive }];
        }),
      );
      const interval = intervalReading(formula)(box);
      if (interval === null) return;
      // The extremes of such a formula lie on faces of the box: an end, or anything between where it does not matter.
      const members = inputNames(formula).map((name) => {
        const whole = box[name] ?? range("[0, 0]");
        const [low = rationalOf("0"), high = low] = endsOf(whole);
        const middle = {
          numerator: low.numerator * high.denominator + high.numerator * low.denominator,
          denominator: 2n * low.denominator * high.denominator,
        };
        return [name, [low, middle, high].filter((value) => contains(whole, value))] as const;
      });
      const values = choices(members).flatMap((inputs) => exactReading(formula)(inputs) ?? []);
      const attains = (end: Rational | null): boolean =>
        end !== null && values.some((value) => isEqual(value, end));
      expect([interval.lowerInclusive, interval.upperInclusive]).toEqual([
        attains(interval.lower),
        attains(interval.upper),
      ]);
      if (!interval.lowerInclusive || !interval.upperInclusive) open += 1;
    }),
    { numRuns: 2000 },
  );
  expect(open).toBeGreaterThan(given / 4);
});

const [a, b] = [input("a"), input("b")];

// Worked by hand.
describe("open and missing ends stay as they are", () => {
  test.each([
    ["a + b", add(a, b), "[1, 2)", "(10, 20]", "(11, 22)"],
    ["a + b", add(a, b), "[1, -)", "[10, 20]", "[11, -)"],
    ["a - b", subtract(a, b), "[1, 2)", "(10, 20]", "[-19, -8)"],
    ["a - b", subtract(a, b), "[1, 2]", "[10, -)", "(-, -8]"],
    ["a * b", multiply(a, b), "[2, 3)", "[-1, 5]", "(-3, 15)"],
    ["a * b", multiply(a, b), "[0, 1]", "(2, 3)", "[0, 3)"],
    ["a * b", multiply(a, b), "(0, 1]", "[2, -)", "(0, -)"],
    ["a * b", multiply(a, b), "[0, 0]", "(-, -)", "[0, 0]"],
    ["a * b", multiply(a, b), "[-1, 1]", "[2, -)", "(-, -)"],
    ["a / b", divide(a, b), "[1, 2]", "(4, 5]", "[0.2, 0.5)"],
    ["a / b", divide(a, b), "[1, 2]", "[4, -)", "(0, 0.5]"],
    ["a / b", divide(a, b), "[1, 2]", "(-, -4]", "[-0.5, 0)"],
    ["a / b", divide(a, b), "(5, -)", "[1, 2]", "(2.5, -)"],
    ["a where b > 0", whenPositive(b, a), "[1, 2)", "(0, -)", "[1, 2)"],
  ])("%s", (_, formula, left, right, result) => {
    const found = intervalReading(formula)({ a: range(left), b: range(right) });
    const wanted = range(result);
    expect(found).toMatchObject({ lower: wanted.lower, upper: wanted.upper });
    if (wanted.lower !== null) expect(found?.lowerInclusive).toBe(wanted.lowerInclusive);
    if (wanted.upper !== null) expect(found?.upperInclusive).toBe(wanted.upperInclusive);
  });
});

describe("there is no interval", () => {
  test("for a missing input, wherever it stands", () => {
    const box = { a: range("[1, 2]"), b: range("[1, 2]") };
    for (const combine of [add, subtract, multiply, divide, whenPositive]) {
      const run = intervalReading(combine(a, b));
      expect(run(box)).not.toBeNull();
      expect(run({ ...box, a: null })).toBeNull();
      expect(run({ ...box, b: null })).toBeNull();
      expect(run({ a: box.a } as never)).toBeNull();
    }
  });

  test.each(["[-1, 1]", "[0, 1]", "(0, 1]", "[-1, 0]", "[-1, 0)", "[0, 0]", "(-, -)", "(0, -)"])(
    "for a divisor in %s: a pole",
    (divisor) => {
      const run = intervalReading(divide(a, b));
      expect(run({ a: range("[1, 2]"), b: range(divisor) })).toBeNull();
    },
  );

  test.each(["[0, 1]", "[-1, 1]", "[-2, -1]", "(-, 5]"])(
    "for a guard in %s, which does not settle it",
    (condition) => {
      const run = intervalReading(whenPositive(b, a));
      expect(run({ a: range("[1, 2]"), b: range(condition) })).toBeNull();
    },
  );
});

test("a constant is a point", () => {
  expect(intervalReading(constant("0.25"))({})).toEqual({
    lower: fractionOf(1, 4),
    lowerInclusive: true,
    upper: fractionOf(1, 4),
    upperInclusive: true,
  });
});
