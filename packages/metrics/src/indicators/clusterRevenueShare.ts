import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Cluster's share of revenue: an industry against all industrial enterprises above designated size (产业营收占比). Clusters overlap, so that shares may add up to more than 1.
 *
 * @formula cluster / revenue
 * @unit ratio; format as percent
 * @domain revenue above 0, cluster at least 0
 * @source the project's own definition
 *
 * @param inputs - `cluster` and `revenue` of the same scope
 * @returns the quotient, or null when `revenue` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example Equipment in the zone of 2023
 * ```ts
 * import { clusterRevenueShare } from "@park/metrics";
 * clusterRevenueShare({ cluster: 13000000000, revenue: 62430000000 }); // => 0.20823...
 * ```
 */
export const clusterRevenueShare = /*#__PURE__*/ indicator({
  id: "clusterRevenueShare",
  label: { zh: "产业营收占规上工业比重", en: "Cluster's share of revenue" },
  definition: {
    zh: "产业营业收入与规上工业营业收入之比，口径可能不同",
    en: "An industry's revenue against that of all industrial enterprises above designated size; their scopes may differ",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("cluster"), /*#__PURE__*/ input("revenue")),
  inputs: {
    cluster: { measure: "industryRevenue" },
    revenue: { measure: "industrialRevenue" },
  },
  by: "industry",
});
