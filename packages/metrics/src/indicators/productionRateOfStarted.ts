import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Production rate over started projects: the share of them that are in production (投产率，以已开工项目为基数).
 *
 * @formula producing / started
 * @unit ratio; format as percent
 * @domain started above 0, producing at least 0
 * @source the project's own definition
 *
 * @param inputs - counts of projects of one cohort
 * @returns the rate, or null when `started` is 0 or an input is missing
 * @throws {RangeError} if a count is negative or not finite
 *
 * @example The zone of 2023
 * ```ts
 * import { productionRateOfStarted } from "@park/metrics";
 * productionRateOfStarted({ producing: 74, started: 114 }); // => 0.64912...
 * ```
 */
export const productionRateOfStarted = /*#__PURE__*/ indicator({
  id: "productionRateOfStarted",
  label: { zh: "投产率（占已开工项目）", en: "Production rate of started projects" },
  definition: {
    zh: "已投产项目占已开工项目的比重",
    en: "Projects in production as a share of started projects",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("producing"), /*#__PURE__*/ input("started")),
  inputs: {
    producing: { measure: "keyProjects", dimensions: { stage: "trialProduction" } },
    started: { measure: "keyProjects", dimensions: { stage: "started" } },
  },
  // The text leaves the whole open.
  reproduces: {
    measure: "keyProjects",
    dimensions: { stage: "trialProduction" },
    as: "share",
    of: null,
  },
  reading: { zh: "以已开工项目为基数", en: "as a share of started projects" },
});
