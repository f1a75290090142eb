import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Newly signed projects of the five industries that the codebook names as a share of all newly signed projects, by number
 * (产业类项目占比). A review may count other industries, or by value: this is one reading of the share.
 *
 * @formula industries / signed
 * @unit ratio; format as percent
 * @domain signed above 0, industries at least 0
 * @source the project's own definition
 *
 * @param inputs - counts of projects signed in one period: of all the industries together, and in all
 * @returns the share, or null when `signed` is 0 or an input is missing
 * @throws {RangeError} if a count is negative or not finite
 *
 * @example The zone of 2023: 19 + 45 + 10 + 9 + 16 of 117
 * ```ts
 * import { contractShareOfIndustries } from "@park/metrics";
 * contractShareOfIndustries({ industries: 99, signed: 117 }); // => 0.84615...
 * ```
 */
export const contractShareOfIndustries = /*#__PURE__*/ indicator({
  id: "contractShareOfIndustries",
  label: { zh: "产业类项目占比（按项目数）", en: "Share of industrial projects (by number)" },
  definition: {
    zh: "所列五类产业的新签约项目占全部新签约项目的比重",
    en: "Newly signed projects of the five industries listed as a share of all newly signed projects",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("industries"), /*#__PURE__*/ input("signed")),
  inputs: {
    industries: { measure: "signedProjects", each: "industry" },
    signed: { measure: "signedProjects" },
  },
  // The text leaves the whole open.
  reproduces: {
    measure: "signedProjects",
    dimensions: { field: "industrial" },
    as: "share",
    of: null,
  },
  reading: { zh: "按项目数，计所列五类产业", en: "by number, of the five industries listed" },
});
