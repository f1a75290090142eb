import fc from "fast-check";
import { expect, test } from "vitest";
import { anyFormula } from "../testing/anyFormula.ts";
import { add, constant, divide, input, subtract, whenPositive } from "./expression.ts";
import { formulaText } from "./formulaText.ts";
import { inputNames } from "./inputNames.ts";

test("each input is named once, in the order in which the text names them", () => {
  fc.assert(
    fc.property(anyFormula, (formula) => {
      // The names of the generator are single letters; "where" and "3e-2" are none.
      const letters = formulaText(formula).match(/\b[a-d]\b/g) ?? [];
      expect(inputNames(formula)).toEqual([...new Set(letters)]);
    }),
  );
});

test("the inputs of the value come before those of its condition", () => {
  const growth = whenPositive(
    input("base"),
    subtract(divide(input("current"), input("base")), constant("1")),
  );
  expect(inputNames(growth)).toEqual(["current", "base"]);
});

test("a formula of constants has no inputs", () => {
  expect(inputNames(add(constant("1"), constant("2")))).toEqual([]);
});
