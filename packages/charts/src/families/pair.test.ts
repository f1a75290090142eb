import { expect, test } from "vitest";
import { questionsOf } from "../questions/questionsOf.ts";
import { type FigureInput, reviewOfFigures } from "../testing/reviewOfFigures.ts";

const pairOf = (
  counts: readonly [string, string, string],
  values: readonly [string, string, string],
) => {
  const of = (
    measure: string,
    [all, one, other]: readonly string[],
    multiplier: number,
  ): FigureInput[] =>
    [
      { measure, amount: all, multiplier },
      { measure, amount: one, multiplier, dimensions: { size: "from1Billion" } },
      { measure, amount: other, multiplier, dimensions: { size: "from100Million" } },
    ] as FigureInput[];
  return questionsOf(
    reviewOfFigures([...of("signedProjects", counts, 0), ...of("contractedValue", values, 8)]),
  ).find(({ family }) => family === "pair");
};

test("members that are few and hold much", () => {
  // 6 of 68 projects are 8.8%, and 130 of 214.7 are 60.5%.
  const question = pairOf(["68", "6", "41"], ["214.7", "130", "200"]);
  expect(question?.title).toEqual({
    zh: "6个新签约项目占签约金额60.5%",
    en: "6 of 68 projects newly signed: 60.5% of contracted value",
  });
  expect(question?.as).toBe("chart");
  expect(JSON.stringify(question?.draw({ locale: "en" }))).toContain("60.5%");
});

test("without a whole there is no share", () => {
  const figures = [
    { measure: "signedProjects", amount: "6", dimensions: { size: "from1Billion" } },
    {
      measure: "contractedValue",
      amount: "130",
      multiplier: 8,
      dimensions: { size: "from1Billion" },
    },
  ] as FigureInput[];
  expect(questionsOf(reviewOfFigures(figures)).map(({ family }) => family)).not.toContain("pair");
});
