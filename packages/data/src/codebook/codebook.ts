import { freeze } from "../freeze.ts";
import { fiscalRevenue, foreignTrade, foreignTradeGrowth, industrialRevenue } from "./economy.ts";
import {
  campaignProjects,
  idleLandReused,
  keyProjectCompletedInvestment,
  keyProjectInvestmentRate,
  keyProjectPlannedInvestment,
  keyProjectProductionRate,
  keyProjectStartRate,
  keyProjects,
  keyProjectTotalInvestment,
  reusedParcels,
  taskForces,
} from "./projects.ts";

/**
 * Every measure of the codebook by its id. Import a single measure by its name instead where size matters.
 *
 * @example
 * ```ts
 * import { codebook } from "@park/data";
 * codebook.industrialRevenue.unit; // => "CNY"
 * ```
 */
export const codebook = /*#__PURE__*/ freeze({
  industrialRevenue,
  fiscalRevenue,
  foreignTrade,
  foreignTradeGrowth,
  taskForces,
  idleLandReused,
  reusedParcels,
  keyProjects,
  keyProjectTotalInvestment,
  keyProjectPlannedInvestment,
  keyProjectCompletedInvestment,
  keyProjectStartRate,
  keyProjectInvestmentRate,
  keyProjectProductionRate,
  campaignProjects,
});
