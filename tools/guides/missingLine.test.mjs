import { expect, test } from "vitest";
import { missingLine } from "./missingLine.mjs";

test.each([
  ["lines in order", ["a", "c"], null],
  ["lines in another order", ["c", "a"], "a"],
  ["a part of a line", ["b  b"], null],
  ["what is not there", ["a", "bb"], "bb"],
  ["a line twice that is there once", ["a", "a"], "a"],
  ["others left out", ["a", "…", "c"], null],
])("%s", (_, promised, missing) => {
  expect(missingLine(promised, "a\nb b\n  c\n")).toBe(missing);
});
