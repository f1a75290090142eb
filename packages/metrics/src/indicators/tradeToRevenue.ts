import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Trade to revenue: foreign trade as a share of industrial revenue (进出口与工业营收之比). It stands in for trade
 * intensity where a review gives no GDP, and is no share of GDP.
 *
 * @formula trade / revenue
 * @unit ratio; format as percent
 * @domain revenue above 0, trade at least 0
 * @source the project's own definition
 *
 * @param inputs - amounts in one currency, for one period
 * @returns the ratio, or null when `revenue` is 0 or an input is missing
 * @throws {RangeError} if an amount is negative or not finite
 *
 * @example The zone of 2023, in 亿元
 * ```ts
 * import { tradeToRevenue } from "@park/metrics";
 * tradeToRevenue({ trade: 300.6, revenue: 624.3 }); // => 0.48149...
 * ```
 */
export const tradeToRevenue = /*#__PURE__*/ indicator({
  id: "tradeToRevenue",
  label: { zh: "进出口与工业营收之比", en: "Trade to revenue" },
  definition: {
    zh: "进出口总额与规上工业营业收入之比",
    en: "Foreign trade as a share of industrial revenue",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("trade"), /*#__PURE__*/ input("revenue")),
  inputs: { trade: { measure: "foreignTrade" }, revenue: { measure: "industrialRevenue" } },
});
