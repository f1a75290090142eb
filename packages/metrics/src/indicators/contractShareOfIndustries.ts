import { add, divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Newly signed projects of the five industries that the codebook names as a share of all newly signed projects, by
 * number (产业类项目占比). A review may count other industries, or by value: this is one reading of the share.
 *
 * @formula (lithium + equipment + electronics + nonMetallicMaterials + newEconomy) / signed
 * @unit ratio; format as percent
 * @domain signed above 0, the others at least 0
 * @source the project's own definition
 *
 * @param inputs - counts of projects signed in one period
 * @returns the share, or null when `signed` is 0 or an input is missing
 * @throws {RangeError} if a count is negative or not finite
 *
 * @example The zone of 2023
 * ```ts
 * import { contractShareOfIndustries } from "@park/metrics";
 * const industries = { lithium: 19, equipment: 45, electronics: 10, nonMetallicMaterials: 9, newEconomy: 16 };
 * contractShareOfIndustries({ ...industries, signed: 117 }); // => 0.84615...
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
  formula: /*#__PURE__*/ divide(
    /*#__PURE__*/ add(
      /*#__PURE__*/ add(
        /*#__PURE__*/ add(
          /*#__PURE__*/ add(/*#__PURE__*/ input("lithium"), /*#__PURE__*/ input("equipment")),
          /*#__PURE__*/ input("electronics"),
        ),
        /*#__PURE__*/ input("nonMetallicMaterials"),
      ),
      /*#__PURE__*/ input("newEconomy"),
    ),
    /*#__PURE__*/ input("signed"),
  ),
  inputs: {
    lithium: { measure: "signedProjects", dimensions: { industry: "lithium" } },
    equipment: { measure: "signedProjects", dimensions: { industry: "equipment" } },
    electronics: { measure: "signedProjects", dimensions: { industry: "electronics" } },
    nonMetallicMaterials: {
      measure: "signedProjects",
      dimensions: { industry: "nonMetallicMaterials" },
    },
    newEconomy: { measure: "signedProjects", dimensions: { industry: "newEconomy" } },
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
