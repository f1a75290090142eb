import { add, constant, divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Implied base: the value of a year before that a stated growth rate implies (隐含基期).
 *
 * @formula current / (1 + growth)
 * @unit the unit of `current`
 * @domain growth above -1
 * @source the project's own definition
 *
 * @param inputs - a value, and its growth rate as a fraction
 * @returns the base, or null when `growth` is -1 or an input is missing
 * @throws {RangeError} if `growth` is below -1 or an input is not finite
 *
 * @example
 * ```ts
 * import { impliedBase } from "@park/metrics";
 * impliedBase({ current: 150, growth: 0.5 }); // => 100
 * ```
 */
export const impliedBase = /*#__PURE__*/ indicator({
  id: "impliedBase",
  label: { zh: "隐含基期", en: "Implied base" },
  ofSubject: { zh: "推算上年{}", en: "{} a year before, implied" },
  definition: {
    zh: "由本期数与同比增速推算的上年同期数",
    en: "The value a year before that the growth rate implies",
  },
  unit: { as: "current" },
  formula: /*#__PURE__*/ divide(
    /*#__PURE__*/ input("current"),
    /*#__PURE__*/ add(/*#__PURE__*/ constant("1"), /*#__PURE__*/ input("growth")),
  ),
  inputs: {
    current: { role: "current", minimum: null },
    growth: { role: "growth", minimum: -1, isRate: true },
  },
  relation: "growth",
});
