import { expect, test } from "vitest";
import { UNITS, type UnitId, unitOf } from "./unit.ts";

// Codes from ISO 4217, UCUM, QUDT and UN/ECE Recommendation 20, as the handbook gives them.
test.each([
  ["CNY", { iso4217: "CNY", unece: "CNY" }],
  ["ha", { ucum: "har", qudt: "HA", unece: "HAR" }],
  ["t", { ucum: "t", qudt: "TONNE", unece: "TNE" }],
  ["GWh", { ucum: "GW.h", qudt: "GigaW-HR", unece: "GWH" }],
  ["percent", { ucum: "%", qudt: "PERCENT", unece: "P1" }],
  ["mu", {}],
] as const)("%s has the codes %j", (id, codes) => {
  expect(unitOf(id).codes).toEqual(codes);
});

test("a mu is kept as a ratio of whole numbers", () => {
  expect(unitOf("mu").factor).toEqual([2000, 3]);
});

test("a percentage point is no percent, and a working day no day", () => {
  expect(unitOf("percentagePoint").base).not.toBe(unitOf("percent").base);
  expect(unitOf("workingDay").base).not.toBe(unitOf("day").base);
});

test("exactly the counts count whole things", () => {
  const counted = (Object.keys(UNITS) as UnitId[]).filter((id) => UNITS[id].counted);
  expect(counted).toEqual([
    "enterprise",
    "item",
    "project",
    "person",
    "parcel",
    "occasion",
    "schoolPlace",
    "day",
    "workingDay",
    "grade",
    "rank",
  ]);
});

test("every unit has one place for the amount in each pattern", () => {
  for (const { pattern, one = "{}" } of Object.values(UNITS).map((unit) => ({
    one: "{}",
    ...unit,
  })))
    for (const text of [pattern.zh, pattern.en, one]) expect(text.split("{}")).toHaveLength(2);
});

test.each(["acre", "constructor", "__proto__", ""])("refuses %j with the units there are", (id) => {
  expect(() => unitOf(id as UnitId)).toThrow(RangeError);
  expect(() => unitOf(id as UnitId)).toThrow(/must be one of CNY, .*rank, got/);
});
