import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Implied whole: the total that a stated share implies, such as the world's capacity (隐含总量). Its interval says how sure it is.
 *
 * @formula part / share
 * @unit the unit of `part`
 * @domain share above 0
 * @source the project's own definition
 *
 * @param inputs - a part, and its share as a fraction
 * @returns the whole, or null when `share` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example
 * ```ts
 * import { impliedWhole } from "@park/metrics";
 * impliedWhole({ part: 18, share: 0.9 }); // => 20
 * ```
 */
export const impliedWhole = /*#__PURE__*/ indicator({
  id: "impliedWhole",
  label: { zh: "隐含总量", en: "Implied whole" },
  ofSubject: { zh: "推算{}", en: "{}, implied" },
  definition: {
    zh: "由部分及其占比推算的总量",
    en: "The whole that a part and its stated share imply",
  },
  unit: { as: "part" },
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("part"), /*#__PURE__*/ input("share")),
  inputs: {
    part: { role: "part" },
    share: { role: "share", isRate: true },
  },
  relation: "share",
});
