import { type Fact, factOf, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { leading } from "./leading.ts";

const revenue = factOf(xinyu2023, "industryRevenue", { industry: "equipment" });
const rowsOf = (...figures: readonly Partial<Fact>[]) =>
  figures.map((figure) => ({ fact: { ...revenue, ...figure } as Fact }));
const amounts = (...figures: readonly Partial<Fact>[]) =>
  leading(xinyu2023, rowsOf(...figures)).map(({ fact }) => fact.amount);

test("one leads alone where no rounding can turn the order", () => {
  expect(amounts({ amount: "128" }, { amount: "130" }, { amount: "40.5" })).toEqual(["130"]);
});

test("130 may be 130.5, and so leads with 130.31", () => {
  expect(amounts({ amount: "130.31" }, { amount: "130" }, { amount: "128" })).toEqual([
    "130.31",
    "130",
  ]);
});

test("equal ones lead together, and what has no upper bound may always lead", () => {
  expect(amounts({ amount: "9" }, { amount: "9" })).toEqual(["9", "9"]);
  const count = { unit: "project", multiplier: 0 } as const;
  expect(amounts({ ...count, amount: "9" }, { ...count, amount: "9" })).toEqual(["9", "9"]);
  expect(amounts({ amount: "1", qualifier: "over" }, { amount: "9" })).toEqual(["1", "9"]);
});

test("units of one base compare", () => {
  // 2 ha are 22.5 to 37.5 mu.
  const ha = { unit: "ha", multiplier: 0 } as const;
  const mu = { unit: "mu", multiplier: 0 } as const;
  expect(amounts({ ...ha, amount: "2" }, { ...mu, amount: "20" })).toEqual(["2"]);
  expect(amounts({ ...ha, amount: "2" }, { ...mu, amount: "60" })).toEqual(["60"]);
});
