import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as root from "./index.ts";
import * as schema from "./schema.ts";

// The public names. Whoever changes a list changes what users can rely on: a removal or a new meaning is a major.
const VALUES = [
  "FACT_COLUMNS",
  "UNITS",
  "campaignProjects",
  "checkReview",
  "codebook",
  "defineReview",
  "factOf",
  "factsOf",
  "findFact",
  "fiscalRevenue",
  "foreignTrade",
  "foreignTradeGrowth",
  "formatFigure",
  "formatIssues",
  "formatPeriod",
  "idleLandReused",
  "industrialRevenue",
  "intervalOf",
  "keyProjectCompletedInvestment",
  "keyProjectInvestmentRate",
  "keyProjectPlannedInvestment",
  "keyProjectProductionRate",
  "keyProjectStartRate",
  "keyProjectTotalInvestment",
  "keyProjects",
  "labelOf",
  "labelOfKey",
  "measure",
  "normalizeSource",
  "parseFigure",
  "parsePeriod",
  "reusedParcels",
  "taskForces",
  "tidyFacts",
  "toCsv",
  "unitOf",
  "valueIn",
  "valueOf",
  "verifySource",
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
