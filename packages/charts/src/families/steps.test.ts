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
