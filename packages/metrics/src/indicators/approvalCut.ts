import { constant, divide, input, subtract } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Cut of approval time: the part of it that was saved (审批压缩率). 压缩80% leaves a fifth; 压缩至80% leaves four.
 *
 * @formula 1 - after / before
 * @unit ratio; format as percent
 * @domain before above 0
 * @source the project's own definition
 *
 * @param inputs - working days after and before
 * @returns the fraction, or null when `before` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example The zone of 2023
 * ```ts
 * import { approvalCut } from "@park/metrics";
 * approvalCut({ after: 51, before: 78 }); // => 0.34615...
 * ```
 */
export const approvalCut = /*#__PURE__*/ indicator({
  id: "approvalCut",
  label: { zh: "审批压缩率", en: "Cut of approval time" },
  definition: {
    zh: "审批时间缩短的比例",
    en: "Part of the approval time that was cut",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ subtract(
    /*#__PURE__*/ constant("1"),
    /*#__PURE__*/ divide(/*#__PURE__*/ input("after"), /*#__PURE__*/ input("before")),
  ),
  inputs: {
    after: { measure: "approvalTime", dimensions: { phase: "after" } },
    before: { measure: "approvalTime", dimensions: { phase: "before" } },
  },
});
