import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anySumOfProducts } from "../testing/anyFormula.ts";
import { exactReading } from "./exactReading.ts";
import { add, constant, divide, input, multiply, subtract, whenPositive } from "./expression.ts";
import { numberReading } from "./numberReading.ts";
import { numberOf, rationalOf } from "./rational.ts";

const [a, b] = [input("a"), input("b")];

// Sums, products and quotients of numbers above 0 keep their digits; a difference need not, see growth.
test("it agrees with the exact reading to 1e-12 wherever nothing cancels", () => {
  const positive = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
  const inputs = fc.record({ a: positive, b: positive, c: positive, d: positive });
  fc.assert(
    fc.property(anySumOfProducts, inputs, (formula, numbers) => {
      const exact = exactReading(formula)({
        a: rationalOf(numbers.a),
        b: rationalOf(numbers.b),
        c: rationalOf(numbers.c),
        d: rationalOf(numbers.d),
      });
      const number = numberReading(formula)(numbers);
      expect(number).not.toBeNull();
      expect(exact).not.toBeNull();
      if (exact === null || number === null) return;
      expect(Math.abs(number / (numberOf(exact) ?? Number.NaN) - 1)).toBeLessThan(1e-12);
    }),
    { numRuns: 1000 },
  );
});

describe("there is no value, and never NaN or infinity,", () => {
  test("for a missing input, wherever it stands", () => {
    for (const combine of [add, subtract, multiply, divide, whenPositive]) {
      const run = numberReading(combine(a, b));
      expect(run({ a: 1, b: 2 })).not.toBeNull();
      expect(run({ a: null, b: 2 })).toBeNull();
      expect(run({ a: 1, b: null })).toBeNull();
      expect(run({ a: 1 } as never)).toBeNull();
    }
  });

  test("for a divisor of 0, not even 0 / 0", () => {
    const run = numberReading(divide(a, b));
    for (const zero of [0, -0]) {
      expect(run({ a: 1, b: zero })).toBeNull();
      expect(run({ a: 0, b: zero })).toBeNull();
    }
  });

  test("for what a double cannot hold, in the result or on the way to it", () => {
    expect(numberReading(multiply(a, b))({ a: 1e200, b: 1e200 })).toBeNull();
    expect(numberReading(subtract(a, b))({ a: -1e308, b: 1e308 })).toBeNull();
    // The true value is 0.1: 0 would be wrong.
    const tenth = divide(a, multiply(a, b));
    expect(numberReading(tenth)({ a: 1e308, b: 10 })).toBeNull();
    expect(numberReading(divide(constant("1"), constant("1e400")))({})).toBeNull();
  });

  test("for an input that is not finite", () => {
    const run = numberReading(divide(constant("1"), a));
    expect(run({ a: Number.POSITIVE_INFINITY })).toBeNull();
    expect(run({ a: Number.NaN })).toBeNull();
    expect(numberReading(a)({ a: Number.NaN })).toBeNull();
  });
});

test("a guard lets a value through only above 0", () => {
  const run = numberReading(whenPositive(a, b));
  expect(run({ a: Number.MIN_VALUE, b: 7 })).toBe(7);
  expect(run({ a: 0, b: 7 })).toBeNull();
  expect(run({ a: -1, b: 7 })).toBeNull();
});
