import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Share of good-air days (优良天数比例). The divisor is the days with valid data, not 365.
 *
 * @formula good / valid
 * @unit ratio; format as percent
 * @domain valid above 0, good at least 0
 * @source HJ 633-2012 for the index; the clause of HJ 663 on valid days was not read
 *
 * @param inputs - `good` and `valid` of the same scope
 * @returns the quotient, or null when `valid` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example
 * ```ts
 * import { goodAirRate } from "@park/metrics";
 * goodAirRate({ good: 353, valid: 365 }); // => 0.96712...
 * ```
 */
export const goodAirRate = /*#__PURE__*/ indicator({
  id: "goodAirRate",
  label: { zh: "优良天数比例", en: "Share of good-air days" },
  definition: {
    zh: "优良天数占有效监测天数的比重",
    en: "Days with an air quality index of at most 100 as a share of days with valid data",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("good"), /*#__PURE__*/ input("valid")),
  inputs: {
    good: { measure: "goodAirDays" },
    valid: { measure: "validAirDays" },
  },
  reproduces: { measure: "goodAirShare" },
});
