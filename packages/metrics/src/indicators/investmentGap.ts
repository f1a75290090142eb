import { input, subtract } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Investment gap: planned investment that was not made (年度投资缺口). Below 0 when more was made than planned.
 *
 * @formula planned - completed
 * @unit CNY
 * @domain both at least 0
 * @source the project's own definition
 *
 * @param inputs - amounts in one currency, for one year
 * @returns the gap, or null when an input is missing
 * @throws {RangeError} if an amount is negative or not finite
 *
 * @example
 * ```ts
 * import { investmentGap } from "@park/metrics";
 * investmentGap({ planned: 180, completed: 175 }); // => 5
 * ```
 */
export const investmentGap = /*#__PURE__*/ indicator({
  id: "investmentGap",
  label: { zh: "年度投资缺口", en: "Investment gap" },
  definition: { zh: "年度计划投资减实际完成投资", en: "Planned less completed investment" },
  unit: "CNY",
  formula: /*#__PURE__*/ subtract(/*#__PURE__*/ input("planned"), /*#__PURE__*/ input("completed")),
  inputs: {
    planned: { measure: "keyProjectPlannedInvestment" },
    completed: { measure: "keyProjectCompletedInvestment" },
  },
});
