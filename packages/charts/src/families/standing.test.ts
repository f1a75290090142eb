import { expect, test } from "vitest";
import { questionsOf } from "../questions/questionsOf.ts";
import { type FigureInput, grown, reviewOfFigures } from "../testing/reviewOfFigures.ts";

const standingOf = (figures: readonly unknown[]) =>
  questionsOf(reviewOfFigures(figures as FigureInput[])).find(
    ({ family }) => family === "standing",
  );

test("a lead that is printed, and a rank", () => {
  const question = standingOf([
    grown("gdp", "5.4"),
    {
      measure: "gdp",
      as: "points",
      in: "growth",
      against: "city",
      amount: "0.7",
      unit: "percentagePoint",
    },
    { measure: "gdp", as: "rank", in: "growth", amount: "3", unit: "rank" },
  ]);
  expect(question?.title.zh).toBe("地区生产总值增5.4%，快于全市0.7个百分点");
  expect(question?.say("en")).toBe(
    "Gross domestic product up 5.4%, 0.7 percentage points faster than the city, ranked 3rd.",
  );
});

test("a lead that follows from both rates is in the table", () => {
  const question = standingOf([grown("gdp", "5.4"), grown("gdp", "6.1", { scope: "nation" })]);
  expect(question?.title.zh).toBe("地区生产总值增5.4%，慢于全国0.7个百分点");
  expect(question?.table("zh").rows.map(({ text }) => text)).toContain("−0.7个百分点");
});

test("points of which nothing says beside whom are no lead", () => {
  expect(
    standingOf([
      grown("gdp", "5.4"),
      { measure: "gdp", as: "points", in: "growth", amount: "0.7", unit: "percentagePoint" },
    ]),
  ).toBeUndefined();
});
