import { expect, test } from "vitest";
import { stepAxis } from "./stepAxis.ts";

const years = (count: number) => Array.from({ length: count }, (_, index) => String(2000 + index));

test("steps are even, and all labels stand where they fit", () => {
  const { at, labels, step } = stepAxis(years(5), [100, 500], [0, 600], 0);
  expect(at).toEqual([100, 200, 300, 400, 500]);
  expect(step).toBe(100);
  expect(labels.map(({ label }) => label)).toEqual(years(5));
});

test("where they do not fit, the last stays and others are left out evenly", () => {
  const { labels } = stepAxis(years(24), [40, 240], [0, 300], 0);
  const shown = labels.map(({ label }) => Number(label));
  expect(shown.at(-1)).toBe(2023);
  const gaps = new Set(shown.slice(1).map((year, index) => year - (shown[index] ?? 0)));
  expect(gaps.size).toBe(1);
  expect(shown.length).toBeGreaterThan(2);
  expect(shown.length).toBeLessThan(24);
});

test("a long label is broken, and the first and the last stay inside", () => {
  const long = "the first half of a year that has a long name";
  const { at, labels, height } = stepAxis([long, long], [10, 200], [0, 208], 0);
  expect(labels[0]?.label).toContain("\n");
  expect(at[0]).toBeGreaterThan(30);
  expect(at[1]).toBeLessThan(178);
  expect(height).toBeGreaterThan(40);
});

test("one step stands in the middle", () => {
  expect(stepAxis(["2023"], [0, 100], [0, 100], 10)).toMatchObject({ at: [50], step: 100 });
});

test("steps at uneven distances lie where they are told, and the first and last keep their labels", () => {
  const uneven = [0, 0.01, 0.02, 0.5, 0.51, 1];
  const { at, labels, step } = stepAxis(years(6), [0, 400], [0, 400], 20, uneven);
  expect(at).toEqual(uneven.map((share) => Math.round(20 + 360 * share)));
  expect(step).toBeCloseTo(3.6, 9);
  expect(labels.map((label) => label.at)).toEqual([at[0], at[4], at[5]]);
});

test("where the first label would meet the last, the last stands alone", () => {
  expect(stepAxis(years(3), [0, 80], [0, 80], 25, [0, 0.9, 1]).labels).toHaveLength(1);
});
