import { describe, expect, test } from "vitest";
import { UNIT_WORDS } from "./text/unitWords.ts";
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
  const counted = (Object.keys(UNITS) as (keyof typeof UNITS)[]).filter((id) => UNITS[id].counted);
  expect(counted).toEqual([
    "enterprise",
    "item",
    "project",
    "person",
    "parcel",
    "occasion",
    "schoolPlace",
    "day",
    "month",
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

test.each(["furlong", "constructor", "__proto__", ""])(
  "refuses %j with the units there are",
  (id) => {
    expect(() => unitOf(id as UnitId)).toThrow(RangeError);
    expect(() => unitOf(id as UnitId)).toThrow(/must be the id of a unit such as CNY.*, got/);
  },
);

test("every currency has a code that Unicode knows, no word means two, and a code that is an English word is none", () => {
  const known = new Set(Intl.supportedValuesOf("currency"));
  const money = Object.entries(UNITS).filter(([, { codes }]) => codes.iso4217 !== undefined);
  expect(money.length).toBeGreaterThan(150);
  for (const [id, { codes }] of money) {
    expect(codes.iso4217).toBe(id);
    expect(known).toContain(id);
  }
  const words = money.flatMap(([id]) => UNIT_WORDS[id as keyof typeof UNITS] ?? []);
  expect(new Set(words).size).toBe(words.length);
  expect(words).not.toContain("ALL");
  expect(words).not.toContain("TOP");
});

describe("a quotient of two units", () => {
  test.each<[UnitId, readonly [number, number], string, string]>([
    // 1/mu = 3/2000 per m².
    ["CNY/mu", [3, 2000], "{}元/亩", "CNY {}/mu"],
    ["CNY/person", [1, 1], "{}元/人", "CNY {} per person"],
    ["tce/CNY", [1, 1], "{}吨标准煤/元", "{} tce per CNY"],
    // A microgram is 10^-12 of a tonne.
    ["ug/m3", [1, 1_000_000_000_000], "{}微克/立方米", "{} µg/m³"],
    ["CNY/{箱|case|cases}", [1, 1], "{}元/箱", "CNY {} per case"],
  ])("%s is made of them", (id, factor, zh, en) => {
    expect(unitOf(id)).toMatchObject({ factor, pattern: { zh, en }, counted: false });
  });

  test("converts to one of the same bases", () => {
    expect(unitOf("CNY/mu").base).toBe(unitOf("CNY/ha").base);
    expect(unitOf("CNY/mu").base).not.toBe(unitOf("USD/mu").base);
  });
});

test("a unit of one's own counts what it names", () => {
  const chest = unitOf("{茶箱|tea chest|tea chests}");
  expect(chest).toMatchObject({
    pattern: { zh: "{}茶箱", en: "{} tea chests" },
    one: "{} tea chest",
    counted: true,
    base: "{茶箱|tea chest|tea chests}",
  });
  expect(unitOf("{箱|TEA}").pattern.en).toBe("{} TEA");
});

test.each([
  "CNY/",
  "/mu",
  "CNY/mu/person",
  "CNY/furlong",
  "{}",
  "{箱}",
  "{|a}",
  "{a|b|c|d}",
  "{a|b",
  "{__proto__|}",
])("%j is no unit", (id) => {
  expect(() => unitOf(id as UnitId)).toThrow(RangeError);
});
