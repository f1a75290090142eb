import { constant, divide, input, multiply } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Hazards per 100 visits: major hazards found for each hundred visits (每百家次隐患数).
 *
 * @formula hazards / visits * 100
 * @unit item for 100 visits
 * @domain visits above 0
 * @source the project's own definition
 *
 * @param inputs - counts of one campaign
 * @returns the rate, or null when `visits` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example The zone of 2023
 * ```ts
 * import { hazardsPer100Visits } from "@park/metrics";
 * hazardsPer100Visits({ hazards: 119, visits: 770 }); // => 15.45454...
 * ```
 */
export const hazardsPer100Visits = /*#__PURE__*/ indicator({
  id: "hazardsPer100Visits",
  label: { zh: "每百家次隐患数", en: "Hazards per 100 visits" },
  definition: {
    zh: "每帮扶指导一百家次排查的重大事故隐患",
    en: "Major hazards found for each hundred visits",
  },
  unit: "item",
  formula: /*#__PURE__*/ multiply(
    /*#__PURE__*/ divide(/*#__PURE__*/ input("hazards"), /*#__PURE__*/ input("visits")),
    /*#__PURE__*/ constant("100"),
  ),
  inputs: {
    hazards: { measure: "majorHazardsFound" },
    visits: { measure: "safetyVisits" },
  },
});
