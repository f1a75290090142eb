import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyFormula } from "../testing/anyFormula.ts";
import {
  add,
  constant,
  divide,
  type Expression,
  fold,
  input,
  multiply,
  subtract,
  whenPositive,
} from "./expression.ts";

describe("a formula is plain data", () => {
  test("an operation holds its two sides", () => {
    const [left, right] = [input("a"), constant("1")];
    const made = Object.entries({ add, subtract, multiply, divide, whenPositive });
    for (const [op, combine] of made) {
      expect(combine(left, right)).toEqual({ op, left, right });
    }
  });

  test("it is frozen all the way down", () => {
    const isFrozen = (expression: Expression): boolean =>
      Object.isFrozen(expression) &&
      (!("left" in expression) || (isFrozen(expression.left) && isFrozen(expression.right)));
    fc.assert(
      fc.property(anyFormula, (formula) => {
        expect(isFrozen(formula)).toBe(true);
      }),
    );
  });

  test("it survives JSON", () => {
    fc.assert(
      fc.property(anyFormula, (formula) => {
        expect(JSON.parse(JSON.stringify(formula))).toEqual(formula);
      }),
    );
  });
});

test("a fold that builds the formula again builds the same one", () => {
  fc.assert(
    fc.property(anyFormula, (formula) => {
      const again = fold<Expression>(formula, {
        input,
        constant,
        add,
        subtract,
        multiply,
        divide,
        whenPositive,
      });
      expect(again).toEqual(formula);
    }),
  );
});
