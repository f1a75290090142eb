import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Production rate over planned projects: the share of them that are in production (投产率，以安排项目为基数).
 *
 * @formula producing / planned
 * @unit ratio; format as percent
 * @domain planned above 0, producing at least 0
 * @source the project's own definition
 *
 * @param inputs - counts of projects of one cohort
 * @returns the rate, or null when `planned` is 0 or an input is missing
 * @throws {RangeError} if a count is negative or not finite
 *
 * @example The zone of 2023
 * ```ts
 * import { productionRateOfPlanned } from "@park/metrics";
 * productionRateOfPlanned({ producing: 74, planned: 115 }); // => 0.64347...
 * ```
 */
export const productionRateOfPlanned = /*#__PURE__*/ indicator({
  id: "productionRateOfPlanned",
  label: { zh: "投产率（占安排项目）", en: "Production rate of planned projects" },
  definition: {
    zh: "已投产项目占安排项目的比重",
    en: "Projects in production as a share of planned projects",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("producing"), /*#__PURE__*/ input("planned")),
  inputs: {
    producing: { measure: "keyProjects", dimensions: { stage: "trialProduction" } },
    planned: { measure: "keyProjects" },
  },
  // The text leaves the whole open.
  reproduces: {
    measure: "keyProjects",
    dimensions: { stage: "trialProduction" },
    as: "share",
    of: null,
  },
  reading: { zh: "以安排项目为基数", en: "as a share of planned projects" },
});
