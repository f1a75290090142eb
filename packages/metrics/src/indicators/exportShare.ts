import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Export share: exports as a share of all trade (出口占比).
 *
 * @formula exported / trade
 * @unit ratio; format as percent
 * @domain trade above 0, exported at least 0
 * @source the project's own definition
 *
 * @param inputs - `exported` and `trade` of the same scope
 * @returns the quotient, or null when `trade` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example
 * ```ts
 * import { exportShare } from "@park/metrics";
 * exportShare({ exported: 30, trade: 40 }); // => 0.75
 * ```
 */
export const exportShare = /*#__PURE__*/ indicator({
  id: "exportShare",
  label: { zh: "出口占比", en: "Export share" },
  definition: {
    zh: "出口占进出口总额的比重",
    en: "Exports as a share of foreign trade",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("exported"), /*#__PURE__*/ input("trade")),
  inputs: {
    exported: { measure: "foreignTrade", dimensions: { direction: "exports" } },
    trade: { measure: "foreignTrade" },
  },
});
