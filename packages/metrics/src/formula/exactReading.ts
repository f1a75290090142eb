import { type Expression, fold } from "./expression.ts";
import {
  compare,
  difference,
  product,
  quotient,
  type Rational,
  rationalOf,
  sum,
  ZERO,
} from "./rational.ts";

type Run = (inputs: { readonly [name: string]: Rational | null }) => Rational | null;

const both =
  (combine: (a: Rational, b: Rational) => Rational | null) =>
  (left: Run, right: Run): Run =>
  (inputs) => {
    const a = left(inputs);
    if (a === null) return null;
    const b = right(inputs);
    return b === null ? null : combine(a, b);
  };

/**
 * The exact reading of a formula: a function on rationals, without rounding. A missing input and a division by 0 give
 * null.
 *
 * @param expression - the formula
 * @returns the function
 *
 * @example
 * ```ts
 * import { exactReading, growth, rationalOf } from "@park/metrics";
 * exactReading(growth.formula)({ current: rationalOf("102"), base: rationalOf("100") });
 * // => { numerator: 1n, denominator: 50n }
 * ```
 */
export const exactReading = <N extends string>(
  expression: Expression<N>,
): ((inputs: { readonly [K in N]: Rational | null }) => Rational | null) =>
  fold<Run>(expression, {
    input: (name) => (inputs) => inputs[name] ?? null,
    constant: (value) => {
      const rational = rationalOf(value);
      return () => rational;
    },
    add: both(sum),
    subtract: both(difference),
    multiply: both(product),
    divide: both(quotient),
    whenPositive: both((condition, then) => (compare(condition, ZERO) > 0 ? then : null)),
  });
