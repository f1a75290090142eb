import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { growth, impliedBase, share } from "../index.ts";
import { anyFormula } from "../testing/anyFormula.ts";
import { exactReading } from "./exactReading.ts";
import { add, constant, divide, type Expression, input, multiply, subtract } from "./expression.ts";
import { formulaText } from "./formulaText.ts";
import { inputNames } from "./inputNames.ts";
import { compare, rationalOf } from "./rational.ts";
import { solveFor } from "./solveFor.ts";

const [a, b] = [input("a"), input("b")];

describe("each operation is undone on either side", () => {
  test.each([
    [add(a, b), "a", "r - b"],
    [add(a, b), "b", "r - a"],
    [subtract(a, b), "a", "r + b"],
    [subtract(a, b), "b", "a - r"],
    [multiply(a, b), "a", "r / b"],
    [divide(a, b), "a", "r * b"],
    [divide(a, b), "b", "a / r"],
    [impliedBase.formula, "growth", "current / r - 1"],
    [share.formula, "whole", "part / r"],
  ] as const)("%o for %s", (formula, name, text) => {
    expect(formulaText(solveFor(formula as Expression, name, "r"))).toBe(text);
  });
});

test("a guard is left out of what it guards", () => {
  expect(formulaText(solveFor(growth.formula as Expression, "current", "r"))).toBe(
    "(r + 1) * base",
  );
});

test("what cannot be undone is refused", () => {
  expect(() => solveFor(add(a, b) as Expression, "c", "r")).toThrow(
    new RangeError("Cannot solve for c: it must stand once in the formula, got 0 times"),
  );
  expect(() => solveFor(divide(a, add(a, b)), "a", "r")).toThrow("got 2 times");
  expect(() => solveFor(add(a, b), "a", "b" as string)).toThrow(
    new RangeError("Cannot solve for a: the result must have a name of its own, got b"),
  );
  expect(() => solveFor(constant("1") as Expression, "a", "r")).toThrow("got 0 times");
});

test("the solution put into the formula gives the result back, exactly", () => {
  const value = fc.integer({ min: -50, max: 50 }).map((number) => rationalOf(number));
  fc.assert(
    fc.property(
      anyFormula,
      fc.dictionary(fc.constantFrom("a", "b", "c", "d"), value),
      (formula, given) => {
        for (const name of inputNames(formula)) {
          let solved: Expression;
          try {
            solved = solveFor(formula, name, "result");
          } catch {
            continue;
          }
          const inputs = Object.fromEntries(
            inputNames(formula).map((key) => [key, given[key] ?? rationalOf(7)]),
          );
          const result = exactReading(formula)(inputs);
          if (result === null) continue;
          const back = exactReading(solved)({ ...inputs, result });
          // A factor of 0 loses what it is multiplied by.
          if (back === null) continue;
          expect(
            compare(exactReading(formula)({ ...inputs, [name]: back }) ?? rationalOf(0), result),
          ).toBe(0);
        }
      },
    ),
  );
});
