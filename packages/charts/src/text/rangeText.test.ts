import { expect, test } from "vitest";
import { type Bounds, boundsBehind, boundsText, rangeText } from "./rangeText.ts";

const money = { unit: "CNY", places: 1 } as const;

test("bounds are rounded outwards, so that they still hold", () => {
  const range: Bounds = [234.25e8, 517.35e8];
  expect(boundsText(range, { ...money, locale: "zh" })).toBe("234.2亿元至517.4亿元");
  expect(boundsText(range, { ...money, locale: "en" })).toBe(
    "CNY 23.42 billion to CNY 51.74 billion",
  );
  expect(boundsText([0.8427, 0.95801], { unit: "ratio", places: 1, locale: "zh" })).toBe(
    "84.2%至95.9%",
  );
});

test("a bound that is written exactly stays", () => {
  expect(boundsText([0.29, 0.57], { unit: "ratio", places: 0, locale: "en" })).toBe("29% to 57%");
  expect(boundsText([100e8, 100e8], { unit: "CNY", places: 0, locale: "zh" })).toBe("100亿元");
  expect(boundsText([-2.55, -1.25], { unit: "mu", places: 1, locale: "zh" })).toBe(
    "−2.6亩至−1.2亩",
  );
});

test("what nothing bounds is said so", () => {
  expect(boundsText([22e8, null], { unit: "CNY", places: 0, locale: "zh" })).toBe("至少22亿元");
  expect(boundsText([null, 3], { unit: "mu", places: 0, locale: "en" })).toBe("at most 3 mu");
  expect(boundsText([null, null], { unit: "mu", places: 0, locale: "en" })).toBe("anything");
});

test("bounds stand in brackets, without zeros at their end where they are trimmed", () => {
  const look = { unit: "CNY", places: 2, locale: "en", isTrimmed: true } as const;
  expect(boundsBehind([28.9e9, 100e8], look)).toBe(" (CNY 28.9 billion to CNY 10 billion)");
  expect(boundsBehind([null, 248.254e8], look)).toBe(" (at most CNY 24.826 billion)");
  expect(boundsBehind([null, null], look)).toBe("");
  expect(boundsBehind([100, 200], { ...look, unit: "project", places: 0 })).toBe(
    " (100 projects to 200 projects)",
  );
});

test("a value has its range behind it where that shows", () => {
  const look = { unit: "mu", places: 2, locale: "en" } as const;
  expect(rangeText(91.3878, [91.3872, 91.3883], look)).toBe("91.39 mu");
  expect(rangeText(177.2667, [177.2583, 177.275], look)).toBe("177.27 mu (177.25 mu to 177.28 mu)");
  expect(rangeText(15.22, [15.22, 15.22], { ...look, places: 1 })).toBe("15.2 mu");
  expect(rangeText(15.22, null, { ...look, places: 1 })).toBe("15.2 mu");
  expect(rangeText(20, [18, null], { ...look, places: 0, locale: "zh" })).toBe("20亩（至少18亩）");
});
