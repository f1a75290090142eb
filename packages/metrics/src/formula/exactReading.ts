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
import { whenBoth } from "./whenBoth.ts";

type Run = (inputs: { readonly [name: string]: Rational | null }) => Rational | null;

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
    add: whenBoth(sum),
    subtract: whenBoth(difference),
    multiply: whenBoth(product),
    divide: whenBoth(quotient),
    whenPositive: whenBoth((condition, then) => (compare(condition, ZERO) > 0 ? then : null)),
  });
