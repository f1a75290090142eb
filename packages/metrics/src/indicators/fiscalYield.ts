import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Fiscal yield: fiscal revenue as a share of industrial revenue (财政收入与工业营收之比). The two cover different
 * populations, so it compares years of one park better than parks.
 *
 * @formula fiscal / revenue
 * @unit ratio; format as percent
 * @domain revenue above 0, fiscal at least 0
 * @source the project's own definition
 *
 * @param inputs - amounts in one currency, for one period
 * @returns the ratio, or null when `revenue` is 0 or an input is missing
 * @throws {RangeError} if an amount is negative or not finite
 *
 * @example The zone of 2023, in 亿元
 * ```ts
 * import { fiscalYield } from "@park/metrics";
 * fiscalYield({ fiscal: 72.87, revenue: 624.3 }); // => 0.11672...
 * ```
 */
export const fiscalYield = /*#__PURE__*/ indicator({
  id: "fiscalYield",
  label: { zh: "财政收入占工业营收比", en: "Fiscal yield" },
  definition: {
    zh: "财政总收入与规上工业营业收入之比",
    en: "Total fiscal revenue as a share of industrial revenue",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("fiscal"), /*#__PURE__*/ input("revenue")),
  inputs: { fiscal: { measure: "fiscalRevenue" }, revenue: { measure: "industrialRevenue" } },
});
