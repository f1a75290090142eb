import { expect, test } from "vitest";
import type { Figure } from "./figure.ts";
import type { UnitId } from "./unit.ts";
import { valueIn } from "./valueIn.ts";

const convert = (amount: string, multiplier: Figure["multiplier"], from: UnitId, to: UnitId) =>
  valueIn<UnitId>({ amount, multiplier, unit: from, qualifier: null }, to);

// 1 mu is 2000/3 m² by definition, so 15 mu are 1 ha; the other factors are SI prefixes.
test.each([
  ["15", 0, "mu", "ha", 1],
  ["3", 0, "mu", "m2", 2000],
  ["1", 0, "mu", "m2", 2000 / 3],
  ["1", 0, "ha", "mu", 15],
  ["1", 0, "km2", "mu", 1500],
  ["2.5", 0, "km2", "ha", 250],
  ["15", 0, "GWh", "kWh", 15000000],
  ["1", 8, "kWh", "GWh", 100],
  ["624.3", 8, "CNY", "CNY", 62430000000],
] as const)("%s x 10^%i %s in %s is %d", (amount, multiplier, from, to, value) => {
  expect(convert(amount, multiplier, from, to)).toBe(value);
});

test.each([
  ["percent", "percentagePoint"],
  ["percentagePoint", "percent"],
  ["CNY", "USD"],
  ["t", "mu"],
  ["MW", "GWh"],
  ["day", "workingDay"],
  ["item", "project"],
] as const)("%s does not convert to %s", (from, to) => {
  expect(() => convert("1", 0, from, to)).toThrow(RangeError);
  expect(() => convert("1", 0, from, to)).toThrow(`Cannot convert ${from}`);
});

test.each(["furlong", "constructor", "__proto__"])("refuses the unit %s", (unit) => {
  expect(() => convert("1", 0, "mu", unit as UnitId)).toThrow(RangeError);
  expect(() => convert("1", 0, unit as UnitId, "mu")).toThrow(`got ${unit}`);
});
