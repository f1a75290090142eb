import { codebook } from "@park/data";
import { expect, test } from "vitest";
import { questionsOf } from "../questions/questionsOf.ts";
import { type FigureInput, reviewOfFigures } from "../testing/reviewOfFigures.ts";

const partsOf = (figures: readonly FigureInput[]) =>
  questionsOf(reviewOfFigures(figures)).filter(({ family }) => family === "parts");

const trade = (direction: string, amount: string): FigureInput => ({
  measure: "foreignTrade",
  dimensions: { direction },
  amount,
  multiplier: 8,
});

test("parts of a whole that is printed, the largest in the title", () => {
  const [question] = partsOf([
    { measure: "foreignTrade", amount: "300", multiplier: 8 },
    trade("exports", "180"),
    trade("imports", "120"),
  ]);
  expect(question?.title).toEqual({
    zh: "出口占进出口总额60.0%",
    en: "Exports: 60.0% of foreign trade",
  });
  expect(question?.as).toBe("sentence");
  expect(question?.say("zh")).toBe(
    "进出口总额300亿元，其中出口180亿元（占60.0%）、进口120亿元（占40.0%）。",
  );
});

test("what is not broken down is a row of its own", () => {
  const [question] = partsOf([
    { measure: "signedProjects", amount: "117" },
    { measure: "signedProjects", dimensions: { industry: "equipment" }, amount: "45" },
    { measure: "signedProjects", dimensions: { industry: "lithium" }, amount: "19" },
  ]);
  expect(question?.as).toBe("chart");
  expect(
    question
      ?.table("en")
      .rows.map(({ name, text }) => [name, text])
      .slice(0, 3),
  ).toEqual([
    ["Equipment manufacturing", "45 projects"],
    ["Lithium battery industry", "19 projects"],
    ["Not broken down", "53 projects"],
  ]);
});

test("a share of another measure is a part of it", () => {
  const [question] = partsOf([
    { measure: "budgetRevenue", amount: "7.92", multiplier: 8 },
    {
      measure: "taxRevenue",
      as: "share",
      of: "budgetRevenue",
      amount: "80.9",
      unit: "percent",
    } as FigureInput,
  ]);
  expect(question?.title.zh).toBe("税收收入占一般公共预算收入80.9%");
});

test("parts that are more than their whole are none", () => {
  expect(
    partsOf([
      { measure: "foreignTrade", amount: "100", multiplier: 8 },
      trade("exports", "180"),
      trade("imports", "120"),
    ]),
  ).toEqual([]);
});

test("parts of what is to come are told as that", () => {
  const planned = (more: Partial<FigureInput>): FigureInput =>
    ({
      measure: "foreignTrade",
      multiplier: 8,
      period: "2024",
      status: ["target"],
      ...more,
    }) as FigureInput;
  const [question] = partsOf([
    planned({ amount: "400" }),
    planned({ amount: "250", dimensions: { direction: "exports" } }),
    planned({ amount: "150", dimensions: { direction: "imports" } }),
  ]);
  expect(question?.title).toEqual({
    zh: "2024年出口占计划进出口总额62.5%",
    en: "Exports: 62.5% of planned foreign trade in 2024",
  });
});

test("the others come last, however many they are", () => {
  const part = (en: string, amount: string): FigureInput => ({
    measure: "signedProjects",
    dimensions: { field: en },
    amount,
  });
  const { signedProjects } = codebook;
  const field = signedProjects.dimensions.field;
  const values = {
    ...field.values,
    nuts: { zh: "坚果", en: "nuts" },
    fish: { zh: "水产", en: "fish" },
    others: { zh: "其他", en: "others" },
  };
  const measure = {
    ...signedProjects,
    dimensions: { ...signedProjects.dimensions, field: { ...field, values } },
  };
  const review = reviewOfFigures(
    [
      { measure: "signedProjects", amount: "42" },
      part("nuts", "17"),
      part("fish", "5"),
      part("others", "20"),
    ],
    { measures: { signedProjects: measure } as never },
  );
  const question = questionsOf(review).find(({ family }) => family === "parts");
  expect(question?.title.zh).toBe("坚果占新签约项目40.5%");
  expect(
    question
      ?.table("zh")
      .rows.map(({ name }) => name)
      .slice(0, 3),
  ).toEqual(["坚果", "水产", "其他"]);
});
