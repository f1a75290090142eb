import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Location quotient: an industry's share in the park against its share in the nation (区位商). Above 1 the park is specialised in it.
 *
 * @formula cluster / revenue / (nationalCluster / nationalRevenue)
 * @unit ratio
 * @domain all but `cluster` above 0
 * @source regional science's usual definition
 *
 * @param inputs - revenues of an industry and of all industry, in the park and in the nation
 * @returns the quotient, or null when a divisor is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example
 * ```ts
 * import { locationQuotient } from "@park/metrics";
 * locationQuotient({ cluster: 20, revenue: 100, nationalCluster: 50, nationalRevenue: 1000 }); // => 4
 * ```
 */
export const locationQuotient = /*#__PURE__*/ indicator({
  id: "locationQuotient",
  label: { zh: "区位商", en: "Location quotient" },
  definition: {
    zh: "园区内某产业占比与全国同一占比之比",
    en: "An industry's share in the park against its share in the nation",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ divide(
    /*#__PURE__*/ divide(/*#__PURE__*/ input("cluster"), /*#__PURE__*/ input("revenue")),
    /*#__PURE__*/ divide(
      /*#__PURE__*/ input("nationalCluster"),
      /*#__PURE__*/ input("nationalRevenue"),
    ),
  ),
  inputs: {
    cluster: { measure: "industryRevenue" },
    revenue: { measure: "industrialRevenue" },
    nationalCluster: { measure: "industryRevenue", scope: "nation" },
    nationalRevenue: { measure: "industrialRevenue", scope: "nation" },
  },
  by: "industry",
});
