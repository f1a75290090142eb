/**
 * Pure indicator functions over the facts of a review, and an audit of the figures that a review claims.
 *
 * @packageDocumentation
 */

export type { AuditAssumption, AuditOptions } from "./audit/analysis.ts";
export { type Audit, audit, type ReviewParts, type RoundingStyle } from "./audit/audit.ts";
export { auditText } from "./audit/auditText.ts";
export type { ConstraintRelation } from "./audit/constraint.ts";
export { type FeasibleWholes, feasibleWholes } from "./audit/feasibleWholes.ts";
export type {
  ClaimReading,
  FigurePlace,
  FigureRepair,
  Finding,
  SuspectFigure,
} from "./audit/finding.ts";
export { type ImpliedValue, impliedValues } from "./audit/impliedValues.ts";
export {
  type FigurePower,
  MISPRINTS,
  type Misprint,
  type MisprintCount,
  power,
  type ReviewPower,
} from "./audit/power.ts";
export { powerText } from "./audit/powerText.ts";
export { SLIP_LABELS, type SlipKind } from "./audit/slips.ts";
export { FINDING_COLUMNS, tidyFindings } from "./audit/tidyFindings.ts";
export {
  type Basis,
  isAccusation,
  VERDICT_LABELS,
  type Verdict,
  verdictLabel,
} from "./audit/verdict.ts";
export { type Comparison, compareReviews } from "./compareReviews.ts";
export { type Evaluate, type Evaluation, evaluate } from "./evaluate.ts";
export { figureBeside } from "./figureBeside.ts";
export { figureOf } from "./figureOf.ts";
export { exactReading } from "./formula/exactReading.ts";
export {
  type Algebra,
  add,
  constant,
  divide,
  type Expression,
  fold,
  input,
  multiply,
  subtract,
  whenPositive,
} from "./formula/expression.ts";
export { type FormulaLook, formulaText } from "./formula/formulaText.ts";
export { inputNames } from "./formula/inputNames.ts";
export { intervalReading } from "./formula/intervalReading.ts";
export { mathReading } from "./formula/mathReading.ts";
export { type NumberInputs, numberReading } from "./formula/numberReading.ts";
export { type NumberInterval, type Range, rangeOf } from "./formula/range.ts";
export { numberOf, type Rational, rationalOf } from "./formula/rational.ts";
export { solveFor } from "./formula/solveFor.ts";
export { vegaReading } from "./formula/vegaReading.ts";
export {
  type Indicator,
  type IndicatorDefinition,
  type IndicatorInput,
  type InputOf,
  indicator,
} from "./indicator.ts";
export { averageContract } from "./indicators/averageContract.ts";
export { averageFine } from "./indicators/averageFine.ts";
export { averageParcel } from "./indicators/averageParcel.ts";
export { clusterRevenueShare } from "./indicators/clusterRevenueShare.ts";
export { completionRate } from "./indicators/completionRate.ts";
export { contribution } from "./indicators/contribution.ts";
export { elasticity } from "./indicators/elasticity.ts";
export { fiscalYield } from "./indicators/fiscalYield.ts";
export { goodAirRate } from "./indicators/goodAirRate.ts";
export { growth } from "./indicators/growth.ts";
export { growthFromAddition } from "./indicators/growthFromAddition.ts";
export { growthFromChange } from "./indicators/growthFromChange.ts";
export { hazardsPer100Visits } from "./indicators/hazardsPer100Visits.ts";
export { impliedBase } from "./indicators/impliedBase.ts";
export { impliedIncrement } from "./indicators/impliedIncrement.ts";
export { impliedWhole } from "./indicators/impliedWhole.ts";
export { increment } from "./indicators/increment.ts";
export { INDICATORS } from "./indicators/index.ts";
export { investmentExecution } from "./indicators/investmentExecution.ts";
export { investmentGap } from "./indicators/investmentGap.ts";
export { investmentIntensity } from "./indicators/investmentIntensity.ts";
export { investmentPerProject } from "./indicators/investmentPerProject.ts";
export { labourProductivity } from "./indicators/labourProductivity.ts";
export { locationQuotient } from "./indicators/locationQuotient.ts";
export { paceGap } from "./indicators/paceGap.ts";
export { percentagePointChange } from "./indicators/percentagePointChange.ts";
export { placesAdded } from "./indicators/placesAdded.ts";
export { productionRateOfPlanned } from "./indicators/productionRateOfPlanned.ts";
export { productionRateOfStarted } from "./indicators/productionRateOfStarted.ts";
export { pull } from "./indicators/pull.ts";
export { rdIntensity } from "./indicators/rdIntensity.ts";
export { reduction } from "./indicators/reduction.ts";
export { revenuePerMu } from "./indicators/revenuePerMu.ts";
export { share } from "./indicators/share.ts";
export { shareOfParts } from "./indicators/shareOfParts.ts";
export { startRate } from "./indicators/startRate.ts";
export { talentsPerTeam } from "./indicators/talentsPerTeam.ts";
export { taxPerMu } from "./indicators/taxPerMu.ts";
export { tradeBalance } from "./indicators/tradeBalance.ts";
export { tradeToRevenue } from "./indicators/tradeToRevenue.ts";
export { valueAddedRate } from "./indicators/valueAddedRate.ts";
export { yearShareOfInvestment } from "./indicators/yearShareOfInvestment.ts";
export { lastPlaceOf } from "./lastPlaceOf.ts";
export type { Operand } from "./operand.ts";
export type { Column, ColumnInput, NumberArray } from "./panel/column.ts";
export { columnReading } from "./panel/columnReading.ts";
export { panel } from "./panel/panel.ts";
export { panelStream } from "./panel/panelStream.ts";
export { type Derivation, derive } from "./relations/derive.ts";
export { factsInBoth } from "./relations/factsInBoth.ts";
export { type JointShare, jointShare } from "./relations/jointShare.ts";
export { restOfWhole } from "./relations/restOfWhole.ts";
export { type SingleMember, type SizeMeasures, singleMembers } from "./relations/singleMembers.ts";
export {
  type SizeClass,
  type SizeClassBounds,
  sizeClassBounds,
} from "./relations/sizeClassBounds.ts";
export { type SizeClasses, sizeClasses } from "./relations/sizeClasses.ts";
export { sumOfFacts } from "./relations/sumOfFacts.ts";
export { type ValueYearBefore, valueYearBefore } from "./relations/valueYearBefore.ts";
export { wholeNumbersIn } from "./relations/wholeNumbersIn.ts";
export type { Relation, Role } from "./role.ts";
export type { Dialect } from "./sql/dialect.ts";
export { sqlExpression } from "./sql/sqlExpression.ts";
export { sqlName } from "./sql/sqlName.ts";
export { type SqlQuery, sqlStatement } from "./sql/sqlStatement.ts";
export { cagr } from "./statistics/cagr.ts";
export { type CompositeOptions, compositeIndex } from "./statistics/compositeIndex.ts";
export { concentrationRatio } from "./statistics/concentrationRatio.ts";
export { effectiveNumber } from "./statistics/effectiveNumber.ts";
export { herfindahl } from "./statistics/herfindahl.ts";
export { rankSensitivity } from "./statistics/rankSensitivity.ts";
export type { ConcentrationBounds, Rest } from "./statistics/rest.ts";
export { weightedGrowth } from "./statistics/weightedGrowth.ts";
export { EVALUATION_COLUMNS, tidyEvaluations } from "./tidyEvaluations.ts";
export { derivedText, derivedWithRange } from "./words/derivedText.ts";
export {
  type Bounds,
  boundsText,
  boundText,
  type RangeLook,
  rangeBeside,
  rangeText,
} from "./words/rangeText.ts";
