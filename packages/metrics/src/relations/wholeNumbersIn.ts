import type { NumberInterval } from "../formula/range.ts";

/** Ends that a double misses by its own rounding are still whole numbers. */
const SLACK = 1e-9;

/**
 * What a derived amount of whole things can be: the least and the greatest whole number of an interval.
 *
 * @param interval - the interval, such as that of an evaluation
 * @returns both, null where nothing bounds them; null as a whole where there is no whole number in it
 *
 * @example
 * ```ts
 * import { wholeNumbersIn } from "@park/metrics";
 * wholeNumbersIn([136.2, 137.9]); // => [137, 137]
 * wholeNumbersIn([136.2, 136.9]); // => null
 * wholeNumbersIn([136.2, null]); // => [137, null]
 * ```
 */
export const wholeNumbersIn = ([lower, upper]: NumberInterval): NumberInterval | null => {
  // No -0.
  const least = lower === null ? null : Math.ceil(lower - SLACK) + 0;
  const most = upper === null ? null : Math.floor(upper + SLACK);
  return least !== null && most !== null && least > most ? null : [least, most];
};
