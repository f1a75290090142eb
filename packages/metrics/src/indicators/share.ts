import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Share: a part as a fraction of its whole (占比). Over a review it is computed for every breakdown of a stated total,
 * and for every stated share whose part and whole are stated.
 *
 * @formula part / whole
 * @unit ratio; format as percent
 * @domain whole above 0, part at least 0; above 1 only where the two are of different scope
 * @source the project's own definition
 *
 * @param inputs - a part and the whole it belongs to, in one unit
 * @returns the share, or null when `whole` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example
 * ```ts
 * import { share } from "@park/metrics";
 * share({ part: 18, whole: 20 }); // => 0.9
 * ```
 */
export const share = /*#__PURE__*/ indicator({
  id: "share",
  label: { zh: "占比", en: "Share" },
  definition: { zh: "部分占总体的比重", en: "A part as a fraction of its whole" },
  unit: "ratio",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("part"), /*#__PURE__*/ input("whole")),
  inputs: { part: { role: "part" }, whole: { role: "whole" } },
  relation: "share",
});
