import { describe, expect, test } from "vitest";
import { notNegative, notOutside, numberColumn, textColumn } from "./readColumn.ts";

const rows = [
  { name: " a\nb ", count: 1 },
  { name: null, count: null },
];

test("texts are made plain, and what is missing is an empty text", () => {
  expect(textColumn("bar", rows, "name")).toEqual(["a b", ""]);
});

test("numbers stay numbers, and null stays null", () => {
  expect(numberColumn("bar", rows, "count")).toEqual([1, null]);
});

describe("what is refused, and how", () => {
  test.each([
    [1, "1"],
    [true, "true"],
    [new Date(0), "a Date"],
    [["a"], "an array of 1"],
  ])("%j where a text must be", (value, got) => {
    expect(() => textColumn("bar", [{ a: value }], "a")).toThrow(
      new TypeError(`Cannot draw bar: rows[0].a must be a text or null, got ${got}`),
    );
  });

  test.each([
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    [-1e301, "-1e+301"],
    ["12", '"12"'],
    [true, "true"],
    [10n, "10"],
    [{}, "an object"],
  ])("%s where a number must be", (value, got) => {
    expect(() => numberColumn("bar", [{ a: value }], "a")).toThrow(
      new RangeError(
        `Cannot draw bar: rows[0].a must be a number within ±1e+300 or null, got ${got}`,
      ),
    );
  });

  test("a length below 0; 0 and null are none", () => {
    expect(() => notNegative("bar", "a", [0, null, -0.5])).toThrow(
      new RangeError("Cannot draw bar: rows[2].a must be >= 0, got -0.5"),
    );
    expect(() => notNegative("bar", "a", [0, null])).not.toThrow();
  });

  test("a value outside its interval; an end that nothing bounds, and no value, are inside", () => {
    const check = (value: number | null, low: number | null, high: number | null) => () =>
      notOutside("line", ["low", "high"], [value], [low], [high]);
    expect(check(6, 4, 5)).toThrow(
      new RangeError("Cannot draw line: rows[0] must lie between low and high, got 6 in 4 to 5"),
    );
    expect(check(null, 5, 4)).toThrow(RangeError);
    for (const inside of [check(4, 4, 4), check(9, 4, null), check(null, null, 4)])
      expect(inside).not.toThrow();
  });
});
