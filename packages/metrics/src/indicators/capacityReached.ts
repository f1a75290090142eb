import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Capacity reached: effective capacity as a share of nameplate capacity, phase by phase (达产率).
 *
 * @formula reached / nameplate
 * @unit ratio; format as percent
 * @domain nameplate above 0, reached at least 0
 * @source the project's own definition
 *
 * @param inputs - `reached` and `nameplate` of the same phase
 * @returns the quotient, or null when `nameplate` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example The third phase of 2023: 10 of 15 GWh
 * ```ts
 * import { capacityReached } from "@park/metrics";
 * capacityReached({ reached: 10, nameplate: 15 }); // => 0.66666...
 * ```
 */
export const capacityReached = /*#__PURE__*/ indicator({
  id: "capacityReached",
  label: { zh: "达产率", en: "Capacity reached" },
  definition: {
    zh: "已达产产能占设计产能的比重",
    en: "Capacity in full production as a share of nameplate capacity",
  },
  unit: "ratio",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("reached"), /*#__PURE__*/ input("nameplate")),
  inputs: {
    reached: { measure: "batteryCapacity", dimensions: { state: "reached" } },
    nameplate: { measure: "batteryCapacity" },
  },
  by: "phase",
});
