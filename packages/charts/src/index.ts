/**
 * Functions that turn facts, indicators and audits into Vega-Lite specs: plain JSON, bilingual, accessible, the same on
 * every run. Pictures come from `@park/charts/render`.
 *
 * @packageDocumentation
 * @mergeModuleWith <project>
 */

export { CHARTS } from "./catalogue.ts";
export type { Chart, ChartDefinition, Intent } from "./chart.ts";
export { type ComposeFrame, compose } from "./compose.ts";
export type { ChartOptions } from "./drawOptions.ts";
export type { FamilyId } from "./families/topic.ts";
export * from "./forms/index.ts";
export { type Briefing, briefingOf } from "./questions/briefingOf.ts";
export type { Interest } from "./questions/interest.ts";
export { type Question, type QuestionsOptions, questionsOf } from "./questions/questionsOf.ts";
export { approvalTime } from "./review/approvalTime.ts";
export { auditedClaims } from "./review/auditedClaims.ts";
export { averageContractValue } from "./review/averageContractValue.ts";
export { batteryCapacityReached } from "./review/batteryCapacityReached.ts";
export { campaignGroups } from "./review/campaignGroups.ts";
export { clusterRevenue } from "./review/clusterRevenue.ts";
export { contractedValueConcentration } from "./review/contractedValueConcentration.ts";
export { contractsByIndustry } from "./review/contractsByIndustry.ts";
export { digitalEconomyGrowth } from "./review/digitalEconomyGrowth.ts";
export { headlineFigures } from "./review/headlineFigures.ts";
export { honoursAndPlatforms } from "./review/honoursAndPlatforms.ts";
export { impliedLithiumCapacity } from "./review/impliedLithiumCapacity.ts";
export { infrastructureProgress } from "./review/infrastructureProgress.ts";
export { landSources } from "./review/landSources.ts";
export { largeContracts } from "./review/largeContracts.ts";
export { lifeInTheZone } from "./review/lifeInTheZone.ts";
export { lithiumCapacityGrowth } from "./review/lithiumCapacityGrowth.ts";
export { lithiumShares } from "./review/lithiumShares.ts";
export { moneyOrDelivery } from "./review/moneyOrDelivery.ts";
export { newSpecialisedEnterprises } from "./review/newSpecialisedEnterprises.ts";
export { parcelSize } from "./review/parcelSize.ts";
export { projectProgress } from "./review/projectProgress.ts";
export { referrals } from "./review/referrals.ts";
export { safetyEnforcement } from "./review/safetyEnforcement.ts";
export { shareOfCity } from "./review/shareOfCity.ts";
export { talentTeamSize } from "./review/talentTeamSize.ts";
export { technologySmeGrowth } from "./review/technologySmeGrowth.ts";
export { valueInLargestContracts } from "./review/valueInLargestContracts.ts";
export { growthPanels } from "./reviews/growthPanels.ts";
export {
  type IndicatorOverYearsOptions,
  indicatorOverYears,
} from "./reviews/indicatorOverYears.ts";
export { type ParksOptions, parksSideBySide } from "./reviews/parksSideBySide.ts";
export type { ReviewsChart } from "./reviews/reviewsChart.ts";
export type { ComposedPart, ComposedSpec, ComposedView } from "./spec.ts";
export type { Table } from "./table.ts";
export { plainText } from "./text/plainText.ts";
export { textWidth } from "./text/textWidth.ts";
export { wrapText } from "./text/wrapText.ts";
export { CONTRAST, DARK, LIGHT, PRINT, THEMES, type Theme } from "./theme/theme.ts";
export { whyNot } from "./whyNot.ts";
