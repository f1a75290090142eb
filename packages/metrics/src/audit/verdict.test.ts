import { expect, test } from "vitest";
import { VERDICT_LABELS } from "./verdict.ts";

test("the verdicts are those of the handbook, from the best to the worst, then what cannot be judged", () => {
  expect(Object.keys(VERDICT_LABELS)).toEqual([
    "exact",
    "rounded",
    "withinOperandRounding",
    "truncated",
    "contradicted",
    "undetermined",
  ]);
});

test("each is called something of its own in both languages, for good", () => {
  for (const locale of ["zh", "en"] as const) {
    const labels = Object.values(VERDICT_LABELS).map((label) => label[locale]);
    expect(new Set(labels).size).toBe(6);
    expect(labels).not.toContain("");
  }
  expect(Object.isFrozen(VERDICT_LABELS)).toBe(true);
  expect(Object.values(VERDICT_LABELS).every(Object.isFrozen)).toBe(true);
});
