import { xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { questionsOf } from "../questions/questionsOf.ts";
import { reviewOfFigures } from "../testing/reviewOfFigures.ts";

const stepsOf = (...figures: Parameters<typeof reviewOfFigures>) =>
  questionsOf(reviewOfFigures(...figures)).filter(({ family }) => family === "steps");

test("stages of one cohort, each a part of all", () => {
  const [question] = stepsOf([
    { measure: "keyProjects", amount: "115" },
    { measure: "keyProjects", dimensions: { stage: "started" }, amount: "114" },
    { measure: "keyProjects", dimensions: { stage: "trialProduction" }, amount: "74" },
  ]);
  expect(question?.title).toEqual({
    zh: "重点建设项目115个，已开工114个",
    en: "Key projects: 114 of 115 started",
  });
  expect(question?.as).toBe("chart");
  // 40 of 114 that have started are not in production yet.
  expect(question?.why.magnitude).toBeCloseTo(40 / 114);
});

test("what is new of what there is", () => {
  const [question] = stepsOf([
    { measure: "specialisedEnterprises", amount: "95" },
    { measure: "specialisedEnterprises", dimensions: { new: "inYear" }, amount: "38" },
  ]);
  expect(question?.title.zh).toBe("专精特新中小企业95家，当年新增38家");
  expect(question?.as).toBe("sentence");
});

test("a step that is more than all is none", () => {
  expect(
    stepsOf([
      { measure: "keyProjects", amount: "50" },
      { measure: "keyProjects", dimensions: { stage: "started" }, amount: "114" },
    ]),
  ).toEqual([]);
});

test("how far each part of a whole got, and all of them", () => {
  const phase = (of: string, amount: string, state?: string) => ({
    measure: "batteryCapacity",
    dimensions: { phase: of, ...(state === undefined ? {} : { state }) },
    amount,
  });
  const figures = [
    phase("phase2", "12"),
    phase("phase2", "12", "reached"),
    phase("phase3", "15"),
    phase("phase3", "10", "reached"),
  ];
  const { measures } = xinyu2023;
  const [question] = stepsOf(figures, { measures });
  expect(question?.title.zh).toBe("锂电池产能27GWh，已达产22GWh");
  expect(question?.table("en").rows.map(({ text }) => text)).toEqual([
    "≈22 GWh of 27 GWh",
    "12 GWh of 12 GWh",
    "10 GWh of 15 GWh",
  ]);
  // What is printed of the whole is not what its parts add up to.
  const other = { measure: "batteryCapacity", amount: "30" };
  expect(stepsOf([other, ...figures], { measures })).toEqual([]);
});

test("of all from a size up, each is one of those from a smaller size up", () => {
  const from = (size: string, least: string, amount: string) => [
    {
      measure: "contractSize",
      amount: least,
      multiplier: 8,
      qualifier: "atLeast",
      dimensions: { size },
    },
    { measure: "signedProjects", amount, dimensions: { size } },
  ];
  const [question] = stepsOf([
    { measure: "signedProjects", amount: "117" },
    ...from("from100Million", "1", "32"),
    ...from("from1Billion", "10", "10"),
  ] as Parameters<typeof stepsOf>[0]);
  expect(question?.title.zh).toBe("新签约项目117个，1亿元以上32个");
});
