import { expect, test } from "vitest";
import { reviewOfFigures } from "../testing/reviewOfFigures.ts";
import { inSentence, namesOf } from "./names.ts";
import { groundOf } from "./subject.ts";

const named = (
  figure: Parameters<typeof reviewOfFigures>[0][number],
  locale: "zh" | "en",
): string | undefined => {
  const review = reviewOfFigures([figure]);
  const [subject] = groundOf(review).subjects;
  return subject === undefined ? undefined : namesOf(review, subject, locale)[0];
};

test("a part is called by its value and its measure, without brackets", () => {
  const figure = { measure: "signedProjects", dimensions: { industry: "equipment" }, amount: "45" };
  expect(named(figure, "zh")).toBe("装备制造新签约项目");
  expect(named(figure, "en")).toBe("Equipment manufacturing projects newly signed");
});

test("a value that is a word of its whole is a name alone", () => {
  const trade = (direction: string) => ({
    measure: "foreignTrade",
    dimensions: { direction },
    amount: "1",
  });
  expect(named(trade("exports"), "zh")).toBe("出口");
  expect(named(trade("imports"), "zh")).toBe("进口");
  expect(named(trade("exports"), "en")).toBe("Exports");
});

test("what is not the park's own says whose it is", () => {
  const figure = { measure: "gdp", scope: "city", amount: "1" } as const;
  expect(named(figure, "zh")).toBe("全市地区生产总值");
  expect(named(figure, "en")).toBe("Gross domestic product of the city");
});

test("names go into a sentence in lower case, abbreviations do not", () => {
  expect(inSentence("Foreign trade")).toBe("foreign trade");
  expect(inSentence("PM2.5 concentration")).toBe("PM2.5 concentration");
});
