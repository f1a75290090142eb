import { freeze } from "@park/data";
import type { IndicatorDefinition } from "../indicator.ts";
import { averageContract } from "./averageContract.ts";
import { averageFine } from "./averageFine.ts";
import { averageParcel } from "./averageParcel.ts";
import { clusterRevenueShare } from "./clusterRevenueShare.ts";
import { completionRate } from "./completionRate.ts";
import { contribution } from "./contribution.ts";
import { elasticity } from "./elasticity.ts";
import { fiscalYield } from "./fiscalYield.ts";
import { goodAirRate } from "./goodAirRate.ts";
import { growth } from "./growth.ts";
import { growthFromAddition } from "./growthFromAddition.ts";
import { growthFromChange } from "./growthFromChange.ts";
import { hazardsPer100Visits } from "./hazardsPer100Visits.ts";
import { impliedBase } from "./impliedBase.ts";
import { impliedIncrement } from "./impliedIncrement.ts";
import { impliedWhole } from "./impliedWhole.ts";
import { increment } from "./increment.ts";
import { investmentExecution } from "./investmentExecution.ts";
import { investmentGap } from "./investmentGap.ts";
import { investmentIntensity } from "./investmentIntensity.ts";
import { investmentPerProject } from "./investmentPerProject.ts";
import { labourProductivity } from "./labourProductivity.ts";
import { locationQuotient } from "./locationQuotient.ts";
import { paceGap } from "./paceGap.ts";
import { percentagePointChange } from "./percentagePointChange.ts";
import { placesAdded } from "./placesAdded.ts";
import { productionRateOfPlanned } from "./productionRateOfPlanned.ts";
import { productionRateOfStarted } from "./productionRateOfStarted.ts";
import { pull } from "./pull.ts";
import { rdIntensity } from "./rdIntensity.ts";
import { reduction } from "./reduction.ts";
import { revenuePerMu } from "./revenuePerMu.ts";
import { share } from "./share.ts";
import { shareOfParts } from "./shareOfParts.ts";
import { startRate } from "./startRate.ts";
import { talentsPerTeam } from "./talentsPerTeam.ts";
import { taxPerMu } from "./taxPerMu.ts";
import { tradeBalance } from "./tradeBalance.ts";
import { tradeToRevenue } from "./tradeToRevenue.ts";
import { valueAddedRate } from "./valueAddedRate.ts";
import { yearShareOfInvestment } from "./yearShareOfInvestment.ts";

/**
 * Every indicator of this package, in the order in which tables show them. {@link evaluate} and {@link audit} use them
 * all unless they are told otherwise.
 *
 * @example
 * ```ts
 * import { INDICATORS } from "@park/metrics";
 * INDICATORS[0]?.id; // => "fiscalYield"
 * ```
 */
export const INDICATORS: readonly IndicatorDefinition[] = /*#__PURE__*/ freeze([
  fiscalYield,
  tradeToRevenue,
  tradeBalance,
  growth,
  growthFromChange,
  growthFromAddition,
  impliedBase,
  impliedIncrement,
  increment,
  contribution,
  pull,
  elasticity,
  percentagePointChange,
  averageContract,
  shareOfParts,
  startRate,
  productionRateOfPlanned,
  productionRateOfStarted,
  completionRate,
  investmentExecution,
  investmentGap,
  paceGap,
  yearShareOfInvestment,
  investmentPerProject,
  investmentIntensity,
  averageParcel,
  share,
  impliedWhole,
  clusterRevenueShare,
  locationQuotient,
  talentsPerTeam,
  reduction,
  placesAdded,
  goodAirRate,
  hazardsPer100Visits,
  averageFine,
  taxPerMu,
  revenuePerMu,
  rdIntensity,
  valueAddedRate,
  labourProductivity,
]);
