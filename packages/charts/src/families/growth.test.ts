import { expect, test } from "vitest";
import { questionsOf } from "../questions/questionsOf.ts";
import { type FigureInput, grown, reviewOfFigures } from "../testing/reviewOfFigures.ts";

const growthOf = (...figures: Parameters<typeof reviewOfFigures>) =>
  questionsOf(reviewOfFigures(...figures)).find(({ family }) => family === "growth");

test("who rose most and who fell, from the figures as they are printed", () => {
  const question = growthOf([
    grown("gdp", "6.3"),
    grown("fixedInvestment", "-1.8"),
    grown("retailSales", "9.0"),
  ]);
  expect(question?.title).toEqual({
    zh: "消费品零售额增9.0%，固定资产投资降1.8%",
    en: "Total retail sales up 9.0%, fixed-asset investment down 1.8%",
  });
  expect(question?.as).toBe("chart");
  expect(question?.say("en")).toBe(
    "Retail sales of consumer goods grew 9.0%, gross domestic product grew 6.3%, fixed-asset investment fell 1.8%.",
  );
  expect(question?.why.surprise).toBe(0.9);
});

test("growth follows from two levels, from a level and its change, from an addition, and from a multiple", () => {
  const question = growthOf([
    { measure: "enterprises", amount: "689", period: "2022" },
    { measure: "enterprises", amount: "746" },
    { measure: "employees", amount: "31000" },
    { measure: "employees", as: "change", against: "yearBefore", amount: "2400" },
    {
      measure: "technologyContracts",
      as: "times",
      against: "yearBefore",
      amount: "2",
      unit: "times",
    },
  ] as FigureInput[]);
  // 746/689 - 1 = 8.27%, 2400/28600 = 8.39%, 2 - 1 = 100%.
  expect(
    question
      ?.table("en")
      .rows.map(({ text }) => text)
      .slice(0, 3),
  ).toEqual(["≈100.0%", "≈8.4%", "≈8.3%"]);
  expect(question?.why.completeness).toBe(0.5);
});

test("what grows at comparable prices is no ratio of amounts, and is marked beside others", () => {
  const levels = growthOf([
    { measure: "gdp", amount: "400", multiplier: 8 },
    { measure: "gdp", amount: "380", multiplier: 8, period: "2022" },
    grown("retailSales", "9.0"),
  ]);
  expect(levels).toBeUndefined();
  const mixed = growthOf([
    grown("gdp", "6.3"),
    grown("retailSales", "9.0"),
    grown("budgetRevenue", "7.4"),
  ]);
  expect(JSON.stringify(mixed?.draw({ locale: "en" }))).toContain(
    "At comparable prices: Gross domestic product; the others at current prices",
  );
});

test("growth of one period stands with that of no other, and a region's is a line beside it", () => {
  const question = growthOf([
    grown("gdp", "6.3"),
    grown("gdp", "6.2", { scope: "city" }),
    grown("fixedInvestment", "-1.8"),
    grown("budgetRevenue", "7.4"),
    grown("foreignTrade", "-3", { period: "2023-Q1" }),
  ]);
  expect(question?.facts).toHaveLength(3);
  const spec = JSON.stringify(question?.draw({ locale: "en" }));
  expect(spec).toContain('"Gross domestic product of the city"');
  expect(spec).toContain("6.2");
});

test("parts of one measure are told apart by their values where nothing longer fits", () => {
  const output = (industry: string, amount: string): FigureInput =>
    grown("industryOutput", amount, { dimensions: { industry } });
  const question = growthOf([
    output("electronics", "14.7"),
    output("equipment", "-8.4"),
    grown("industrialOutput", "7.0"),
  ]);
  expect(question?.title.zh).toBe("电子信息增14.7%，装备制造降8.4%");
});

test("what a balance gained since the year began is no growth on the year before", () => {
  const loans = (period: string) =>
    growthOf(
      [
        { measure: "loans", amount: "912", multiplier: 8 },
        { measure: "loans", as: "change", against: "yearBefore", amount: "34", multiplier: 8 },
        grown("fixedInvestment", "38.5"),
        grown("industrialValueAdded", "-2.1"),
      ] as FigureInput[],
      { period },
    );
  expect(loans("2024-Q1")?.facts).toHaveLength(2);
  expect(loans("2024")?.facts).toHaveLength(4);
});
