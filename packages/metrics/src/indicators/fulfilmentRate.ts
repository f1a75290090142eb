import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Fulfilment rate: projects registered or under way as a share of those signed (履约率).
 *
 * @formula fulfilled / signed
 * @unit ratio; format as percent
 * @domain signed above 0, fulfilled at least 0; contracts of one period
 * @source the project's own definition
 *
 * @param inputs - counts of projects of one period
 * @returns the quotient, or null when `signed` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example
 * ```ts
 * import { fulfilmentRate } from "@park/metrics";
 * fulfilmentRate({ fulfilled: 90, signed: 120 }); // => 0.75
 * fulfilmentRate({ fulfilled: null, signed: 117 }); // => null
 * ```
 */
export const fulfilmentRate = /*#__PURE__*/ indicator({
  id: "fulfilmentRate",
  label: { zh: "履约率", en: "Fulfilment rate" },
  definition: {
    zh: "签约项目中已注册或已开工项目所占比重",
    en: "Signed projects that are registered or under way, as a share of all signed",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("fulfilled"), /*#__PURE__*/ input("signed")),
  inputs: {
    fulfilled: { measure: "signedProjects", dimensions: { progress: "fulfilled" } },
    signed: { measure: "signedProjects" },
  },
});
