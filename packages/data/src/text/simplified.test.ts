import { expect, test } from "vitest";
import { plainForm } from "./plainForm.ts";
import { simplifiedOnes } from "./simplified.ts";

test("each traditional character stands once, in order, and becomes another", () => {
  const ones = simplifiedOnes();
  const points = ones.map(([word]) => word.codePointAt(0) ?? 0);
  expect(points).toEqual([...new Set(points)].sort((a, b) => a - b));
  for (const [word, simple] of ones) {
    expect([...simple].length).toBe(1);
    expect(plainForm(word)).toBe(simple);
    // What is simple already stays.
    expect(plainForm(simple)).toBe(simple);
  }
});

test("what it has not stays, and so do places", () => {
  expect(plainForm("𠮷簽約a1，鑒")).toBe("𠮷签约a1,鑒");
});
