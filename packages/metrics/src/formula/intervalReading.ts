import { type Expression, fold } from "./expression.ts";
import {
  addRanges,
  invertRange,
  isPositive,
  multiplyRanges,
  negateRange,
  pointRange,
  type Range,
} from "./range.ts";
import { rationalOf } from "./rational.ts";
import { whenBoth } from "./whenBoth.ts";

type Run = (inputs: { readonly [name: string]: Range | null }) => Range | null;

/**
 * The interval reading of a formula: from the ranges of its inputs to the range of its value, exactly. A formula that
 * names each input once gets the narrowest range there is, at one evaluation whatever the number of inputs.
 *
 * A missing input, a divisor whose range touches 0, and a guard that the range does not settle give null.
 *
 * @param expression - the formula
 * @returns the function
 *
 * @example
 * ```ts
 * import { intervalReading, rangeOf, startRate } from "@park/metrics";
 * const exactly = (amount: string) =>
 *   rangeOf({ lower: amount, lowerInclusive: true, upper: amount, upperInclusive: true, basis: "stated" });
 * intervalReading(startRate.formula)({ started: exactly("1"), planned: exactly("4") })?.upper;
 * // => { numerator: 1n, denominator: 4n }
 * ```
 */
export const intervalReading = <N extends string>(
  expression: Expression<N>,
): ((inputs: { readonly [K in N]: Range | null }) => Range | null) =>
  fold<Run>(expression, {
    input: (name) => (inputs) => inputs[name] ?? null,
    constant: (value) => {
      const point = pointRange(rationalOf(value));
      return () => point;
    },
    add: whenBoth(addRanges),
    subtract: whenBoth((a, b) => addRanges(a, negateRange(b))),
    multiply: whenBoth(multiplyRanges),
    divide: whenBoth((a, b) => {
      const inverted = invertRange(b);
      return inverted === null ? null : multiplyRanges(a, inverted);
    }),
    whenPositive: whenBoth((condition, then) => (isPositive(condition) ? then : null)),
  });
