import { constant, divide, input, subtract } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Reduction: what one thing has less than at an earlier time, as a fraction of what it had then (压缩率). 压缩80% leaves a fifth;
 * 压缩至80% leaves four. Over a review it is computed for every dimension that is a `sequence`.
 *
 * @formula 1 - after / before
 * @unit ratio; format as percent
 * @domain before above 0; below 0 where it is more than before
 * @source the project's own definition
 *
 * @param inputs - one measure after and before
 * @returns the fraction, or null when `before` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example Approval in the zone of 2023, in working days
 * ```ts
 * import { reduction } from "@park/metrics";
 * reduction({ after: 51, before: 78 }); // => 0.34615...
 * ```
 */
export const reduction = /*#__PURE__*/ indicator({
  id: "reduction",
  label: { zh: "压缩率", en: "Reduction" },
  definition: {
    zh: "后一时点较前一时点减少的比例",
    en: "What a later state of one thing has less than an earlier one, as a fraction of the earlier",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ subtract(
    /*#__PURE__*/ constant("1"),
    /*#__PURE__*/ divide(/*#__PURE__*/ input("after"), /*#__PURE__*/ input("before")),
  ),
  inputs: { after: { role: "after" }, before: { role: "before" } },
  relation: "sequence",
});
