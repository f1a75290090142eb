import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Execution of planned investment: completed as a share of planned (年度投资完成率).
 *
 * @formula completed / planned
 * @unit ratio; format as percent
 * @domain planned above 0, completed at least 0; may exceed 1
 * @source the project's own definition
 *
 * @param inputs - amounts in one currency, for one year
 * @returns the rate, or null when `planned` is 0 or an input is missing
 * @throws {RangeError} if an amount is negative or not finite
 *
 * @example The zone of 2023, in 亿元
 * ```ts
 * import { investmentExecution } from "@park/metrics";
 * investmentExecution({ completed: 178.97, planned: 179.3 }); // => 0.99815...
 * ```
 */
export const investmentExecution = /*#__PURE__*/ indicator({
  id: "investmentExecution",
  label: { zh: "年度投资完成率", en: "Execution of planned investment" },
  definition: {
    zh: "实际完成投资占年度计划投资的比重",
    en: "Completed investment as a share of planned",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("completed"), /*#__PURE__*/ input("planned")),
  inputs: {
    completed: { measure: "keyProjectCompletedInvestment" },
    planned: { measure: "keyProjectPlannedInvestment" },
  },
  reproduces: {
    measure: "keyProjectCompletedInvestment",
    as: "share",
    of: "keyProjectPlannedInvestment",
  },
});
