import { describe, expect, test } from "vitest";
import { notEmpty, notNegative, notOutside, numberColumn, textColumn } from "./readColumn.ts";

const rows = [
  { name: " a\nb ", count: 1 },
  { name: null, count: null },
];

test("texts are made plain, and what is missing is an empty text", () => {
  expect(textColumn("bar", rows, "name")).toEqual(["a b", ""]);
  expect(textColumn("bar", rows, "count")).toEqual(["1", ""]);
});

test("numbers stay numbers, and null stays null", () => {
  expect(numberColumn("bar", rows, "count")).toEqual([1, null]);
});

describe("what is refused, and how", () => {
  test("a column that a row does not have, even one that every object inherits", () => {
    expect(() => textColumn("bar", rows, "toString")).toThrow(
      new TypeError('Cannot draw bar: rows[0] must have the column "toString", got none'),
    );
    expect(() => numberColumn("bar", [{ a: 1 }, {}], "a")).toThrow(
      new TypeError('Cannot draw bar: rows[1] must have the column "a", got none'),
    );
  });

  test.each([
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    [-1e301, "-1e+301"],
    ["12", '"12"'],
    [true, "true"],
    [10n, "10"],
    [{}, "[object Object]"],
  ])("%s where a number must be", (value, got) => {
    expect(() => numberColumn("bar", [{ a: value } as never], "a")).toThrow(
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

  test("no rows", () => {
    expect(() => notEmpty("bar", [])).toThrow(
      new RangeError("Cannot draw bar: rows must not be empty, got []"),
    );
  });

  test("more rows than a picture can hold", () => {
    const many = Array.from({ length: 20_001 }, () => ({}));
    expect(() => notEmpty("bar", many)).toThrow(
      new RangeError(
        "Cannot draw bar: must have at most 20000 rows, got 20001; add them up into fewer",
      ),
    );
    expect(() => notEmpty("bar", many.slice(1))).not.toThrow();
  });
});
