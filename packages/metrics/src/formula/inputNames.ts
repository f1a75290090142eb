import type { Expression } from "./expression.ts";

const collect = (expression: Expression, names: Set<string>): void => {
  if (expression.op === "input") names.add(expression.name);
  else if (expression.op !== "constant") {
    // Of a guard the value comes before its condition, as in the text.
    const isGuard = expression.op === "whenPositive";
    collect(isGuard ? expression.right : expression.left, names);
    collect(isGuard ? expression.left : expression.right, names);
  }
};

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
export const inputNames = <N extends string>(expression: Expression<N>): readonly N[] => {
  const names = new Set<string>();
  collect(expression, names);
  return [...names] as N[];
};
