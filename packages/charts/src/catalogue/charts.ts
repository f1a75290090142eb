import type { Chart } from "../chart.ts";
import {
  averageContractValue,
  contractedValueConcentration,
  contractsByIndustry,
  largeContracts,
  referrals,
  valueInLargestContracts,
} from "./contracts.ts";
import {
  batteryCapacityReached,
  clusterRevenue,
  digitalEconomyGrowth,
  impliedLithiumCapacity,
  lithiumCapacityGrowth,
  lithiumShares,
} from "./industries.ts";
import {
  newSpecialisedEnterprises,
  shareOfCity,
  talentTeamSize,
  technologySmeGrowth,
} from "./innovation.ts";
import { approvalTime, landSources, parcelSize } from "./land.ts";
import { infrastructureProgress, lifeInTheZone, safetyEnforcement } from "./life.ts";
import { campaignGroups, moneyOrDelivery, projectProgress } from "./projects.ts";
import { auditedClaims, headlineFigures, honoursAndPlatforms } from "./wholeReview.ts";

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
  contractsByIndustry,
  contractedValueConcentration,
  largeContracts,
  valueInLargestContracts,
  referrals,
  averageContractValue,
  lithiumCapacityGrowth,
  lithiumShares,
  impliedLithiumCapacity,
  batteryCapacityReached,
  clusterRevenue,
  digitalEconomyGrowth,
  projectProgress,
  moneyOrDelivery,
  campaignGroups,
  landSources,
  parcelSize,
  approvalTime,
  technologySmeGrowth,
  newSpecialisedEnterprises,
  shareOfCity,
  talentTeamSize,
  infrastructureProgress,
  lifeInTheZone,
  safetyEnforcement,
  auditedClaims,
  headlineFigures,
  honoursAndPlatforms,
];
