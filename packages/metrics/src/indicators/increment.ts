import { input, subtract } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Increment: change against the base in the measure's own unit (增量).
 *
 * @formula current - base
 * @unit the unit of `current`
 * @domain any two values of one measure
 * @source the project's own definition
 *
 * @param inputs - two values of one measure
 * @returns the change, or null when an input is missing
 * @throws {RangeError} if an input is not finite
 *
 * @example
 * ```ts
 * import { increment } from "@park/metrics";
 * increment({ current: 150, base: 100 }); // => 50
 * ```
 */
export const increment = /*#__PURE__*/ indicator({
  id: "increment",
  label: { zh: "增量", en: "Increment" },
  definition: {
    zh: "本期数减上年同期数",
    en: "The value less that of the same period a year before",
  },
  unit: { as: "current" },
  formula: /*#__PURE__*/ subtract(/*#__PURE__*/ input("current"), /*#__PURE__*/ input("base")),
  inputs: {
    current: { role: "current", minimum: null },
    base: { role: "base", minimum: null },
  },
  relation: "growth",
});
