import { averageParcel } from "@park/metrics";
import type { Chart } from "../chart.ts";
import { change } from "../families/change.ts";
import { parts } from "../families/parts.ts";
import { worked, workedOut } from "../families/worked.ts";
import { declared } from "./declared.ts";

/**
 * Question 16, how was unused land put to use? By way, and what is not broken down.
 *
 * @example
 * ```ts
 * import { landSources } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * landSources.title(xinyu2023, { locale: "en" }); // => "Handed to new projects: 31.1% of land reclaimed for use"
 * ```
 */
export const landSources: Chart = /*#__PURE__*/ declared({
  id: "landSources",
  number: 16,
  question: { zh: "批而未用和闲置用地如何处置？", en: "How was unused land put to use?" },
  family: parts,
  measures: ["idleLandReused"],
  needs: [
    { measure: "idleLandReused" },
    { measure: "idleLandReused", dimensions: { disposal: "newTenant" } },
  ],
});

/**
 * Question 17, how large is a parcel? On average, by the way in which it was put to use.
 *
 * @example
 * ```ts
 * import { parcelSize } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * parcelSize.title(xinyu2023, { locale: "en" }); // => "Average parcel: handed to new projects 177 mu"
 * ```
 */
export const parcelSize: Chart = /*#__PURE__*/ declared({
  id: "parcelSize",
  number: 17,
  question: { zh: "一宗地有多大？", en: "How large is a parcel?" },
  family: worked,
  find: (ground) => workedOut(ground, [averageParcel]),
  measures: ["idleLandReused", "reusedParcels"],
  needs: [
    { measure: "idleLandReused", dimensions: { disposal: "urgedConstruction" } },
    { measure: "reusedParcels", dimensions: { disposal: "urgedConstruction" } },
    { measure: "idleLandReused", dimensions: { disposal: "newTenant" } },
    { measure: "reusedParcels", dimensions: { disposal: "newTenant" } },
  ],
});

/**
 * Question 18, how much faster is approval? Working days before and after the reform.
 *
 * @example
 * ```ts
 * import { approvalTime } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * approvalTime.title(xinyu2023, { locale: "en" }); // => "Approval time down to 51 working days from 78"
 * ```
 */
export const approvalTime: Chart = /*#__PURE__*/ declared({
  id: "approvalTime",
  number: 18,
  question: { zh: "审批快了多少？", en: "How much faster is approval?" },
  family: change,
  measures: ["approvalTime"],
  needs: [
    { measure: "approvalTime", dimensions: { phase: "before" } },
    { measure: "approvalTime", dimensions: { phase: "after" } },
  ],
});
