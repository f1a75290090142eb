import { expect, test } from "vitest";
import { questionsOf } from "../questions/questionsOf.ts";
import { type FigureInput, grown, reviewOfFigures } from "../testing/reviewOfFigures.ts";

test("a figure that no other question tells is a card", () => {
  const [question] = questionsOf(
    reviewOfFigures([{ measure: "schoolPlacesAdded", amount: "6200" }]),
  );
  expect(question).toMatchObject({
    family: "say",
    as: "card",
    title: { zh: "新增学位6200个", en: "School places added: 6,200" },
  });
  expect(question?.draw({ locale: "en" }).description).toContain("6,200");
});

test("a level and its growth are one sentence", () => {
  const [question] = questionsOf(
    reviewOfFigures([
      { measure: "retailSales", amount: "127", multiplier: 8 },
      grown("retailSales", "9.0"),
    ]),
  );
  expect(question?.title.zh).toBe("社会消费品零售总额127亿元，增9.0%");
  expect(question?.say("zh")).toBe("社会消费品零售总额127亿元，社会消费品零售总额增长9.0%。");
  expect(question?.as).toBe("sentence");
});

test("what is aimed at is not told as what there is", () => {
  const questions = questionsOf(
    reviewOfFigures([
      { measure: "enterprises", amount: "20", status: ["target"], period: "2024" } as FigureInput,
    ]),
  );
  expect(questions.map(({ family }) => family)).toEqual(["plan"]);
});
