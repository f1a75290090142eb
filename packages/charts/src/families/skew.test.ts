import { type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { questionsOf } from "../questions/questionsOf.ts";
import { changedReview } from "../testing/changedReview.ts";
import { type FigureInput, reviewOfFigures } from "../testing/reviewOfFigures.ts";

const skewOf = (review: Review = xinyu2023) =>
  questionsOf(review).filter(({ family }) => family === "skew");

const sizeOf = (measure: string, size: string, amount: string, multiplier = 0) =>
  ({ measure, amount, multiplier, dimensions: { size } }) as FigureInput;

test("the largest by themselves, beside all: (210 + 80) / 539.3", () => {
  const [found] = skewOf().filter(({ id }) => id.endsWith(".largest"));
  expect(found?.title).toEqual({
    zh: "2个新签约项目或占签约金额53.8%",
    en: "2 of 117 agreements signed may be 53.8% of contracted value",
  });
  expect(found?.as).toBe("chart");
});

test("without a word of the text on where they are counted, they are counted in", () => {
  const notes = Object.fromEntries(
    xinyu2023.facts.flatMap(({ id, note }) => (note === null ? [] : [[id, { note: null }]])),
  );
  const [found] = skewOf(changedReview(notes)).filter(({ id }) => id.endsWith(".largest"));
  expect(found?.title.zh).toBe("2个新签约项目占签约金额53.8%");
});

test("what all from a size up hold at least", () => {
  const [found] = skewOf().filter(({ id }) => id.endsWith(".from"));
  // 22 of less than 10 and 85 of less than 1 leave 539.25 - 305 = 234.25 of 539.25 to 10.
  expect(found?.title.zh).toBe("10亿元以上的10个至少占签约金额43.4%");
  expect(JSON.stringify(found?.draw())).toContain("234.2亿元以上");
});

test("what they hold as it is printed: 130 / 214.7", () => {
  const [found] = skewOf(
    reviewOfFigures([
      { measure: "signedProjects", amount: "68" },
      { measure: "contractedValue", amount: "214.7", multiplier: 8 },
      { ...sizeOf("contractSize", "from1Billion", "10", 8), qualifier: "atLeast" },
      sizeOf("signedProjects", "from1Billion", "6"),
      sizeOf("contractedValue", "from1Billion", "130", 8),
    ]),
  );
  expect(found?.title.zh).toBe("10亿元以上的6个占签约金额60.5%");
});

test("the largest are no more than all", () => {
  const more = changedReview({ contractedValue: { amount: "280" } });
  expect(skewOf(more).filter(({ id }) => id.endsWith(".largest"))).toEqual([]);
});
