import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as metrics from "./index.ts";

// Reviewed by hand: a name added here is a promise, and one taken away breaks users.
const VALUES = [
  "EVALUATION_COLUMNS",
  "INDICATORS",
  "VERDICT_LABELS",
  "add",
  "approvalCut",
  "audit",
  "averageContract",
  "averageFine",
  "averageParcel",
  "claimVerdicts",
  "clusterRevenueShare",
  "columnReading",
  "completionRate",
  "constant",
  "contribution",
  "divide",
  "elasticity",
  "evaluate",
  "exactReading",
  "exportShare",
  "figureBeside",
  "figureOf",
  "fiscalYield",
  "fold",
  "formulaText",
  "goodAirRate",
  "growth",
  "hazardsPer100Visits",
  "impliedBase",
  "impliedIncrement",
  "impliedWhole",
  "increment",
  "indicator",
  "input",
  "inputNames",
  "intervalReading",
  "investmentExecution",
  "investmentGap",
  "investmentIntensity",
  "investmentPerProject",
  "labourProductivity",
  "lastPlaceOf",
  "locationQuotient",
  "mathReading",
  "multiply",
  "numberOf",
  "numberReading",
  "paceGap",
  "panel",
  "panelStream",
  "percentagePointChange",
  "placesAdded",
  "productionRateOfPlanned",
  "productionRateOfStarted",
  "pull",
  "rangeOf",
  "rationalOf",
  "rdIntensity",
  "revenuePerMu",
  "share",
  "solveFor",
  "sqlExpression",
  "sqlName",
  "sqlStatement",
  "startRate",
  "subtract",
  "talentsPerTeam",
  "taxPerMu",
  "tidyEvaluations",
  "tradeBalance",
  "tradeToRevenue",
  "valueAddedRate",
  "vegaReading",
  "whenPositive",
  "yearShareOfInvestment",
];

const TYPES = [
  "Algebra",
  "Audit",
  "Column",
  "Diagnosis",
  "Dialect",
  "Evaluation",
  "Expression",
  "Finding",
  "Indicator",
  "IndicatorDefinition",
  "IndicatorInput",
  "NumberInputs",
  "Operand",
  "Range",
  "Rational",
  "RoundingStyle",
  "SqlQuery",
  "Verdict",
];

test("the package exports exactly these values", () => {
  expect(Object.keys(metrics).sort()).toEqual(VALUES);
});

test("the package exports exactly these types", () => {
  const code = readFileSync(new URL("./index.ts", import.meta.url), "utf8");
  const names = [...code.matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap(
    ([, type = "", list = ""]) =>
      list.split(",").flatMap((name) => (name.trim() === "" ? [] : [type + name.trim()])),
  );
  const types = names.flatMap((name) => /^type (\w+)$/.exec(name)?.[1] ?? []);
  expect(types.sort()).toEqual(TYPES);
  expect(names).toHaveLength(VALUES.length + TYPES.length);
});
