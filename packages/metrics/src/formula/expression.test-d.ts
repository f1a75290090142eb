import { expectTypeOf, test } from "vitest";
import { exactReading } from "./exactReading.ts";
import { add, constant, divide, type Expression, input } from "./expression.ts";
import { inputNames } from "./inputNames.ts";
import { intervalReading } from "./intervalReading.ts";
import { numberReading } from "./numberReading.ts";
import type { Range } from "./range.ts";
import type { Rational } from "./rational.ts";

const formula = divide(input("part"), add(input("part"), input("rest")));

test("a formula knows the names of its inputs, and constants add none", () => {
  expectTypeOf(formula).toEqualTypeOf<Expression<"part" | "rest">>();
  expectTypeOf(add(input("part"), constant("1"))).toEqualTypeOf<Expression<"part">>();
  expectTypeOf(inputNames(formula)).toEqualTypeOf<readonly ("part" | "rest")[]>();
});

test("each reading takes exactly these inputs, of its own kind", () => {
  expectTypeOf(numberReading(formula)).parameter(0).toEqualTypeOf<{
    readonly part: number | null;
    readonly rest: number | null;
  }>();
  expectTypeOf(exactReading(formula)).parameter(0).toEqualTypeOf<{
    readonly part: Rational | null;
    readonly rest: Rational | null;
  }>();
  expectTypeOf(intervalReading(formula)).parameter(0).toEqualTypeOf<{
    readonly part: Range | null;
    readonly rest: Range | null;
  }>();
  // @ts-expect-error rest is missing
  numberReading(formula)({ part: 1 });
  // @ts-expect-error a number is no rational
  exactReading(formula)({ part: 1, rest: 1 });
});

test("a constant is a decimal string, so that it stays exact", () => {
  // @ts-expect-error 0.1 is no exact tenth
  constant(0.1);
});
