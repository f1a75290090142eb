import { constant, input, multiply, subtract } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Change in percentage points: the difference of two shares, which is no growth rate (百分点变动).
 *
 * @formula (current - base) * 100
 * @unit percentagePoint
 * @domain any two fractions
 * @source the project's own definition
 *
 * @param inputs - two shares as fractions
 * @returns the change in points, or null when an input is missing
 * @throws {RangeError} if an input is not finite
 *
 * @example
 * ```ts
 * import { percentagePointChange } from "@park/metrics";
 * percentagePointChange({ current: 0.75, base: 0.5 }); // => 25
 * ```
 */
export const percentagePointChange = /*#__PURE__*/ indicator({
  id: "percentagePointChange",
  label: { zh: "百分点变动", en: "Change in percentage points" },
  definition: {
    zh: "本期比重减基期比重",
    en: "A share less the share of the base period",
  },
  unit: "percentagePoint",
  formula: /*#__PURE__*/ multiply(
    /*#__PURE__*/ subtract(/*#__PURE__*/ input("current"), /*#__PURE__*/ input("base")),
    /*#__PURE__*/ constant("100"),
  ),
  inputs: {
    current: { minimum: null, isRate: true },
    base: { minimum: null, isRate: true },
  },
});
