import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compare,
  difference,
  numberOf,
  powerOfTen,
  type Rational,
  rationalOf,
  roundTo,
  ZERO,
} from "./rational.ts";

const of = (numerator: bigint, denominator: bigint) => ({ numerator, denominator });

describe("rationalOf", () => {
  test.each([
    ["98.26", 4913n, 50n],
    ["-0.5", -1n, 2n],
    ["-0", 0n, 1n],
    ["0.000", 0n, 1n],
    ["007", 7n, 1n],
    ["40.0", 40n, 1n],
    ["1.5e3", 1500n, 1n],
    ["15E-1", 3n, 2n],
    ["2e+2", 200n, 1n],
    [0.1, 1n, 10n],
    [-2.5, -5n, 2n],
    [1e21, 10n ** 21n, 1n],
    [5e-7, 1n, 2_000_000n],
    [-0, 0n, 1n],
  ])("reads %s in lowest terms", (decimal, numerator, denominator) => {
    expect(rationalOf(decimal)).toEqual(of(numerator, denominator));
  });

  test("keeps every digit of 400, before and after the point", () => {
    const digits = "1234567890".repeat(40);
    expect(rationalOf(digits)).toEqual(of(BigInt(digits), 1n));
    const { numerator, denominator } = rationalOf(`0.${digits}`);
    expect(numerator * 10n ** 400n).toBe(BigInt(digits) * denominator);
  });

  test("any decimal is its digits over a power of ten", () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.nat(60), (digits, places) => {
        const text = String(digits < 0n ? -digits : digits).padStart(places + 1, "0");
        const at = text.length - places;
        const { numerator, denominator } = rationalOf(
          `${digits < 0n ? "-" : ""}${text.slice(0, at)}${places > 0 ? "." : ""}${text.slice(at)}`,
        );
        expect(numerator * 10n ** BigInt(places)).toBe(digits * denominator);
        expect(denominator > 0n).toBe(true);
      }),
    );
  });

  test.each([
    ["", '""'],
    ["abc", '"abc"'],
    ["1,000", '"1,000"'],
    [".5", '".5"'],
    ["5.", '"5."'],
    ["+5", '"+5"'],
    ["1e", '"1e"'],
    ["1e12345", '"1e12345"'],
    [" 5", '" 5"'],
    ["1/0", '"1/0"'],
    ["1/3/4", '"1/3/4"'],
    ["1/-3", '"1/-3"'],
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
  ])("refuses %s and names it", (decimal, said) => {
    expect(() => rationalOf(decimal)).toThrow(
      new RangeError(`Cannot read rational: must be a decimal such as "98.26", got ${said}`),
    );
  });
});

describe("numberOf", () => {
  const MIN_NORMAL = 2 ** -1022;

  test("gives a double back that was read, below 2^-1022 to the last place", () => {
    const anyDouble = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(anyDouble, (number) => {
        const again = numberOf(rationalOf(number)) ?? Number.NaN;
        const gap = Math.abs(again - number);
        if (Math.abs(number) < MIN_NORMAL) expect(gap).toBeLessThanOrEqual(Number.MIN_VALUE);
        else expect(again).toBe(number);
      }),
      { numRuns: 5000 },
    );
  });

  // The engine's own parser rounds a decimal to the nearest double, which is the answer wanted.
  test("is the nearest double of any decimal of up to 15 digits", () => {
    const decimal = fc
      .tuple(fc.integer({ min: -1e15 + 1, max: 1e15 - 1 }), fc.integer({ min: -300, max: 290 }))
      .map(([digits, exponent]) => `${digits}e${exponent}`);
    fc.assert(
      fc.property(decimal, (text) => {
        expect(numberOf(rationalOf(text))).toBe(Number(text) + 0);
      }),
      { numRuns: 5000 },
    );
  });

  test("is the nearest double where 64 bits alone look like an exact half", () => {
    // Found by comparing with the engine's parser.
    for (const text of ["42690691e-241", "47816594715338e230", "6289305896065e65"])
      expect(numberOf(rationalOf(text))).toBe(Number(text));
  });

  test("divides amounts that no double holds", () => {
    const huge = 10n ** 400n;
    expect(numberOf(of(huge, huge * 4n + 1n))).toBe(0.25);
    expect(numberOf(of(-2n * huge, 3n * huge + 1n))).toBe(-2 / 3);
  });

  test("is infinite, with the sign, above the largest double, and 0 below the least", () => {
    expect(numberOf(rationalOf("1e309"))).toBeNull();
    expect(numberOf(rationalOf("-1e9999"))).toBeNull();
    expect(numberOf(rationalOf("1.7976931348623157e308"))).toBe(Number.MAX_VALUE);
    expect(numberOf(rationalOf("1e-9999"))).toBeNull();
    expect(numberOf(rationalOf("0"))).toBe(0);
    expect(numberOf(rationalOf("5e-324"))).toBe(Number.MIN_VALUE);
  });
});

describe("roundTo", () => {
  test.each([
    ["1.005", 2, "1.01"],
    ["-1.005", 2, "-1.01"],
    ["2.5", 0, "3"],
    ["-2.5", 0, "-3"],
    ["0.5", 0, "1"],
    ["0.49999", 0, "0"],
    ["-0.4", 0, "0"],
    ["-0.004", 2, "0.00"],
    ["0.05", 1, "0.1"],
    ["99.995", 2, "100.00"],
    ["7", 3, "7.000"],
    ["0.001", 2, "0.00"],
  ])("%s to %i places is %s", (value, places, text) => {
    expect(roundTo(rationalOf(value), places)).toBe(text);
  });

  test("the text is within half a last place, and away from zero at exactly half", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.nat(4),
        (numerator, denominator, places) => {
          const value = of(BigInt(numerator), BigInt(denominator));
          const text = roundTo(value, places);
          expect(text).toMatch(places === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${places}}$`));
          const printed = BigInt(text.replace(".", ""));
          // 2 * |printed / 10^places - n / d| <= 1 / 10^places, without a division.
          const gap = 2n * (printed * value.denominator - value.numerator * 10n ** BigInt(places));
          const size = gap < 0n ? -gap : gap;
          expect(size <= value.denominator).toBe(true);
          if (size === value.denominator) expect(gap > 0n).toBe(value.numerator > 0n);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("down and up hold the number between them, a last place apart or not at all", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.nat(4),
        (numerator, denominator, places) => {
          const value = of(BigInt(numerator), BigInt(denominator));
          const [low, high] = (["down", "up"] as const).map((towards) =>
            rationalOf(roundTo(value, places, towards)),
          ) as [Rational, Rational];
          expect(compare(low, value) <= 0 && compare(value, high) <= 0).toBe(true);
          const isWritten = compare(rationalOf(roundTo(value, places)), value) === 0;
          const gap = difference(high, low);
          expect(compare(gap, isWritten ? ZERO : powerOfTen(-places))).toBe(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});
