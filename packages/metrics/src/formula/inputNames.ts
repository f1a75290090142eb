import { type Expression, fold } from "./expression.ts";

const both = (left: readonly string[], right: readonly string[]): readonly string[] => [
  ...left,
  ...right,
];

/**
 * The names of a formula's inputs, each once, in the order in which they first stand.
 *
 * @param expression - the formula
 * @returns the names
 *
 * @example
 * ```ts
 * import { inputNames, startRate } from "@park/metrics";
 * inputNames(startRate.formula); // => ["started", "planned"]
 * ```
 */
export const inputNames = <N extends string>(expression: Expression<N>): readonly N[] => [
  ...new Set(
    fold<readonly string[]>(expression, {
      input: (name) => [name],
      constant: () => [],
      add: both,
      subtract: both,
      multiply: both,
      divide: both,
      // The value comes before its condition, as in the text.
      whenPositive: (condition, then) => both(then, condition),
    }) as readonly N[],
  ),
];
