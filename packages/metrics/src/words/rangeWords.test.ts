import { expect, test } from "vitest";
import { inBrackets, rangeWords } from "./rangeWords.ts";

test.each([
  ["1", "2", "1至2", "1 to 2"],
  ["1", "1", "1", "1"],
  ["1", null, "至少1", "at least 1"],
  [null, "2", "至多2", "at most 2"],
  [null, null, "不限", "anything"],
] as const)("%s to %s", (low, high, zh, en) => {
  expect(rangeWords(low, high, "zh")).toBe(zh);
  expect(rangeWords(low, high, "en")).toBe(en);
});

test("behind a value it stands in brackets", () => {
  expect(inBrackets("1至2", "zh")).toBe("（1至2）");
  expect(inBrackets("1 to 2", "en")).toBe(" (1 to 2)");
});
