import { formatFigure } from "@park/data";
import { describe, expect, test } from "vitest";
import { figureOf } from "./figureOf.ts";
import { rationalOf } from "./formula/rational.ts";

describe("a ratio is written in percent", () => {
  test.each([
    [114 / 115, 2, "99.13"],
    [74 / 115, 1, "64.3"],
    [0.65, 0, "65"],
    [1.5, 2, "150.00"],
    [-0.016, 1, "-1.6"],
    [0, 2, "0.00"],
    // As a double, 1.005 times 100 is 100.49999999999999.
    [1.005, 0, "101"],
    [0.010005, 3, "1.001"],
  ])("%d to %i places", (value, places, amount) => {
    expect(figureOf(value, "ratio", places)).toEqual({
      amount,
      multiplier: 0,
      unit: "percent",
      qualifier: null,
    });
  });
});

describe("an amount is written in 亿 from 1e8 and in 万 from 1e4", () => {
  test.each([
    ["100000000", 8, "1.00"],
    ["99999999", 4, "10000.00"],
    ["10000", 4, "1.00"],
    ["9999", 0, "9999.00"],
    ["9999.99", 0, "9999.99"],
    ["-100000000", 8, "-1.00"],
    ["-10000", 4, "-1.00"],
    ["29586614173.2", 8, "295.87"],
    ["0", 0, "0.00"],
  ])("%s", (value, multiplier, amount) => {
    expect(figureOf(rationalOf(value), "CNY")).toEqual({
      amount,
      multiplier,
      unit: "CNY",
      qualifier: null,
    });
  });
});

test("halves go away from zero, as in 1.005 to 1.01", () => {
  expect(figureOf(1.005, "CNY").amount).toBe("1.01");
  expect(figureOf(-1.005, "CNY").amount).toBe("-1.01");
  expect(figureOf(100_500_000, "CNY", 2).amount).toBe("1.01");
  expect(figureOf(2.5, "project", 0).amount).toBe("3");
});

test("the ends of an interval are rounded outwards, and what is exact stays", () => {
  expect(figureOf(11_266.94, "CNY", 2, "down").amount).toBe("1.12");
  expect(figureOf(11_266.94, "CNY", 2, "up").amount).toBe("1.13");
  expect(figureOf(-1.251, "mu", 1, "down").amount).toBe("-1.3");
  expect(figureOf(-1.251, "mu", 1, "up").amount).toBe("-1.2");
  expect(figureOf(0.29, "ratio", 0, "down").amount).toBe("29");
  expect(figureOf(0.29, "ratio", 0, "up").amount).toBe("29");
  expect(figureOf(-0.0001, "ratio", 1, "up").amount).toBe("0.0");
});

test("a third is exact until it is written", () => {
  const third = { numerator: 1n, denominator: 3n };
  expect(figureOf(third, "ratio", 20).amount).toBe("33.33333333333333333333");
});

test("the formatter of @park/data takes it", () => {
  expect(formatFigure(figureOf(33_000_000, "CNY", 0), "zh")).toBe("3300万元");
  expect(formatFigure(figureOf(33_000_000, "CNY", 0), "en")).toBe("CNY 33 million");
});

describe("it refuses", () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "%d, which is not finite",
    (value) => {
      expect(() => figureOf(value, "ratio")).toThrow(RangeError);
      expect(() => figureOf(value, "CNY")).toThrow(RangeError);
    },
  );

  test("another way to round", () => {
    expect(() => figureOf(1, "CNY", 2, "outwards" as "up")).toThrow(
      new RangeError("Cannot write figure: towards must be nearest, down or up, got outwards"),
    );
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])("%d decimal places", (places) => {
    expect(() => figureOf(1, "CNY", places)).toThrow(
      new RangeError(`Cannot write figure: places must be a whole number >= 0, got ${places}`),
    );
  });
});
