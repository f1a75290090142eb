import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Tax per mu of industrial land (亩均税收). There is no national definition: which taxes, and which land, differ from place to place.
 *
 * @formula tax / land
 * @unit CNY a mu
 * @domain land above 0, tax at least 0
 * @source the project's own definition
 *
 * @param inputs - `tax` and `land` of the same scope
 * @returns the quotient, or null when `land` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example
 * ```ts
 * import { taxPerMu } from "@park/metrics";
 * taxPerMu({ tax: 3000000, land: 20 }); // => 150000
 * ```
 */
export const taxPerMu = /*#__PURE__*/ indicator({
  id: "taxPerMu",
  label: { zh: "亩均税收", en: "Tax per mu" },
  definition: {
    zh: "税收除以工业用地面积",
    en: "Tax divided by industrial land",
  },
  unit: "CNY",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("tax"), /*#__PURE__*/ input("land")),
  inputs: {
    tax: { measure: "taxRevenue" },
    land: { measure: "industrialLand" },
  },
});
