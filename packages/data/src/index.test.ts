import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as csv from "./csv/index.ts";
import * as draft from "./draft/index.ts";
import * as root from "./index.ts";
import * as publish from "./publish/index.ts";
import * as schema from "./schema.ts";

// The public names. Whoever changes a list changes what users can rely on: a removal or a new meaning is a major.
const VALUES = [
  "EXCHANGE_COLUMNS",
  "FACT_COLUMNS",
  "UNITS",
  "aeoEnterprises",
  "aeoEnterprisesRank",
  "agriculturalProcessingSales",
  "airPatrols",
  "approvalTime",
  "batteryCapacity",
  "breakdownOf",
  "campaignProjects",
  "carbonFibreEnterprises",
  "carbonFibreInvestment",
  "checkReview",
  "codebook",
  "codebookThemes",
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
  "employees",
  "entitiesOf",
  "extendMeasure",
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
  "goodAirDays",
  "goodAirShare",
  "greenFactories",
  "highGrowthEnterprises",
  "highTechEnterprises",
  "highTechEnterprisesShare",
  "idleLandReused",
  "industrialContractShare",
  "industrialLand",
  "industrialRevenue",
  "industrialValueAdded",
  "industryRevenue",
  "infrastructureInvestment",
  "infrastructureProjects",
  "innovationPlatforms",
  "integrationCertifiedEnterprises",
  "intervalOf",
  "keyProjectCompletedInvestment",
  "keyProjectInvestmentRate",
  "keyProjectLand",
  "keyProjectPlannedInvestment",
  "keyProjectProductionRate",
  "keyProjectStartRate",
  "keyProjectTotalInvestment",
  "keyProjects",
  "kindergartensUpgraded",
  "labelOf",
  "labelOfKey",
  "leadingAchievements",
  "lithiumSaltCapacity",
  "lithiumSaltCapacityAdded",
  "lithiumSaltCapacityShare",
  "majorHazardsFound",
  "measure",
  "modelVillageCompletion",
  "modelVillages",
  "normalizeSource",
  "overseasTalentBaseOrder",
  "parseFigure",
  "parsePeriod",
  "passagesOf",
  "postdoctoralStations",
  "preschoolPlacesAdded",
  "rdExpenditure",
  "recruitmentStations",
  "referralShare",
  "regionalHighTechEnterprises",
  "regionalHumanResourcesParks",
  "regionalIndustrialRevenue",
  "regionalIndustryRevenue",
  "regionalLeadingTechnologyEnterprises",
  "regionalLithiumSaltCapacity",
  "regionalSpecialisedEnterprises",
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
  "specialisedEnterprisesRank",
  "specialisedEnterprisesShare",
  "talentTeams",
  "talents",
  "taskForces",
  "taxRevenue",
  "technologySmes",
  "technologySmesGrowth",
  "tidyFacts",
  "toleranceApprovals",
  "unitOf",
  "validAirDays",
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
  "BreakdownRow",
  "CodebookTheme",
  "CommensurableUnit",
  "Dimension",
  "DimensionValues",
  "DimensionsOf",
  "Entity",
  "EntityAttributes",
  "EntityInput",
  "EntityKind",
  "Exclusion",
  "ExclusionInput",
  "Extension",
  "Fact",
  "FactInput",
  "FactKey",
  "FactStatus",
  "Figure",
  "FoundFigure",
  "GrowthOf",
  "Interval",
  "Issue",
  "Level",
  "Locale",
  "Localized",
  "Locator",
  "LocatorInput",
  "Measure",
  "MeasureInput",
  "MeasureKind",
  "Measures",
  "NamedThing",
  "Park",
  "Passage",
  "Period",
  "ProjectState",
  "Qualifier",
  "Result",
  "Review",
  "ReviewInput",
  "Section",
  "Source",
  "Standard",
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
    "readReview",
    "reviewSchema",
  ]);
});

test("the other subpaths export these values", () => {
  expect(Object.keys(csv).sort()).toEqual(["parseFacts", "toCsv"]);
  expect(Object.keys(draft).sort()).toEqual(["draftReview", "suggestMeasures"]);
  expect(Object.keys(publish).sort()).toEqual([
    "MEASURE_COLUMNS",
    "jsonSchemas",
    "publishedFiles",
    "tidyMeasures",
  ]);
});
