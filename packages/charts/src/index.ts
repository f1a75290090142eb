/**
 * Functions that turn facts, indicators and audits into Vega-Lite specs: plain JSON, bilingual, accessible, the same on
 * every run. Pictures come from `@park/charts/render`.
 *
 * @packageDocumentation
 * @mergeModuleWith <project>
 */

export { CHARTS } from "./catalogue/charts.ts";
export * from "./catalogue/contracts.ts";
export * from "./catalogue/industries.ts";
export * from "./catalogue/innovation.ts";
export * from "./catalogue/land.ts";
export * from "./catalogue/life.ts";
export * from "./catalogue/projects.ts";
export * from "./catalogue/wholeReview.ts";
export type { Chart, ChartDefinition } from "./chart.ts";
export { type ComposeFrame, compose } from "./compose.ts";
export type { ChartOptions } from "./drawOptions.ts";
export type { FamilyId } from "./families/topic.ts";
export * from "./forms/index.ts";
export { type Briefing, briefingOf } from "./questions/briefingOf.ts";
export type { Interest } from "./questions/interest.ts";
export { type Question, type QuestionsOptions, questionsOf } from "./questions/questionsOf.ts";
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
