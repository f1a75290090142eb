import { partsOf } from "./partsOf.ts";
import type { ConcentrationBounds, Rest } from "./rest.ts";

const squares = (values: readonly number[], total: number): number =>
  values.reduce((sum, value) => sum + (value / total) ** 2, 0);

/**
 * Herfindahl-Hirschman index: the sum of squared shares (赫芬达尔指数), from above 0 to 1. With a rest that is not broken
 * down it is known only between two bounds: the rest in very many members, and in as few as may be.
 *
 * @unit fraction; some write it times 10,000
 * @domain values at least 0, their total above 0
 * @source the usual definition of industrial economics; the bounds are the project's own
 *
 * @param values - the amounts of the members
 * @param rest - what is not broken down
 * @returns both bounds, which are one where all is broken down
 * @throws {RangeError} if a value is negative or not finite, or the total is 0
 *
 * @example The projects of the zone of 2023 by industry, 18 of 117 not broken down
 * ```ts
 * import { herfindahl } from "@park/metrics";
 * herfindahl([19, 45, 10, 9, 16], { other: 18 }); // => { lower: 0.20622..., upper: 0.22989... }
 * ```
 */
export const herfindahl = (values: readonly number[], rest: Rest = {}): ConcentrationBounds => {
  const { total, lumps } = partsOf("herfindahl", values, rest);
  const lower = squares(values, total);
  return { lower, upper: lower + squares(lumps, total) };
};
