import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Average fine: fines per administrative penalty (每次处罚平均金额); it takes each penalty to carry a fine.
 *
 * @formula fines / penalties
 * @unit CNY a penalty
 * @domain penalties above 0, fines at least 0
 * @source the project's own definition
 *
 * @param inputs - `fines` and `penalties` of the same scope
 * @returns the quotient, or null when `penalties` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example The zone of 2023
 * ```ts
 * import { averageFine } from "@park/metrics";
 * averageFine({ fines: 698600, penalties: 62 }); // => 11267.74193...
 * ```
 */
export const averageFine = /*#__PURE__*/ indicator({
  id: "averageFine",
  label: { zh: "每次处罚平均金额", en: "Fines per penalty" },
  definition: {
    zh: "处罚金额除以处罚次数",
    en: "Fines divided by penalties",
  },
  unit: "CNY",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("fines"), /*#__PURE__*/ input("penalties")),
  inputs: {
    fines: { measure: "safetyFines" },
    penalties: { measure: "safetyPenalties" },
  },
});
