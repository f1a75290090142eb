import { heldNumber } from "./heldNumber.ts";
import { squaredShares } from "./herfindahl.ts";
import type { ConcentrationBounds, Rest } from "./rest.ts";

/**
 * Effective number: how many members of equal size would be as concentrated (有效个数), 1 over the
 * {@link herfindahl} index.
 *
 * @unit count
 * @domain values at least 0, their total above 0
 * @source Laakso and Taagepera's definition, as it is usually given
 *
 * @param values - the amounts of the members
 * @param rest - what is not broken down
 * @returns both bounds; the upper is `Infinity` where nothing is broken down, since the rest may be of very many members
 * @throws {RangeError} if a value is negative or not finite, the total is 0, or no double holds a bound
 *
 * @example
 * ```ts
 * import { effectiveNumber } from "@park/metrics";
 * effectiveNumber([25, 25, 25, 25]); // => { lower: 4, upper: 4 }
 * ```
 */
export const effectiveNumber = (
  values: readonly number[],
  rest: Rest = {},
): ConcentrationBounds => {
  const { lower, upper, whole } = squaredShares("effectiveNumber", values, rest);
  const bound = (what: string, denominator: bigint): number =>
    heldNumber("effectiveNumber", what, { numerator: whole, denominator });
  return {
    lower: bound("the lower bound", upper),
    upper: lower === 0n ? Infinity : bound("the upper bound", lower),
  };
};
