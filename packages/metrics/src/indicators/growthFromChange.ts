import { constant, divide, input, subtract, whenPositive } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Growth rate that follows from the amount of change against the year before (由增量推算的增长率).
 *
 * @formula 1 / (current / change - 1) where current - change > 0
 * @unit ratio; format as percent
 * @domain a base above 0: a negative one has no growth rate
 * @source the project's own definition
 *
 * @param inputs - the value, and its change in the same unit
 * @returns the rate, or null when the base is not above 0, the change is 0, or an input is missing
 * @throws {RangeError} if an input is not finite
 *
 * @example
 * ```ts
 * import { growthFromChange } from "@park/metrics";
 * growthFromChange({ current: 150, change: 50 }); // => 0.5
 * ```
 */
export const growthFromChange = /*#__PURE__*/ indicator({
  id: "growthFromChange",
  label: { zh: "由增量推算的增长率", en: "Growth that follows from the change" },
  definition: {
    zh: "比上年增加额除以由此推算的上年同期数",
    en: "The amount of change over the value of the year before that it implies",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ whenPositive(
    /*#__PURE__*/ subtract(/*#__PURE__*/ input("current"), /*#__PURE__*/ input("change")),
    // Each of the two stands there once, so that the interval is no wider than it must be.
    /*#__PURE__*/ divide(
      /*#__PURE__*/ constant("1"),
      /*#__PURE__*/ subtract(
        /*#__PURE__*/ divide(/*#__PURE__*/ input("current"), /*#__PURE__*/ input("change")),
        /*#__PURE__*/ constant("1"),
      ),
    ),
  ),
  inputs: {
    current: { role: "current", minimum: null },
    change: { role: "change", minimum: null },
  },
  relation: "growth",
});
