import { expect, test } from "vitest";
import { questionsOf } from "../questions/questionsOf.ts";
import { reviewOfFigures } from "../testing/reviewOfFigures.ts";

const sizesOf = (...figures: Parameters<typeof reviewOfFigures>) =>
  questionsOf(reviewOfFigures(...figures)).filter(({ family }) => family === "sizes");

test("members without a whole, of which nothing says that the largest is the first", () => {
  const [question] = sizesOf([
    { measure: "signedProjects", dimensions: { industry: "equipment" }, amount: "45" },
    { measure: "signedProjects", dimensions: { industry: "lithium" }, amount: "19" },
    { measure: "signedProjects", dimensions: { industry: "electronics" }, amount: "10" },
  ]);
  expect(question?.title.zh).toBe("装备制造新签约项目45个，锂电新签约项目19个");
  expect(question?.as).toBe("chart");
});

test("of an amount per head, all are one more value beside those of the groups", () => {
  const [question] = sizesOf([
    { measure: "disposableIncome", amount: "24680" },
    { measure: "disposableIncome", dimensions: { residence: "urban" }, amount: "27310" },
    { measure: "disposableIncome", dimensions: { residence: "rural" }, amount: "15960" },
  ]);
  expect(question?.facts).toHaveLength(3);
});

test("kinds of enterprises that are listed together stand together, and those that are far apart do not", () => {
  const kinds = ["technologySmes", "highTechEnterprises", "specialisedEnterprises", "gazelles"];
  const listed = kinds.map((measure, nth) => ({ measure, amount: String(400 - nth * 100) }));
  expect(sizesOf(listed)[0]?.title.zh).toBe("科技型中小企业400家，国家高新技术企业300家");
  const others = ["gdp", "population", "retailSales", "deposits", "loans", "electricity"].map(
    (measure) => ({ measure, amount: "9" }),
  );
  expect(sizesOf([...listed.slice(0, 2), ...others, ...listed.slice(2)])).toEqual([]);
});
