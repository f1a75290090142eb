import type { Chart } from "./chart.ts";
import { approvalTime } from "./review/approvalTime.ts";
import { auditedClaims } from "./review/auditedClaims.ts";
import { campaignGroups } from "./review/campaignGroups.ts";
import { digitalEconomyGrowth } from "./review/digitalEconomyGrowth.ts";
import { headlineFigures } from "./review/headlineFigures.ts";
import { honoursAndPlatforms } from "./review/honoursAndPlatforms.ts";
import { landSources } from "./review/landSources.ts";
import { lifeInTheZone } from "./review/lifeInTheZone.ts";
import { lithiumCapacityGrowth } from "./review/lithiumCapacityGrowth.ts";
import { moneyOrDelivery } from "./review/moneyOrDelivery.ts";
import { projectProgress } from "./review/projectProgress.ts";
import { referrals } from "./review/referrals.ts";
import { safetyEnforcement } from "./review/safetyEnforcement.ts";
import { technologySmeGrowth } from "./review/technologySmeGrowth.ts";

/**
 * Every review chart, by the number of its question.
 *
 * @example
 * ```ts
 * import { CHARTS } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * CHARTS.every((chart) => chart.missing(xinyu2023).length === 0); // => true
 * ```
 */
export const CHARTS: readonly Chart[] = [
  referrals,
  lithiumCapacityGrowth,
  digitalEconomyGrowth,
  projectProgress,
  moneyOrDelivery,
  campaignGroups,
  landSources,
  approvalTime,
  technologySmeGrowth,
  lifeInTheZone,
  safetyEnforcement,
  auditedClaims,
  headlineFigures,
  honoursAndPlatforms,
];
