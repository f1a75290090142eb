import { expect, test } from "vitest";
import { draftPassages } from "./draftPassages.ts";
import { draftReview } from "./draftReview.ts";
import { settleFigure } from "./settleFigure.ts";

test("the passages joined are the document, whatever its white space and marks", async () => {
  for (const text of [
    "",
    "  \n",
    "2024年，\n利润 5\n亿元。  ",
    "Revenue of é 5 million in 2024.\t12%",
    "３个\u0301项目，2024 年利润5亿元。利润5亿元\u0000",
  ]) {
    const draft = await draftReview(text);
    expect(
      draftPassages(draft, text)
        .map((one) => one.text)
        .join(""),
    ).toBe(text);
  }
});

test("each number stands in its place, and where it is printed again", async () => {
  const text = "2024年，利润 5 亿元。利润5亿元，泊位7扩建。";
  const draft = await draftReview(text);
  const marks = draftPassages(draft, text).filter(({ list }) => list !== null);
  expect(marks.map(({ text: words, list, isMention }) => [words, list, isMention])).toEqual([
    ["2024年", "exclusions", false],
    ["5 亿元", "facts", false],
    ["5亿元", "facts", true],
    ["7", "exclusions", false],
  ]);
});

test("a place that is not in the text is not shown", async () => {
  const draft = await draftReview("2024年，利润5亿元。");
  expect(draftPassages(draft, "短").map((one) => one.text)).toEqual(["短"]);
  expect(() => settleFigure(draft, 99)).toThrow(RangeError);
});
