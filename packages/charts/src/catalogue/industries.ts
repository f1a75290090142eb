import { impliedWhole } from "@park/metrics";
import type { Chart } from "../chart.ts";
import { growth, growthsBeside } from "../families/growth.ts";
import { sizes, sizesOf } from "../families/sizes.ts";
import { steps } from "../families/steps.ts";
import { sharesBeside, weight } from "../families/weight.ts";
import { worked, workedOut } from "../families/worked.ts";
import { declared } from "./declared.ts";

const REVENUES = ["industryRevenue", "digitalCoreRevenue", "agriculturalProcessingSales"] as const;

/**
 * Question 7, how did lithium salt capacity grow? Beside all that the review has a growth of.
 *
 * @example
 * ```ts
 * import { lithiumCapacityGrowth } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * lithiumCapacityGrowth.title(xinyu2023, { locale: "en" });
 * // => "Lithium salt capacity up 33.8%, foreign trade up 1.6%"
 * ```
 */
export const lithiumCapacityGrowth: Chart = /*#__PURE__*/ declared({
  id: "lithiumCapacityGrowth",
  number: 7,
  question: { zh: "锂盐产能如何增长？", en: "How did lithium capacity grow?" },
  family: growth,
  find: (ground) => growthsBeside(ground, "lithiumSaltCapacity"),
  needs: [{ measure: "lithiumSaltCapacity" }],
});

/**
 * Question 8, what share of the world's lithium salt capacity is in the zone? Beside all its shares of larger wholes.
 *
 * @example
 * ```ts
 * import { lithiumShares } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * lithiumShares.title(xinyu2023, { locale: "en" }); // => "20.6% of the world's lithium salt capacity"
 * ```
 */
export const lithiumShares: Chart = /*#__PURE__*/ declared({
  id: "lithiumShares",
  number: 8,
  question: {
    zh: "园区锂盐产能占全球和全国多少？",
    en: "What share of the world's lithium salt capacity is in the zone?",
  },
  family: weight,
  find: (ground) => sharesBeside(ground, "lithiumSaltCapacity"),
  needs: [{ measure: "lithiumSaltCapacity", as: "share", of: "world" }],
});

/**
 * Question 9, what national and world totals do the zone's shares imply?
 *
 * @example
 * ```ts
 * import { impliedLithiumCapacity } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * impliedLithiumCapacity.title(xinyu2023, { locale: "en" }); // => "That implies 1.05m t worldwide"
 * ```
 */
export const impliedLithiumCapacity: Chart = /*#__PURE__*/ declared({
  id: "impliedLithiumCapacity",
  number: 9,
  question: {
    zh: "由园区占比推算，全国和全球产能有多大？",
    en: "What national and world totals do the zone's shares imply?",
  },
  family: worked,
  find: (ground) => workedOut(ground, [impliedWhole]),
  measures: ["lithiumSaltCapacity"],
  needs: [
    { measure: "lithiumSaltCapacity" },
    { measure: "lithiumSaltCapacity", as: "share", of: "nation" },
    { measure: "lithiumSaltCapacity", as: "share", of: "world" },
  ],
  title: { zh: "由此推算全球约{0}", en: "That implies {0} worldwide" },
});

/**
 * Question 10, how much battery capacity, nameplate and reached? By phase, each beside its own nameplate.
 *
 * @example
 * ```ts
 * import { batteryCapacityReached } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * batteryCapacityReached.title(xinyu2023, { locale: "en" });
 * // => "Lithium battery capacity: 22 GWh of 27 GWh reached"
 * ```
 */
export const batteryCapacityReached: Chart = /*#__PURE__*/ declared({
  id: "batteryCapacityReached",
  number: 10,
  question: {
    zh: "锂电池设计产能有多少，已达产多少？",
    en: "How much battery capacity, nameplate and reached?",
  },
  family: steps,
  measures: ["batteryCapacity"],
  needs: [],
});

/**
 * Question 11, how much revenue do the industries report? Their scopes differ and may overlap: nothing is summed.
 *
 * @example
 * ```ts
 * import { clusterRevenue } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * clusterRevenue.title(xinyu2023, { locale: "en" }); // => "Sales of agricultural processing CNY 13bn"
 * ```
 */
export const clusterRevenue: Chart = /*#__PURE__*/ declared({
  id: "clusterRevenue",
  number: 11,
  question: { zh: "各产业收入多少？", en: "How much revenue do the industries report?" },
  family: sizes,
  find: (ground) => sizesOf(ground, REVENUES, "revenue"),
  measures: REVENUES,
  needs: [],
});

/**
 * Question 12, how fast does the digital economy grow? Beside all that the review has a growth of.
 *
 * @example
 * ```ts
 * import { digitalEconomyGrowth } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * digitalEconomyGrowth.title(xinyu2023, { locale: "en" }); // => "Revenue of core digital enterprises up 2%"
 * ```
 */
export const digitalEconomyGrowth: Chart = /*#__PURE__*/ declared({
  id: "digitalEconomyGrowth",
  number: 12,
  question: { zh: "数字经济增长有多快？", en: "How fast does the digital economy grow?" },
  family: growth,
  find: (ground) => growthsBeside(ground, "digitalCoreRevenue"),
  needs: [{ measure: "digitalCoreRevenue", as: "growth" }],
});
