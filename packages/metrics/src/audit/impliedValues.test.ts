import { labelOfKey, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { impliedValues } from "./impliedValues.ts";

const all = impliedValues(xinyu2023);

const intervalOf = (label: string) => all.find((one) => one.label.en === label)?.interval;

// On paper, from the printed figures and half of their last places.
test.each([
  // 300.55 by 1.0165 and 300.65 by 1.0155.
  ["Foreign trade (2022)", 295.671, 296.061],
  // 21.745 by 28.065% and 21.755 by 28.055%; 21.745 by 20.655% and 21.755 by 20.645%.
  ["Lithium salt capacity (nation)", 77.4808, 77.5442],
  ["Lithium salt capacity (world)", 105.2772, 105.3767],
] as const)("%s", (label, least, most) => {
  const [low, high] = intervalOf(label) ?? [0, 0];
  const scale = label.startsWith("Foreign") ? 1e8 : 1e4;
  expect((low ?? 0) / scale).toBeCloseTo(least, 3);
  expect((high ?? 0) / scale).toBeCloseTo(most, 3);
});

test.each([
  ["Specialised SMEs (city)", 137],
  ["Specialised SMEs (new in the year, city)", 51],
  ["High-tech enterprises certified (city)", 73],
  ["National technology SMEs (2022)", 152],
] as const)("%s is one whole number", (label, number) => {
  expect(intervalOf(label)).toEqual([number, number]);
});

test("each says what it follows from, where that is printed, and what has to be true", () => {
  const base = all.find(({ label }) => label.en === "National technology SMEs (2022)");
  expect(base).toMatchObject({ stated: null, isWhole: true, unit: "enterprise", rule: "rounding" });
  expect(base?.from.map(({ printed }) => printed)).toEqual(["201家", "32.2%"]);
  expect(base?.assumptions.map(({ en }) => en)).toEqual(["the growth is against a year before"]);
  for (const { key, label, from } of all) {
    expect(label).toEqual(labelOfKey(xinyu2023, key));
    expect(from).not.toEqual([]);
  }
});

test("what is printed to fewer places than the others allow is narrowed", () => {
  // 99.81% of 179.3, of which 178.97 are done: 178.965 by 99.815% are 179.297, and 178.975 by 99.805% 179.325.
  const planned = all.find(({ key }) => key.measure === "keyProjectPlannedInvestment");
  expect(planned?.stated?.printed).toBe("179.3亿元");
  const [low, high] = planned?.interval ?? [0, 0];
  expect((low ?? 0) / 1e8).toBeCloseTo(179.2967, 3);
  expect((high ?? 0) / 1e8).toBeCloseTo(179.3247, 3);
});
