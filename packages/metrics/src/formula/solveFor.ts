import { add, divide, type Expression, input, multiply, subtract } from "./expression.ts";
import { formulaText } from "./formulaText.ts";
import { inputNames } from "./inputNames.ts";

/**
 * Solves a formula for one of its inputs: what total does a share imply, what base a growth rate? The result of the
 * formula becomes an input of the new one.
 *
 * A guard is left out: it says where the formula has a value, which a given result has already.
 *
 * @param expression - the formula, in which the input stands once
 * @param name - the input to solve for
 * @param result - the name that the result has as an input of the new formula
 * @returns the formula of the input
 * @throws {RangeError} if the input stands never or more than once, or the result has the name of an input
 *
 * @example
 * ```ts
 * import { formulaText, growth, share, solveFor } from "@park/metrics";
 * formulaText(solveFor(share.formula, "whole", "share")); // => "part / share"
 * ```
 */
export const solveFor = <N extends string, K extends N, R extends string>(
  expression: Expression<N>,
  name: K,
  result: R,
): Expression<Exclude<N, K> | R> => {
  const refuse = (rule: string, got: string): never => {
    throw new RangeError(`Cannot solve for ${name}: ${rule}, got ${got}`);
  };
  const names: readonly string[] = inputNames(expression);
  if (names.includes(result)) refuse("the result must have a name of its own", result);
  const count = (part: Expression): number => {
    switch (part.op) {
      case "input":
        return part.name === name ? 1 : 0;
      case "constant":
        return 0;
      case "whenPositive":
        return count(part.right);
      default:
        return count(part.left) + count(part.right);
    }
  };
  const times = count(expression);
  if (times !== 1) refuse("it must stand once in the formula", `${times} times`);
  const unwind = (part: Expression, value: Expression): Expression => {
    if (part.op === "input" || part.op === "constant") return value;
    const { op, left, right } = part;
    if (op === "whenPositive") return unwind(right, value);
    const isLeft = count(left) === 1;
    const [inside, other] = isLeft ? [left, right] : [right, left];
    switch (op) {
      case "add":
        return unwind(inside, subtract(value, other));
      case "subtract":
        return unwind(inside, isLeft ? add(value, other) : subtract(other, value));
      case "multiply":
        return unwind(inside, divide(value, other));
      case "divide":
        return unwind(inside, isLeft ? multiply(value, other) : divide(other, value));
    }
  };
  const solved = unwind(expression, input(result));
  if (inputNames(solved).includes(name))
    refuse("it must not stand in a guard inside of the formula", formulaText(expression));
  return solved as Expression<Exclude<N, K> | R>;
};
