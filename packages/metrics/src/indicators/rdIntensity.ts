import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * R&D intensity: expenditure on research and development against revenue (研发投入强度). For a country the divisor is GDP.
 *
 * @formula rd / revenue
 * @unit ratio; format as percent
 * @domain revenue above 0, rd at least 0
 * @source the project's own definition
 *
 * @param inputs - `rd` and `revenue` of the same scope
 * @returns the quotient, or null when `revenue` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example
 * ```ts
 * import { rdIntensity } from "@park/metrics";
 * rdIntensity({ rd: 3, revenue: 100 }); // => 0.03
 * ```
 */
export const rdIntensity = /*#__PURE__*/ indicator({
  id: "rdIntensity",
  label: { zh: "研发投入强度", en: "R&D intensity" },
  definition: {
    zh: "研发经费与规上工业营业收入之比",
    en: "R&D expenditure against industrial revenue",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("rd"), /*#__PURE__*/ input("revenue")),
  inputs: {
    rd: { measure: "rdExpenditure" },
    revenue: { measure: "industrialRevenue" },
  },
});
