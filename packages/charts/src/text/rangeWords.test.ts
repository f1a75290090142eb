import { expect, test } from "vitest";
import { rangeBehind, rangeWords } from "./rangeWords.ts";

test.each([
  ["1", "2", "1至2", "1 to 2"],
  ["1", null, "至少1", "at least 1"],
  [null, "2", "至多2", "at most 2"],
  [null, null, "", ""],
] as const)("%s to %s", (low, high, zh, en) => {
  expect(rangeWords(low, high, "zh")).toBe(zh);
  expect(rangeWords(low, high, "en")).toBe(en);
});

test("behind a value it stands in brackets, where there is any", () => {
  expect(rangeBehind("1", "2", "zh")).toBe("（1至2）");
  expect(rangeBehind("1", "2", "en")).toBe(" (1 to 2)");
  expect(rangeBehind(null, null, "en")).toBe("");
});
