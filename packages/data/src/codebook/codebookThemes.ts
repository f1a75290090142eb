import { freeze } from "../freeze.ts";
import type { Localized } from "../locale.ts";

/**
 * A theme of the codebook with its measures.
 *
 * @source SDMX: category scheme
 *
 * @example
 * ```ts
 * import { type CodebookTheme, codebookThemes } from "@park/data";
 * const theme: CodebookTheme | undefined = codebookThemes[0];
 * theme?.measures; // => ["industrialRevenue", "fiscalRevenue", "foreignTrade", "foreignTradeGrowth"]
 * ```
 */
export interface CodebookTheme {
  readonly id: string;
  readonly label: Localized;
  /** The ids of its measures. */
  readonly measures: readonly string[];
}

/**
 * The themes of the codebook, each with its measures; a measure is of one theme, and what a review adds of none.
 *
 * @example
 * ```ts
 * import { codebookThemes } from "@park/data";
 * codebookThemes.find(({ measures }) => measures.includes("keyProjects"))?.label.en; // => "Projects"
 * ```
 */
export const codebookThemes: readonly CodebookTheme[] = /*#__PURE__*/ (() =>
  freeze([
    {
      id: "economy",
      label: { zh: "经济总量", en: "Economy" },
      measures: ["industrialRevenue", "fiscalRevenue", "foreignTrade", "foreignTradeGrowth"],
    },
    {
      id: "investment",
      label: { zh: "招商引资", en: "Investment" },
      measures: [
        "signedProjects",
        "contractedValue",
        "contractSize",
        "industrialContractShare",
        "referralShare",
      ],
    },
    {
      id: "clusters",
      label: { zh: "产业集群", en: "Clusters" },
      measures: [
        "lithiumSaltCapacity",
        "lithiumSaltCapacityAdded",
        "lithiumSaltCapacityShare",
        "regionalLithiumSaltCapacity",
        "batteryCapacity",
        "industryRevenue",
        "carbonFibreEnterprises",
        "carbonFibreInvestment",
        "digitalCoreEnterprises",
        "digitalCoreRevenue",
        "digitalCoreRevenueGrowth",
        "integrationCertifiedEnterprises",
        "smartBenchmarkEnterprises",
        "digitalListEntries",
        "digitalDemonstrations",
        "digitalKeyProjects",
      ],
    },
    {
      id: "projects",
      label: { zh: "项目建设", en: "Projects" },
      measures: [
        "taskForces",
        "idleLandReused",
        "reusedParcels",
        "keyProjects",
        "keyProjectTotalInvestment",
        "keyProjectPlannedInvestment",
        "keyProjectCompletedInvestment",
        "keyProjectStartRate",
        "keyProjectInvestmentRate",
        "keyProjectProductionRate",
        "campaignProjects",
      ],
    },
    {
      id: "innovation",
      label: { zh: "改革创新", en: "Innovation" },
      measures: [
        "toleranceApprovals",
        "approvalTime",
        "technologySmes",
        "technologySmesGrowth",
        "specialisedEnterprises",
        "specialisedEnterprisesShare",
        "regionalSpecialisedEnterprises",
        "specialisedEnterprisesRank",
        "highTechEnterprises",
        "highTechEnterprisesShare",
        "regionalHighTechEnterprises",
        "highGrowthEnterprises",
        "regionalLeadingTechnologyEnterprises",
        "aeoEnterprises",
        "aeoEnterprisesRank",
        "leadingAchievements",
        "talentTeams",
        "talents",
        "postdoctoralStations",
        "doctoralBases",
        "recruitmentStations",
        "greenFactories",
        "innovationPlatforms",
        "regionalHumanResourcesParks",
        "overseasTalentBaseOrder",
      ],
    },
    {
      id: "livelihood",
      label: { zh: "民生事业", en: "Livelihood" },
      measures: [
        "infrastructureInvestment",
        "infrastructureProjects",
        "schoolPlacesAdded",
        "preschoolPlacesAdded",
        "kindergartensUpgraded",
        "airPatrols",
        "goodAirShare",
        "waterQualityClass",
        "villageImprovementFunding",
        "villageImprovementCompletion",
        "villageSitesCompleted",
        "modelVillages",
        "modelVillageCompletion",
        "agriculturalProcessingSales",
        "safetyVisits",
        "majorHazardsFound",
        "safetyInterviews",
        "safetyPenalties",
        "safetyFines",
        "fireStationInvestment",
        "fireStations",
        "reliefSuppliesSpending",
        "emergencyWarehouses",
        "emergencyWarehouseArea",
        "disasterReductionCommunities",
        "earthquakeEducationSchools",
      ],
    },
    {
      id: "productivity",
      label: { zh: "效益指标", en: "Productivity" },
      measures: [
        "taxRevenue",
        "industrialLand",
        "rdExpenditure",
        "industrialValueAdded",
        "employees",
        "keyProjectLand",
        "goodAirDays",
        "validAirDays",
        "regionalIndustryRevenue",
        "regionalIndustrialRevenue",
      ],
    },
  ]))();
