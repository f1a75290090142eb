import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as root from "./index.ts";
import * as schema from "./schema.ts";

// The public names. Whoever changes a list changes what users can rely on: a removal or a new meaning is a major.
const VALUES = [
  "FACT_COLUMNS",
  "UNITS",
  "aeoEnterprises",
  "aeoProvincialRank",
  "agriculturalProcessingSales",
  "airPatrols",
  "approvalTime",
  "batteryCapacity",
  "campaignProjects",
  "carbonFibreEnterprises",
  "carbonFibreInvestment",
  "checkReview",
  "codebook",
  "contractSize",
  "contractedValue",
  "coverage",
  "decimalsOf",
  "defineReview",
  "digitalCoreEnterprises",
  "digitalCoreRevenue",
  "digitalCoreRevenueGrowth",
  "digitalDemonstrations",
  "digitalKeyProjects",
  "digitalListEntries",
  "disasterReductionCommunities",
  "doctoralBases",
  "earthquakeEducationSchools",
  "emergencyWarehouseArea",
  "emergencyWarehouses",
  "factOf",
  "factsOf",
  "findFact",
  "findFigures",
  "fireStationInvestment",
  "fireStations",
  "fiscalRevenue",
  "foreignTrade",
  "foreignTradeGrowth",
  "formatFigure",
  "formatIssues",
  "formatPeriod",
  "freeze",
  "goodAirShare",
  "greenFactories",
  "highGrowthEnterprises",
  "highTechEnterprises",
  "highTechEnterprisesCityShare",
  "humanResourcesParks",
  "idleLandReused",
  "industrialContractShare",
  "industrialRevenue",
  "industryRevenue",
  "infrastructureInvestment",
  "infrastructureProjects",
  "innovationPlatforms",
  "integrationCertifiedEnterprises",
  "intervalOf",
  "keyProjectCompletedInvestment",
  "keyProjectInvestmentRate",
  "keyProjectPlannedInvestment",
  "keyProjectProductionRate",
  "keyProjectStartRate",
  "keyProjectTotalInvestment",
  "keyProjects",
  "kindergartensUpgraded",
  "labelOf",
  "labelOfKey",
  "leadingAchievements",
  "leadingTechnologyEnterprises",
  "lithiumSaltCapacity",
  "lithiumSaltCapacityAdded",
  "lithiumSaltGlobalShare",
  "lithiumSaltNationalShare",
  "majorHazardsFound",
  "measure",
  "modelVillageCompletion",
  "modelVillages",
  "normalizeSource",
  "overseasTalentBases",
  "parseFigure",
  "parsePeriod",
  "postdoctoralStations",
  "preschoolPlacesAdded",
  "recruitmentStations",
  "referralShare",
  "reliefSuppliesSpending",
  "reusedParcels",
  "safetyFines",
  "safetyInterviews",
  "safetyPenalties",
  "safetyVisits",
  "schoolPlacesAdded",
  "signedProjects",
  "smartBenchmarkEnterprises",
  "specialisedEnterprises",
  "specialisedEnterprisesCityRank",
  "specialisedEnterprisesCityShare",
  "talentTeams",
  "talents",
  "taskForces",
  "technologySmes",
  "technologySmesGrowth",
  "tidyFacts",
  "toCsv",
  "toleranceApprovals",
  "unitOf",
  "valueIn",
  "valueOf",
  "verifySource",
  "villageImprovementCompletion",
  "villageImprovementFunding",
  "villageSitesCompleted",
  "waterQualityClass",
  "xinyu2023",
  "yearBefore",
];

const TYPES = [
  "CommensurableUnit",
  "Dimension",
  "DimensionValues",
  "DimensionsOf",
  "Entity",
  "EntityInput",
  "EntityKind",
  "Exclusion",
  "ExclusionInput",
  "Fact",
  "FactInput",
  "FactKey",
  "FactStatus",
  "Figure",
  "FoundFigure",
  "Interval",
  "Issue",
  "Locale",
  "Localized",
  "Locator",
  "LocatorInput",
  "Measure",
  "MeasureInput",
  "MeasureKind",
  "Measures",
  "Park",
  "Period",
  "Qualifier",
  "Result",
  "Review",
  "ReviewInput",
  "Section",
  "Source",
  "TidyFact",
  "Unit",
  "UnitId",
  "UnitMultiplier",
];

test("@park/data exports these values", () => {
  expect(Object.keys(root).sort()).toEqual(VALUES);
});

test("data among them is frozen", () => {
  const data = Object.entries(root).filter(([, value]) => typeof value !== "function");
  expect(data.filter(([, value]) => !Object.isFrozen(value)).map(([name]) => name)).toEqual([]);
  expect(data.map(([name]) => name)).toContain("FACT_COLUMNS");
});

test("@park/data exports these types", () => {
  const text = readFileSync(new URL("index.ts", import.meta.url), "utf8");
  // A name that a comment or `export *` brought in would escape the pattern below.
  const statements = text.match(/^export .*/gm) ?? [];
  expect(statements.every((line) => /^export (?:type )?\{/.test(line))).toBe(true);
  const types = [...text.matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap(([, all, names = ""]) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "" && (all !== undefined || name.startsWith("type ")))
      .map((name) => name.replace(/^type /, "")),
  );
  expect(types.sort()).toEqual(TYPES);
});

test("@park/data/schema exports these values", () => {
  expect(Object.keys(schema).sort()).toEqual([
    "factSchema",
    "measureSchema",
    "parseReview",
    "reviewSchema",
  ]);
});
