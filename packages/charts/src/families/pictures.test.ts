import { xinyu2023 } from "@park/data";
import { questionsOf } from "../questions/questionsOf.ts";
import { type Look, testPictures } from "../testing/pictures.ts";
import { type FigureInput, grown, reviewOfFigures } from "../testing/reviewOfFigures.ts";
import type { FamilyId } from "./topic.ts";

// A picture of each family, in every look: nothing is cut off, crosses, or warns, in either major of Vega-Lite.

const drawn =
  (family: FamilyId, figures: readonly unknown[], period = "2023") =>
  (look: Look) => {
    const review = reviewOfFigures(figures as FigureInput[], { period });
    const question = questionsOf(review).find((one) => one.family === family);
    if (question === undefined) throw new RangeError(`Cannot draw ${family}: must be found`);
    return question.draw(look);
  };

const share = (measure: string, amount: string, of: string, period = "2023") => ({
  measure,
  as: "share",
  of,
  amount,
  unit: "percent",
  period,
});

const trade = (direction: string, amount: string) => ({
  measure: "foreignTrade",
  dimensions: { direction },
  amount,
  multiplier: 8,
});

testPictures("growth", {
  "up and down, a city beside": drawn("growth", [
    grown("industrialValueAdded", "9.2"),
    grown("industrialValueAdded", "7.4", { scope: "city" }),
    grown("fixedInvestment", "-13.5"),
    grown("retailSales", "4.4"),
    { measure: "highTechEnterprises", amount: "112" },
    { measure: "highTechEnterprises", amount: "88", period: "2022" },
  ]),
});

testPictures("change", {
  "of one over years": drawn("change", [
    { measure: "employees", amount: "41000", period: "2021" },
    { measure: "employees", amount: "43000", period: "2022" },
    { measure: "employees", amount: "46000", period: "2023" },
  ]),
  "of shares then and now": drawn("change", [
    share("primaryValueAdded", "4.1", "gdp", "2022"),
    share("secondaryValueAdded", "58.0", "gdp", "2022"),
    share("tertiaryValueAdded", "37.9", "gdp", "2022"),
    share("primaryValueAdded", "3.9", "gdp"),
    share("secondaryValueAdded", "57.2", "gdp"),
    share("tertiaryValueAdded", "38.9", "gdp"),
  ]),
});

testPictures("parts", {
  "with a rest": drawn("parts", [
    { measure: "signedProjects", amount: "117" },
    { measure: "signedProjects", dimensions: { industry: "equipment" }, amount: "45" },
    { measure: "signedProjects", dimensions: { industry: "lithium" }, amount: "19" },
    { measure: "signedProjects", dimensions: { industry: "electronics" }, amount: "10" },
  ]),
  "that are all": drawn("parts", [
    { measure: "foreignTrade", amount: "300", multiplier: 8 },
    trade("exports", "180"),
    trade("imports", "120"),
  ]),
});

testPictures("sizes", {
  "of kinds": drawn("sizes", [
    { measure: "technologySmes", amount: "407" },
    { measure: "highTechEnterprises", amount: "189" },
    { measure: "specialisedEnterprises", amount: "95" },
    { measure: "gazelles", amount: "12" },
  ]),
});

testPictures("steps", {
  "of stages": drawn("steps", [
    { measure: "keyProjects", amount: "115" },
    { measure: "keyProjects", dimensions: { stage: "started" }, amount: "114" },
    { measure: "keyProjects", dimensions: { stage: "trialProduction" }, amount: "74" },
  ]),
});

testPictures("plan", {
  "that is passed": drawn("plan", [
    { measure: "keyProjectPlannedInvestment", amount: "168.4", multiplier: 8 },
    { measure: "keyProjectCompletedInvestment", amount: "173.9", multiplier: 8 },
  ]),
});

testPictures("weight", {
  "in several wholes": drawn("weight", [
    share("industrialOutput", "71.5", "city"),
    share("taxRevenue", "58.3", "city"),
    share("foreignTrade", "2.1", "nation"),
  ]),
});

testPictures("standing", {
  "beside city and nation": drawn("standing", [
    grown("gdp", "5.4"),
    grown("gdp", "4.7", { scope: "city" }),
    grown("gdp", "5.2", { scope: "nation" }),
  ]),
});

const of2023 =
  (family: FamilyId, about = "") =>
  (look: Look) => {
    const question = questionsOf(xinyu2023).find(
      (one) => one.family === family && one.id.includes(about),
    );
    if (question === undefined) throw new RangeError(`Cannot draw ${family}: must be found`);
    return question.draw(look);
  };

testPictures("skew", {
  "of the largest by themselves": of2023("skew", ".largest"),
  "of what the large ones hold at least": of2023("skew", ".from"),
});

testPictures("steps", { "of parts, each with its own whole": of2023("steps", "batteryCapacity") });

testPictures("pair", {
  "of few that hold much": drawn(
    "pair",
    (
      [
        ["signedProjects", ["68", "6", "41"], 0],
        ["contractedValue", ["214.7", "130", "200"], 8],
      ] as const
    ).flatMap(([measure, [all, one, other], multiplier]) => [
      { measure, amount: all, multiplier },
      { measure, amount: one, multiplier, dimensions: { size: "from1Billion" } },
      { measure, amount: other, multiplier, dimensions: { size: "from100Million" } },
    ]),
  ),
});

testPictures("bridge", {
  "of points": drawn("bridge", [
    {
      measure: "tertiaryValueAdded",
      as: "contribution",
      of: "gdp",
      amount: "4.2",
      unit: "percentagePoint",
    },
    {
      measure: "secondaryValueAdded",
      as: "contribution",
      of: "gdp",
      amount: "-1.3",
      unit: "percentagePoint",
    },
  ]),
});

testPictures("check", {
  "of a growth": drawn("check", [
    { measure: "industrialOutput", amount: "903", multiplier: 8 },
    { measure: "industrialOutput", amount: "838.5", multiplier: 8, period: "2022" },
    grown("industrialOutput", "8.7"),
  ]),
});

testPictures("say", {
  "two figures": drawn("say", [
    { measure: "deposits", amount: "127", multiplier: 8 },
    grown("deposits", "9.0"),
  ]),
});
