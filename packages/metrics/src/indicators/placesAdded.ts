import { add, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * School places added in all: of schools and preschools together (新增学位合计).
 *
 * @formula school + preschool
 * @unit schoolPlace
 * @domain both at least 0
 * @source the project's own definition
 *
 * @param inputs - places added in one period
 * @returns the sum, or null when an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example The zone of 2023
 * ```ts
 * import { placesAdded } from "@park/metrics";
 * placesAdded({ school: 6200, preschool: 210 }); // => 6410
 * ```
 */
export const placesAdded = /*#__PURE__*/ indicator({
  id: "placesAdded",
  label: { zh: "新增学位合计", en: "School places added in all" },
  definition: {
    zh: "新增学位与新增幼儿学位之和",
    en: "School and preschool places added",
  },
  unit: "schoolPlace",
  formula: /*#__PURE__*/ add(/*#__PURE__*/ input("school"), /*#__PURE__*/ input("preschool")),
  inputs: {
    school: { measure: "schoolPlacesAdded" },
    preschool: { measure: "preschoolPlacesAdded" },
  },
});
