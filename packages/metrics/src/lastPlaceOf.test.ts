import { expect, test } from "vitest";
import { rationalOf } from "./formula/rational.ts";
import { lastPlaceOf } from "./lastPlaceOf.ts";

test.each([
  ["98.26", 0, "percent", "0.0001"],
  ["0.3", 0, "percentagePoint", "0.001"],
  ["114", 0, "project", "1"],
  ["100", 0, "project", "1"],
  ["178.97", 8, "CNY", "1000000"],
  ["40", 8, "CNY", "100000000"],
  ["40.0", 8, "CNY", "10000000"],
  ["-1.5", 4, "CNY", "1000"],
] as const)("one in the last place of %s e%i %s is %s", (amount, multiplier, unit, place) => {
  expect(lastPlaceOf({ amount, multiplier, unit })).toEqual(rationalOf(place));
});

test("it can be given in another unit: 0.1 ha is 1.5 mu", () => {
  expect(lastPlaceOf({ amount: "3.2", multiplier: 0, unit: "ha" }, "mu")).toEqual(
    rationalOf("1.5"),
  );
});
