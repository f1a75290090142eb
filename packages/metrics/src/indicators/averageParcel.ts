import { divide, input } from "../formula/expression.ts";
import { indicator } from "../indicator.ts";

/**
 * Average parcel: area per parcel of land put to use (宗均面积), for each way of disposal.
 *
 * @formula area / parcels
 * @unit mu a parcel
 * @domain parcels above 0, area at least 0
 * @source the project's own definition
 *
 * @param inputs - the area, and the count of the same parcels
 * @returns the mean, or null when `parcels` is 0 or an input is missing
 * @throws {RangeError} if an input is negative or not finite
 *
 * @example Land handed to new projects in the zone of 2023
 * ```ts
 * import { averageParcel } from "@park/metrics";
 * averageParcel({ area: 1063.6, parcels: 6 }); // => 177.266...
 * ```
 */
export const averageParcel = /*#__PURE__*/ indicator({
  id: "averageParcel",
  label: { zh: "宗均面积", en: "Average parcel" },
  definition: { zh: "处置土地面积除以宗数", en: "Area of land put to use divided by its parcels" },
  unit: "mu",
  formula: /*#__PURE__*/ divide(/*#__PURE__*/ input("area"), /*#__PURE__*/ input("parcels")),
  inputs: { area: { measure: "idleLandReused" }, parcels: { measure: "reusedParcels" } },
  by: "disposal",
});
