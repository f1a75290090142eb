import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Start rate: the share of planned projects that have started (开工率).
 *
 * @formula started / planned
 * @unit ratio; format as percent
 * @domain planned above 0, started at least 0; may exceed 1 when the two count different cohorts
 * @source the project's own definition
 *
 * @param inputs - counts of projects of one cohort
 * @returns the rate, or null when `planned` is 0 or an input is missing
 * @throws {RangeError} if a count is negative or not finite
 *
 * @example The zone of 2023
 * ```ts
 * import { startRate } from "@park/metrics";
 * startRate({ started: 114, planned: 115 }); // => 0.99130...
 * startRate({ started: 114, planned: 0 }); // => null
 * ```
 */
export const startRate = /*#__PURE__*/ indicator({
  id: "startRate",
  label: { zh: "开工率", en: "Start rate" },
  definition: {
    zh: "已开工项目占计划项目的比重",
    en: "Started projects as a share of planned projects",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("started"), /*#__PURE__*/ input("planned")),
  inputs: {
    started: { measure: "keyProjects", dimensions: { stage: "started" } },
    planned: { measure: "keyProjects" },
  },
  reproduces: {
    measure: "keyProjects",
    dimensions: { stage: "started" },
    as: "share",
    of: "keyProjects",
  },
});
