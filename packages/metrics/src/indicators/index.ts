import { freeze } from "@park/data";
import type { IndicatorDefinition } from "../indicator.ts";
import { averageParcel } from "./averageParcel.ts";
import { fiscalYield } from "./fiscalYield.ts";
import { growth } from "./growth.ts";
import { impliedBase } from "./impliedBase.ts";
import { impliedIncrement } from "./impliedIncrement.ts";
import { investmentExecution } from "./investmentExecution.ts";
import { investmentGap } from "./investmentGap.ts";
import { investmentPerProject } from "./investmentPerProject.ts";
import { productionRateOfPlanned } from "./productionRateOfPlanned.ts";
import { productionRateOfStarted } from "./productionRateOfStarted.ts";
import { share } from "./share.ts";
import { startRate } from "./startRate.ts";
import { tradeToRevenue } from "./tradeToRevenue.ts";
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
  growth,
  impliedBase,
  impliedIncrement,
  startRate,
  productionRateOfPlanned,
  productionRateOfStarted,
  investmentExecution,
  investmentGap,
  yearShareOfInvestment,
  investmentPerProject,
  averageParcel,
  share,
]);
