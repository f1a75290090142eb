import { expect, test } from "vitest";
import { isAccusation, VERDICT_LABELS, verdictLabel } from "./verdict.ts";

test("the verdicts are called from the best to the worst", () => {
  expect(Object.keys(VERDICT_LABELS)).toEqual([
    "exact",
    "rounded",
    "withinOperandRounding",
    "truncated",
    "noSingleRule",
    "contradicted",
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

test("what is assumed, and what only a convention contradicts, accuses nobody and has lesser words", () => {
  const condition = { zh: "若", en: "if" };
  const of = (
    basis: "stated" | "rounding" | "convention",
    ...assumptions: (typeof condition)[]
  ) => {
    const finding = { verdict: "contradicted", basis, assumptions } as const;
    return [isAccusation(finding), verdictLabel(finding).en];
  };
  expect(of("stated")).toEqual([true, "contradicted"]);
  expect(of("rounding")).toEqual([true, "contradicted"]);
  expect(of("convention")).toEqual([false, "contradicted by convention only"]);
  expect(of("stated", condition)).toEqual([false, "contradicted only on a condition"]);
  expect(of("convention", condition)).toEqual([false, "contradicted by convention only"]);
  const exact = { verdict: "exact", basis: "convention", assumptions: [condition] } as const;
  expect([isAccusation(exact), verdictLabel(exact).en]).toEqual([false, "exact"]);
});
