import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Investment intensity: investment per mu of the same projects' land (投资强度). Never divide one group's investment by another's land.
 *
 * @formula investment / land
 * @unit CNY a mu
 * @domain land above 0, investment at least 0
 * @source the national control indicators for industrial land (2023) use it per hectare; read in a copy
 *
 * @param inputs - `investment` and `land` of the same scope
 * @returns the quotient, or null when `land` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example
 * ```ts
 * import { investmentIntensity } from "@park/metrics";
 * investmentIntensity({ investment: 30000000, land: 100 }); // => 300000
 * ```
 */
export const investmentIntensity = /*#__PURE__*/ indicator({
  id: "investmentIntensity",
  label: { zh: "投资强度", en: "Investment intensity" },
  definition: {
    zh: "重点建设项目总投资除以其用地面积",
    en: "Total investment in the key projects divided by their land",
  },
  unit: "CNY",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("investment"), /*#__PURE__*/ input("land")),
  inputs: {
    investment: { measure: "keyProjectTotalInvestment" },
    land: { measure: "keyProjectLand" },
  },
});
