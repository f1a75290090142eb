/**
 * A year's review of an industrial park as data: every figure a typed fact with unit, precision, qualifier, labels in
 * Chinese and English, and the place in the source where it is printed.
 *
 * @packageDocumentation
 * @mergeModuleWith <project>
 */

export type {
  Against,
  Among,
  Aspect,
  AspectId,
  AspectWords,
  Carried,
  Prices,
  Region,
  Scope,
  UnitIn,
  Whole,
  WholeInput,
} from "./aspect.ts";
export { REGION_LABELS, REGIONS } from "./aspect.ts";
export { type BreakdownRow, breakdownOf } from "./breakdownOf.ts";
export { checkReview } from "./check/checkReview.ts";
export * from "./codebook/capital.ts";
export * from "./codebook/clusters.ts";
export { type CodebookTheme, codebook, codebookThemes } from "./codebook/codebook.ts";
export * from "./codebook/consumption.ts";
export * from "./codebook/economy.ts";
export * from "./codebook/enterprises.ts";
export * from "./codebook/environment.ts";
export * from "./codebook/innovation.ts";
export * from "./codebook/investment.ts";
export * from "./codebook/land.ts";
export * from "./codebook/livelihood.ts";
export * from "./codebook/people.ts";
export * from "./codebook/productivity.ts";
export * from "./codebook/projects.ts";
export * from "./codebook/standing.ts";
export * from "./codebook/traffic.ts";
export { coverage } from "./coverage.ts";
export type { CurrencyCode } from "./currency.ts";
export { decimalsOf } from "./decimalsOf.ts";
export { defineReview } from "./defineReview.ts";
export type { Dimension, DimensionCode, DimensionValues } from "./dimension.ts";
export { entitiesOf } from "./entitiesOf.ts";
export type {
  Entity,
  EntityAttributes,
  EntityKind,
  Level,
  NamedThing,
  ProjectState,
} from "./entity.ts";
export type { Exclusion } from "./exclusion.ts";
export { type Extension, extendMeasure } from "./extendMeasure.ts";
export type { Fact, FactCore, FactStatus } from "./fact.ts";
export { factId } from "./factId.ts";
export { factIndex } from "./factIndex.ts";
export type { FactKey } from "./factKey.ts";
export { factOf } from "./factOf.ts";
export { factsOf } from "./factsOf.ts";
export type { Ends, Figure, UnitMultiplier } from "./figure.ts";
export { findFact } from "./findFact.ts";
export { type FoundFigure, findFigures } from "./findFigures.ts";
export { formatFact } from "./formatFact.ts";
export { formatFigure } from "./formatFigure.ts";
export { formatPeriod } from "./formatPeriod.ts";
export { freeze } from "./freeze.ts";
export { growthPrices } from "./growthPrices.ts";
export { type Interval, intervalOf } from "./intervalOf.ts";
export { formatIssues, type Issue, type Result } from "./issue.ts";
export { labelOf, labelOfKey } from "./labelOf.ts";
export type { Locale, Localized, LocalizedInput } from "./locale.ts";
export type { Locator } from "./locator.ts";
export {
  type Measure,
  type MeasureInput,
  measure,
  type NamedView,
  type Relations,
  type Standard,
  type Synonyms,
} from "./measure.ts";
export type { MeasureKind } from "./measureKind.ts";
export { nearest } from "./nearest.ts";
export { normalizeSource } from "./normalizeSource.ts";
export type { Park } from "./park.ts";
export { parseFigure } from "./parseFigure.ts";
export { type Passage, passagesOf } from "./passagesOf.ts";
export { type Period, parsePeriod, yearBefore } from "./period.ts";
export type { Qualifier } from "./qualifier.ts";
export type { Measures, Review } from "./review.ts";
export type {
  DimensionsOf,
  EntityInput,
  ExclusionInput,
  FactInput,
  LocatorInput,
  ReviewInput,
} from "./reviewInput.ts";
export type { Section, Source } from "./source.ts";
export { statementKey } from "./statementKey.ts";
export { EXCHANGE_COLUMNS, FACT_COLUMNS, type TidyFact, tidyFacts } from "./tidyFacts.ts";
export { type CommensurableUnit, UNITS, type Unit, type UnitId, unitOf } from "./unit.ts";
export { valueIn } from "./valueIn.ts";
export { valueOf } from "./valueOf.ts";
export { verifySource } from "./verifySource.ts";
export { type View, viewOf } from "./view.ts";
export type { Where } from "./where.ts";
export { xinyu2023 } from "./xinyu2023/index.ts";
export * from "./xinyu2023/measures/investment.ts";
export * from "./xinyu2023/measures/livelihood.ts";
export * from "./xinyu2023/measures/projects.ts";
export * from "./xinyu2023/measures/reform.ts";
