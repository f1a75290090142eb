import { byName } from "../codebook/byName.ts";
import {
  digitalCoreEnterprises,
  digitalCoreRevenue,
  industryRevenue,
  integrationCertifiedEnterprises,
} from "../codebook/clusters.ts";
import { fiscalRevenue, foreignTrade, industrialRevenue } from "../codebook/economy.ts";
import {
  aeoEnterprises,
  approvalTime,
  greenFactories,
  highTechEnterprises,
  innovationPlatforms,
  postdoctoralStations,
  specialisedEnterprises,
  talents,
  talentTeams,
  technologySmes,
} from "../codebook/innovation.ts";
import { contractedValue, contractSize, signedProjects } from "../codebook/investment.ts";
import {
  agriculturalProcessingSales,
  goodAirShare,
  infrastructureInvestment,
  infrastructureProjects,
  majorHazardsFound,
  preschoolPlacesAdded,
  safetyFines,
  safetyInterviews,
  safetyPenalties,
  safetyVisits,
  schoolPlacesAdded,
  waterQualityClass,
} from "../codebook/livelihood.ts";
import {
  employees,
  goodAirDays,
  industrialLand,
  industrialValueAdded,
  keyProjectLand,
  rdExpenditure,
  taxRevenue,
  validAirDays,
} from "../codebook/productivity.ts";
import {
  idleLandReused,
  keyProjectCompletedInvestment,
  keyProjectPlannedInvestment,
  keyProjects,
  keyProjectTotalInvestment,
  reusedParcels,
} from "../codebook/projects.ts";
import { packageReview } from "../packageReview.ts";
import type { Review } from "../review.ts";
import * as ofInvestment from "./measures/investment.ts";
import * as ofLivelihood from "./measures/livelihood.ts";
import * as ofProjects from "./measures/projects.ts";
import * as ofReform from "./measures/reform.ts";
import { head, parts } from "./reading.ts";

/**
 * What the review states of the codebook, and, last, what the indicators ask of it and it does not state, so that this has a name; then
 * the zone's own measures.
 */
const measures = /*#__PURE__*/ (() => ({
  fiscalRevenue,
  foreignTrade,
  industrialRevenue,
  contractSize,
  contractedValue,
  signedProjects,
  digitalCoreEnterprises,
  digitalCoreRevenue,
  industryRevenue,
  integrationCertifiedEnterprises,
  idleLandReused,
  keyProjectCompletedInvestment,
  keyProjectPlannedInvestment,
  keyProjectTotalInvestment,
  keyProjects,
  reusedParcels,
  aeoEnterprises,
  approvalTime,
  greenFactories,
  highTechEnterprises,
  innovationPlatforms,
  postdoctoralStations,
  specialisedEnterprises,
  talentTeams,
  talents,
  technologySmes,
  agriculturalProcessingSales,
  goodAirShare,
  infrastructureInvestment,
  infrastructureProjects,
  majorHazardsFound,
  preschoolPlacesAdded,
  safetyFines,
  safetyInterviews,
  safetyPenalties,
  safetyVisits,
  schoolPlacesAdded,
  waterQualityClass,
  employees,
  goodAirDays,
  industrialLand,
  industrialValueAdded,
  keyProjectLand,
  rdExpenditure,
  taxRevenue,
  validAirDays,
  ...byName(ofInvestment),
  ...byName(ofProjects),
  ...byName(ofReform),
  ...byName(ofLivelihood),
}))();

/**
 * The review of 2023 of the Xinyu high-tech zone (新余高新区), Jiangxi: all its figures.
 *
 * @source the zone's printed review of 2023; {@link verifySource} proves each figure against a copy of it
 *
 * @example
 * ```ts
 * import { factOf, formatFigure, xinyu2023 } from "@park/data";
 * formatFigure(factOf(xinyu2023, "industrialRevenue"), "zh"); // => "624.3亿元"
 * ```
 */
export const xinyu2023: Review<typeof measures> = /*#__PURE__*/ (() =>
  packageReview({ ...head, measures }, () => parts(measures)))();
