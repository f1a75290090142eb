import { xinyu2023 } from "@park/data";
import { audit } from "@park/metrics";
import { expect, test } from "vitest";
import { questionsOf } from "../questions/questionsOf.ts";
import { grown, reviewOfFigures } from "../testing/reviewOfFigures.ts";

const CONTRADICTED = [
  { measure: "industrialOutput", amount: "903", multiplier: 8 },
  { measure: "industrialOutput", amount: "838.5", multiplier: 8, period: "2022" },
  grown("industrialOutput", "8.7"),
  grown("retailSales", "9.6"),
  grown("budgetRevenue", "7.4"),
  grown("taxRevenue", "9.1"),
] as const;

test("a claim that cannot be right is told as that, to the place it is printed to, and in no other title", () => {
  const questions = questionsOf(reviewOfFigures(CONTRADICTED));
  const [found] = questions.filter(({ family }) => family === "check");
  // 903/838.5 - 1 = 7.69%.
  expect(found?.title.zh).toBe("工业总产值同比增长应为7.7%，文中称8.7%");
  expect(found?.why.isContradicted).toBe(true);
  for (const { id, title } of questions)
    if (id !== found?.id) expect(title.zh).not.toContain("8.7%");
});

test("findings that are there already are not looked for again", () => {
  const { findings } = audit(xinyu2023);
  expect(questionsOf(xinyu2023, { findings }).map(({ id }) => id)).toEqual(
    questionsOf(xinyu2023).map(({ id }) => id),
  );
  expect(questionsOf(xinyu2023, { findings: [] }).some(({ family }) => family === "check")).toBe(
    false,
  );
});
