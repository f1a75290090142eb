import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Elasticity: how fast one thing grows against another, such as tax against output (弹性系数). It says nothing where the other hardly grows.
 *
 * @formula growth / otherGrowth
 * @unit ratio
 * @domain otherGrowth must not be 0
 * @source the project's own definition
 *
 * @param inputs - two growth rates as fractions
 * @returns the ratio, or null when `otherGrowth` is 0 or an input is missing
 * @throws {RangeError} if an input is not finite
 *
 * @example
 * ```ts
 * import { elasticity } from "@park/metrics";
 * elasticity({ growth: 0.06, otherGrowth: 0.04 }); // => 1.5
 * ```
 */
export const elasticity = /*#__PURE__*/ indicator({
  id: "elasticity",
  label: { zh: "弹性系数", en: "Elasticity" },
  definition: {
    zh: "两个增速之比",
    en: "One growth rate against another",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("growth"), /*#__PURE__*/ input("otherGrowth")),
  inputs: {
    growth: { minimum: null, isRate: true },
    otherGrowth: { minimum: null, isRate: true },
  },
});
