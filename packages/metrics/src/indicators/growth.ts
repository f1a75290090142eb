import { constant, divide, input, subtract, whenPositive } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Growth rate: change against the base, usually the same period a year before (同比增长率). "增长2倍" is a growth of 2,
 * "是2倍" is a growth of 1.
 *
 * @formula current / base - 1 where base > 0
 * @unit ratio; format as percent
 * @domain base above 0: a negative base has no growth rate
 * @source the project's own definition
 *
 * @param inputs - two values of one measure
 * @returns the rate, or null when `base` is not above 0 or an input is missing
 * @throws {RangeError} if an input is not finite
 *
 * @example
 * ```ts
 * import { growth } from "@park/metrics";
 * growth({ current: 150, base: 100 }); // => 0.5
 * growth({ current: 150, base: -100 }); // => null
 * ```
 */
export const growth = /*#__PURE__*/ indicator({
  id: "growth",
  label: { zh: "同比增长率", en: "Growth" },
  definition: {
    zh: "本期与上年同期之比减1",
    en: "The value against the same period a year before, less 1",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ whenPositive(
    /*#__PURE__*/ input("base"),
    /*#__PURE__*/ subtract(
      /*#__PURE__*/ divide(/*#__PURE__*/ input("current"), /*#__PURE__*/ input("base")),
      /*#__PURE__*/ constant("1"),
    ),
  ),
  inputs: { current: { role: "current", minimum: null }, base: { role: "base", minimum: null } },
  relation: "growth",
});
