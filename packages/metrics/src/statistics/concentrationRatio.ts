import { heldNumber } from "./heldNumber.ts";
import { partsOf } from "./partsOf.ts";
import type { ConcentrationBounds, Rest } from "./rest.ts";

/**
 * Concentration ratio: the share of the `count` largest members (CRn, 集中度). With a rest that is not broken down the
 * largest may be in it.
 *
 * @unit fraction
 * @domain values at least 0, their total above 0; count a whole number of at least 1
 * @source the usual definition of industrial economics; the bounds are the project's own
 *
 * @param values - the amounts of the members
 * @param count - how many of the largest
 * @param rest - what is not broken down
 * @returns both bounds, which are one where all is broken down
 * @throws {RangeError} if a value is negative or not finite, the total is 0, the count is no whole number above 0, or no double
 * holds a bound that is not 0
 *
 * @example The two largest contracts of the zone of 2023, in 100 million CNY
 * ```ts
 * import { concentrationRatio } from "@park/metrics";
 * concentrationRatio([210, 80], 2, { other: 249.3, largest: 80 }).lower; // => 0.53773...
 * ```
 */
export const concentrationRatio = (
  values: readonly number[],
  count: number,
  rest: Rest = {},
): ConcentrationBounds => {
  if (!(Number.isSafeInteger(count) && count >= 1)) {
    throw new RangeError(
      `Cannot compute concentrationRatio: count must be a whole number >= 1, got ${count}`,
    );
  }
  const { values: known, total, lumps } = partsOf("concentrationRatio", values, rest);
  const { size, last } = lumps;
  const most = [
    ...known,
    ...Array.from({ length: Math.min(lumps.count, count) }, () => size),
    last,
  ];
  const top = (what: string, members: readonly bigint[]): number =>
    heldNumber("concentrationRatio", what, {
      numerator: [...members]
        .sort((a, b) => (a < b ? 1 : a > b ? -1 : 0))
        .slice(0, count)
        .reduce((sum, value) => sum + value, 0n),
      denominator: total,
    });
  return { lower: top("the lower bound", known), upper: top("the upper bound", most) };
};
