import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * The year's part of total investment: planned for the year as a share of the projects' whole cost (年度计划占总投资比重).
 *
 * @formula planned / total
 * @unit ratio; format as percent
 * @domain total above 0, planned at least 0
 * @source the project's own definition
 *
 * @param inputs - amounts in one currency, for the same projects
 * @returns the share, or null when `total` is 0 or an input is missing
 * @throws {RangeError} if an amount is negative or not finite
 *
 * @example The zone of 2023, in 亿元
 * ```ts
 * import { yearShareOfInvestment } from "@park/metrics";
 * yearShareOfInvestment({ planned: 179.3, total: 622.06 }); // => 0.28823...
 * ```
 */
export const yearShareOfInvestment = /*#__PURE__*/ indicator({
  id: "yearShareOfInvestment",
  label: { zh: "年度计划占总投资比重", en: "The year's part of total investment" },
  definition: {
    zh: "重点建设项目年度计划投资占总投资的比重",
    en: "Investment planned for the year as a share of the projects' total investment",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("planned"), /*#__PURE__*/ input("total")),
  inputs: {
    planned: { measure: "keyProjectPlannedInvestment" },
    total: { measure: "keyProjectTotalInvestment" },
  },
});
