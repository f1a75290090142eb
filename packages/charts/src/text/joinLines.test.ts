import { expect, test } from "vitest";
import { joinLines } from "./joinLines.ts";
import { wrapText } from "./wrapText.ts";

test.each([
  [["Of 115 projects,", "114 have started"], "Of 115 projects, 114 have started"],
  [["115个项目中，", "114个已开工"], "115个项目中，114个已开工"],
  [["签约金额", "CNY 53.93 billion"], "签约金额CNY 53.93 billion"],
  [["one"], "one"],
  [[], ""],
] as const)("%j", (lines, text) => {
  expect(joinLines(lines)).toBe(text);
});

test("puts together what was wrapped", () => {
  for (const text of [
    "重点建设项目中，114个已开工，74个试投产",
    "Of 115 projects, 114 have started",
  ])
    expect(joinLines(wrapText(text, 100, 14))).toBe(text);
});
