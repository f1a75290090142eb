import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Average total investment of a key project (项均总投资). A mean hides how uneven projects are.
 *
 * @formula total / projects
 * @unit CNY a project
 * @domain projects above 0, total at least 0
 * @source the project's own definition
 *
 * @param inputs - an amount, and the count of the same projects
 * @returns the mean, or null when `projects` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example
 * ```ts
 * import { investmentPerProject } from "@park/metrics";
 * investmentPerProject({ total: 60e8, projects: 12 }); // => 500000000
 * ```
 */
export const investmentPerProject = /*#__PURE__*/ indicator({
  id: "investmentPerProject",
  label: { zh: "重点项目项均总投资", en: "Investment per key project" },
  definition: { zh: "总投资除以项目数", en: "Total investment divided by the number of projects" },
  unit: "CNY",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("total"), /*#__PURE__*/ input("projects")),
  inputs: { total: { measure: "keyProjectTotalInvestment" }, projects: { measure: "keyProjects" } },
});
