import { expect, test } from "vitest";
import { questionsOf } from "../questions/questionsOf.ts";
import { type FigureInput, reviewOfFigures } from "../testing/reviewOfFigures.ts";

test("what adds to the growth of a whole, and what takes from it", () => {
  const adds = (measure: string, amount: string): FigureInput =>
    ({ measure, as: "contribution", of: "gdp", amount, unit: "percentagePoint" }) as FigureInput;
  const [question] = questionsOf(
    reviewOfFigures([adds("tertiaryValueAdded", "4.2"), adds("secondaryValueAdded", "-1.3")]),
  );
  expect(question?.family).toBe("bridge");
  expect(question?.title.zh).toBe("第三产业增加值拉动4.2个百分点");
  expect(question?.say("en")).toBe(
    "Value added of services adds 4.2 percentage points, value added of the secondary sector takes 1.3 percentage points.",
  );
});
