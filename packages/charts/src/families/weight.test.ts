import { expect, test } from "vitest";
import { questionsOf } from "../questions/questionsOf.ts";
import { type FigureInput, reviewOfFigures } from "../testing/reviewOfFigures.ts";

const share = (measure: string, amount: string, of: string): FigureInput =>
  ({ measure, as: "share", of, amount, unit: "percent" }) as FigureInput;

test("shares of larger wholes, each with its own", () => {
  const [question] = questionsOf(
    reviewOfFigures([
      share("industrialOutput", "71.5", "city"),
      share("taxRevenue", "58.3", "city"),
      share("foreignTrade", "2.1", "nation"),
    ]),
  );
  expect(question?.family).toBe("weight");
  expect(question?.title).toEqual({
    zh: "工业总产值占全市71.5%",
    en: "71.5% of the city's gross industrial output",
  });
  expect(question?.table("en").rows.map(({ name }) => name)).toEqual([
    "Gross industrial output (city)",
    "Tax revenue (city)",
    "Foreign trade (nation)",
  ]);
  expect(question?.why.surprise).toBe(0.7);
});

test("a share of the world's is the greater surprise", () => {
  const [question] = questionsOf(reviewOfFigures([share("industrialOutput", "20.65", "world")]));
  expect(question?.why.surprise).toBe(0.9);
  expect(question?.as).toBe("sentence");
});
