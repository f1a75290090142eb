import type { Chart } from "./chart.ts";
import { approvalTime } from "./review/approvalTime.ts";
import { auditedClaims } from "./review/auditedClaims.ts";
import { averageContractValue } from "./review/averageContractValue.ts";
import { batteryCapacityReached } from "./review/batteryCapacityReached.ts";
import { campaignGroups } from "./review/campaignGroups.ts";
import { clusterRevenue } from "./review/clusterRevenue.ts";
import { contractedValueConcentration } from "./review/contractedValueConcentration.ts";
import { contractsByIndustry } from "./review/contractsByIndustry.ts";
import { digitalEconomyGrowth } from "./review/digitalEconomyGrowth.ts";
import { headlineFigures } from "./review/headlineFigures.ts";
import { honoursAndPlatforms } from "./review/honoursAndPlatforms.ts";
import { impliedLithiumCapacity } from "./review/impliedLithiumCapacity.ts";
import { infrastructureProgress } from "./review/infrastructureProgress.ts";
import { landSources } from "./review/landSources.ts";
import { largeContracts } from "./review/largeContracts.ts";
import { lifeInTheZone } from "./review/lifeInTheZone.ts";
import { lithiumCapacityGrowth } from "./review/lithiumCapacityGrowth.ts";
import { lithiumShares } from "./review/lithiumShares.ts";
import { moneyOrDelivery } from "./review/moneyOrDelivery.ts";
import { newSpecialisedEnterprises } from "./review/newSpecialisedEnterprises.ts";
import { parcelSize } from "./review/parcelSize.ts";
import { projectProgress } from "./review/projectProgress.ts";
import { referrals } from "./review/referrals.ts";
import { safetyEnforcement } from "./review/safetyEnforcement.ts";
import { shareOfCity } from "./review/shareOfCity.ts";
import { talentTeamSize } from "./review/talentTeamSize.ts";
import { technologySmeGrowth } from "./review/technologySmeGrowth.ts";
import { valueInLargestContracts } from "./review/valueInLargestContracts.ts";

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
