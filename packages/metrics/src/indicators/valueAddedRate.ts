import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Value-added rate: value added against revenue (工业增加值率).
 *
 * @formula valueAdded / revenue
 * @unit ratio; format as percent
 * @domain revenue above 0, valueAdded at least 0
 * @source the project's own definition
 *
 * @param inputs - `valueAdded` and `revenue` of the same scope
 * @returns the quotient, or null when `revenue` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example
 * ```ts
 * import { valueAddedRate } from "@park/metrics";
 * valueAddedRate({ valueAdded: 25, revenue: 100 }); // => 0.25
 * ```
 */
export const valueAddedRate = /*#__PURE__*/ indicator({
  id: "valueAddedRate",
  label: { zh: "工业增加值率", en: "Value-added rate" },
  definition: {
    zh: "工业增加值与规上工业营业收入之比",
    en: "Industrial value added against industrial revenue",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("valueAdded"), /*#__PURE__*/ input("revenue")),
  inputs: {
    valueAdded: { measure: "industrialValueAdded" },
    revenue: { measure: "industrialRevenue" },
  },
});
