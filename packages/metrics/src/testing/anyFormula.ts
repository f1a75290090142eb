import fc, { type Arbitrary } from "fast-check";
import {
  add,
  constant,
  divide,
  type Expression,
  input,
  multiply,
  subtract,
  whenPositive,
} from "../formula/expression.ts";
import type { Range } from "../formula/range.ts";
import { quotient, type Rational, rationalOf } from "../formula/rational.ts";

// Formulas, rationals and ranges at random.

type Combine = (left: Expression, right: Expression) => Expression;

const COMBINE: { readonly [op: string]: Combine } = { add, subtract, multiply, divide };

const formulaOf = (
  leaf: Arbitrary<Expression>,
  ops: readonly string[],
  hasGuards: boolean,
): Arbitrary<Expression> =>
  fc.letrec<{ formula: Expression; branch: Expression }>((tie) => ({
    formula: fc.oneof({ maxDepth: 4, depthSize: "medium" }, leaf, tie("branch"), tie("branch")),
    branch: fc
      .tuple(
        fc.constantFrom(...ops, ...(hasGuards ? ["whenPositive"] : [])),
        tie("formula"),
        tie("formula"),
      )
      .map(([op, left, right]) => (COMBINE[op] ?? whenPositive)(left, right)),
  })).formula;

export const NAMES = ["a", "b", "c", "d"] as const;

const anyConstant = fc
  .constantFrom("0", "1", "-1", "2", "0.5", "-0.25", "100", "3e-2")
  .map((value): Expression => constant(value));

const anyInput = fc.constantFrom(...NAMES).map((name): Expression => input(name));

/** Any formula over a, b, c and d, each of which may stand several times or not at all. */
export const anyFormula = formulaOf(
  fc.oneof(anyInput, anyInput, anyConstant),
  Object.keys(COMBINE),
  true,
);

/** A formula that cannot cancel: no differences, no constants but positive ones. */
export const anySumOfProducts = formulaOf(
  fc.oneof(anyInput, fc.constantFrom("1", "0.1", "12.5").map(constant)),
  ["add", "multiply", "divide"],
  true,
);

const named = (expression: Expression, names: string[]): Expression => {
  if (expression.op === "constant") return expression;
  if (expression.op === "input") return input(names.shift() ?? "none");
  const left = named(expression.left, names);
  return (COMBINE[expression.op] ?? whenPositive)(left, named(expression.right, names));
};

const leaves = (expression: Expression): number =>
  expression.op === "input"
    ? 1
    : expression.op === "constant"
      ? 0
      : leaves(expression.left) + leaves(expression.right);

/** A formula of up to four inputs, in which each stands once. */
export const anyFormulaNamingOnce = anyFormula
  .filter((expression) => leaves(expression) <= NAMES.length)
  .map((expression) => named(expression, [...NAMES]));

export const fractionOf = (numerator: number, denominator: number): Rational => {
  const value = quotient(rationalOf(numerator), rationalOf(denominator));
  if (value === null) throw new RangeError("the denominator is 0");
  return value;
};

/** Small fractions, so that equal ones, zeros and poles come up. */
export const anyFraction = fc
  .tuple(fc.integer({ min: -12, max: 12 }), fc.integer({ min: 1, max: 4 }))
  .map(([numerator, denominator]) => fractionOf(numerator, denominator));

/** A closed, bounded range of small fractions. */
export const anyClosedRange = fc
  .tuple(
    fc.integer({ min: -12, max: 12 }),
    fc.integer({ min: 0, max: 9 }),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(
    ([lower, width, denominator]): Range => ({
      lower: fractionOf(lower, denominator),
      lowerInclusive: true,
      upper: fractionOf(lower + width, denominator),
      upperInclusive: true,
    }),
  );
