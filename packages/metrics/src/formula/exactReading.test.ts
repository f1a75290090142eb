import { describe, expect, test } from "vitest";
import { exactReading } from "./exactReading.ts";
import { add, constant, divide, input, multiply, subtract, whenPositive } from "./expression.ts";
import { rationalOf } from "./rational.ts";

const [a, b] = [input("a"), input("b")];
const third = { numerator: 1n, denominator: 3n };
const inputs = { a: third, b: rationalOf("-0.25") };

// Values by Python's fractions module: Fraction(1, 3) with Fraction(-1, 4).
describe("nothing is rounded", () => {
  test.each([
    ["+", add, 1n, 12n],
    ["-", subtract, 7n, 12n],
    ["*", multiply, -1n, 12n],
    ["/", divide, -4n, 3n],
  ] as const)("1/3 %s -1/4", (_, combine, numerator, denominator) => {
    expect(exactReading(combine(a, b))(inputs)).toEqual({ numerator, denominator });
  });

  test("0.1 + 0.2 is 0.3", () => {
    expect(exactReading(add(constant("0.1"), constant("0.2")))({})).toEqual(rationalOf("0.3"));
  });

  test("an amount of 400 digits keeps its last one", () => {
    const huge = "9".repeat(400);
    const one = subtract(add(a, constant("1")), a);
    expect(exactReading(one)({ a: rationalOf(huge) })).toEqual(rationalOf("1"));
  });
});

describe("there is no value", () => {
  test("for a missing input, wherever it stands", () => {
    for (const combine of [add, subtract, multiply, divide, whenPositive]) {
      const run = exactReading(combine(a, b));
      expect(run({ a: third, b: third })).not.toBeNull();
      expect(run({ ...inputs, a: null })).toBeNull();
      expect(run({ a: third, b: null })).toBeNull();
      expect(run({ a: third } as never)).toBeNull();
    }
  });

  test("for a divisor of exactly 0", () => {
    const run = exactReading(divide(a, subtract(b, constant("-0.25"))));
    expect(run(inputs)).toBeNull();
    expect(run({ ...inputs, b: rationalOf("-0.2500000000000000000001") })).not.toBeNull();
  });

  test("where a guard is 0 or below, however near", () => {
    const run = exactReading(whenPositive(a, b));
    expect(run({ ...inputs, a: rationalOf("1e-999") })).toEqual(inputs.b);
    expect(run({ ...inputs, a: rationalOf("0") })).toBeNull();
    expect(run({ ...inputs, a: rationalOf("-1e-999") })).toBeNull();
  });
});
