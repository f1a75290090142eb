import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Labour productivity: value added per person employed (全员劳动生产率).
 *
 * @formula valueAdded / employees
 * @unit CNY a person
 * @domain employees above 0, valueAdded at least 0
 * @source the project's own definition
 *
 * @param inputs - `valueAdded` and `employees` of the same scope
 * @returns the quotient, or null when `employees` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example
 * ```ts
 * import { labourProductivity } from "@park/metrics";
 * labourProductivity({ valueAdded: 5000000, employees: 25 }); // => 200000
 * ```
 */
export const labourProductivity = /*#__PURE__*/ indicator({
  id: "labourProductivity",
  label: { zh: "全员劳动生产率", en: "Labour productivity" },
  definition: {
    zh: "工业增加值除以从业人员数",
    en: "Industrial value added divided by employees",
  },
  unit: "CNY",
  formula: /*#__PURE__*/ divide(
    /*#__PURE__*/ input("valueAdded"),
    /*#__PURE__*/ input("employees"),
  ),
  inputs: {
    valueAdded: { measure: "industrialValueAdded" },
    employees: { measure: "employees" },
  },
});
