import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Revenue per mu of industrial land (亩均营收).
 *
 * @formula revenue / land
 * @unit CNY a mu
 * @domain land above 0, revenue at least 0
 * @source the project's own definition
 *
 * @param inputs - `revenue` and `land` of the same scope
 * @returns the quotient, or null when `land` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example
 * ```ts
 * import { revenuePerMu } from "@park/metrics";
 * revenuePerMu({ revenue: 90000000, land: 20 }); // => 4500000
 * ```
 */
export const revenuePerMu = /*#__PURE__*/ indicator({
  id: "revenuePerMu",
  label: { zh: "亩均营收", en: "Revenue per mu" },
  definition: {
    zh: "规上工业营业收入除以工业用地面积",
    en: "Industrial revenue divided by industrial land",
  },
  unit: "CNY",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("revenue"), /*#__PURE__*/ input("land")),
  inputs: {
    revenue: { measure: "industrialRevenue" },
    land: { measure: "industrialLand" },
  },
});
