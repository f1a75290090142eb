import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Completion rate: the share of infrastructure projects that are completed (完工率).
 *
 * @formula completed / projects
 * @unit ratio; format as percent
 * @domain projects above 0, completed at least 0
 * @source the project's own definition
 *
 * @param inputs - `completed` and `projects` of the same scope
 * @returns the quotient, or null when `projects` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example The zone of 2023
 * ```ts
 * import { completionRate } from "@park/metrics";
 * completionRate({ completed: 32, projects: 86 }); // => 0.37209...
 * ```
 */
export const completionRate = /*#__PURE__*/ indicator({
  id: "completionRate",
  label: { zh: "完工率", en: "Completion rate" },
  definition: {
    zh: "已完工项目占基础设施及交通项目的比重",
    en: "Completed infrastructure projects as a share of all",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("completed"), /*#__PURE__*/ input("projects")),
  inputs: {
    completed: { measure: "infrastructureProjects", dimensions: { stage: "completed" } },
    projects: { measure: "infrastructureProjects" },
  },
});
