import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Average contract: contracted value per project signed (项均签约额). One giant moves it: read it beside the largest contracts.
 *
 * @formula value / projects
 * @unit CNY a project
 * @domain projects above 0, value at least 0
 * @source the project's own definition
 *
 * @param inputs - `value` and `projects` of the same scope
 * @returns the quotient, or null when `projects` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example The zone of 2023
 * ```ts
 * import { averageContract } from "@park/metrics";
 * averageContract({ value: 53930000000, projects: 117 }); // => 460940170.9...
 * ```
 */
export const averageContract = /*#__PURE__*/ indicator({
  id: "averageContract",
  label: { zh: "项均签约额", en: "Average contract" },
  definition: {
    zh: "签约总金额除以新签约项目数",
    en: "Contracted value divided by projects signed",
  },
  unit: "CNY",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("value"), /*#__PURE__*/ input("projects")),
  inputs: {
    value: { measure: "contractedValue" },
    projects: { measure: "signedProjects" },
  },
});
