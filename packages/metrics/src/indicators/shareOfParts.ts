import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Share of the parts stated: all parts of a breakdown that a review states, added up, as a fraction of their whole (所载部分合计占比).
 * Over a review it is computed for every dimension whose values exclude each other, and held against the share of a value that is
 * made up of them ({@link @park/data!DimensionCode | a code that says so}): one reading of it, for a text need not state every part.
 *
 * @formula parts / whole
 * @unit ratio; format as percent
 * @domain whole above 0, parts at least 0
 * @source the project's own definition
 *
 * @param inputs - the parts together, and the whole they belong to, in one unit
 * @returns the share, or null when `whole` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example The industries of the zone of 2023: 19 + 45 + 10 + 9 + 16 of 117 projects
 * ```ts
 * import { shareOfParts } from "@park/metrics";
 * shareOfParts({ parts: 99, whole: 117 }); // => 0.84615...
 * ```
 */
export const shareOfParts = /*#__PURE__*/ indicator({
  id: "shareOfParts",
  label: { zh: "所载部分合计占比", en: "Share of the parts stated" },
  definition: {
    zh: "所载各部分之和占总体的比重",
    en: "The parts that are stated, added up, as a fraction of their whole",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("parts"), /*#__PURE__*/ input("whole")),
  inputs: { parts: { role: "parts" }, whole: { role: "whole" } },
  relation: "parts",
  reading: { zh: "计所载各部分之和", en: "of the parts stated, added up" },
});
