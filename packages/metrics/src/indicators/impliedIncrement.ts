import { add, constant, divide, input, multiply, subtract } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Implied increment: how much of a value came in since a year before, as a stated growth rate implies (隐含增量).
 *
 * Written so that each input stands once, which keeps its interval narrow; it equals
 * `current * growth / (1 + growth)`.
 *
 * @formula current * (1 - 1 / (1 + growth))
 * @unit the unit of `current`
 * @domain growth above -1
 * @source the project's own definition
 *
 * @param inputs - a value, and its growth rate as a fraction
 * @returns the increment, or null when `growth` is -1 or an input is missing
 * @throws {RangeError} if `growth` is below -1 or an input is not finite
 *
 * @example
 * ```ts
 * import { impliedIncrement } from "@park/metrics";
 * impliedIncrement({ current: 200, growth: 1 }); // => 100
 * ```
 */
export const impliedIncrement = /*#__PURE__*/ indicator({
  id: "impliedIncrement",
  label: { zh: "隐含增量", en: "Implied increment" },
  ofSubject: { zh: "推算{}增量", en: "{}, implied increment" },
  definition: {
    zh: "由本期数与同比增速推算的增量",
    en: "The change since a year before that the growth rate implies",
  },
  unit: { as: "current" },
  formula: /*#__PURE__*/ multiply(
    /*#__PURE__*/ input("current"),
    /*#__PURE__*/ subtract(
      /*#__PURE__*/ constant("1"),
      /*#__PURE__*/ divide(
        /*#__PURE__*/ constant("1"),
        /*#__PURE__*/ add(/*#__PURE__*/ constant("1"), /*#__PURE__*/ input("growth")),
      ),
    ),
  ),
  inputs: {
    current: { role: "current", minimum: null },
    growth: { role: "growth", minimum: -1, isRate: true },
  },
  relation: "growth",
});
