import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure } from "./figure.ts";
import { intervalOf } from "./intervalOf.ts";
import { parseFigure } from "./parseFigure.ts";
import { anyFigure } from "./testing/anyFigure.ts";
import type { UnitId } from "./unit.ts";

const read = (printed: string, unit: UnitId): Figure => {
  const result = parseFigure(printed, unit);
  if (result.issues !== undefined) throw new RangeError(`Cannot read ${printed}`);
  return result.value;
};

/** (20, 30) and [90, null) as they are written in mathematics, so that a row reads like the handbook's. */
const notation = (...args: Parameters<typeof intervalOf>): string => {
  const { lower, lowerInclusive, upper, upperInclusive, basis } = intervalOf(...args);
  return `${lowerInclusive ? "[" : "("}${lower}, ${upper}${upperInclusive ? "]" : ")"} ${basis}`;
};

const share = { minimum: "0", maximum: "100" };

// The rows of the handbook's table, every word of a row.
test.each<[UnitId, string, string]>([
  ["CNY", "32.86亿", "[3285500000, 3286500000] rounding"],
  ["enterprise", "36家", "[36, 36] stated"],
  ["enterprise", "约40", "[35, 45] convention"],
  ["enterprise", "40左右", "[35, 45] convention"],
  ["CNY", "超2300万", "(23000000, null) stated"],
  ["CNY", "逾2300万", "(23000000, null) stated"],
  ["CNY", "突破2300万", "(23000000, null) stated"],
  ["percent", "90%以上", "[90, 100] stated"],
  ["percent", "不低于90%", "[90, 100] stated"],
  ["enterprise", "20余家", "(20, 30) convention"],
  ["enterprise", "20多家", "(20, 30) convention"],
  ["person", "近500", "[450, 500) convention"],
  ["percent", "不到3", "[0, 3) stated"],
  ["percent", "不足3", "[0, 3) stated"],
  ["percent", "3以内", "[0, 3] stated"],
  ["percent", "不超过3", "[0, 3] stated"],
])("%s: %s is %s", (unit, printed, expected) => {
  expect(notation(read(printed, unit), unit === "percent" ? share : {})).toBe(expected);
});

describe("the last place is that of the print", () => {
  test.each<[UnitId, string, string]>([
    ["CNY", "40亿", "[3950000000, 4050000000] rounding"],
    ["CNY", "40.0亿", "[3995000000, 4005000000] rounding"],
    ["CNY", "约40.0亿", "[3995000000, 4005000000] convention"],
    ["CNY", "约45亿", "[4450000000, 4550000000] convention"],
    ["person", "2万人", "[15000, 25000] rounding"],
    ["CNY", "2.5余亿", "(250000000, 260000000) convention"],
    ["person", "1000余人", "(1000, 2000) convention"],
    ["mu", "3424.45亩", "[3424.445, 3424.455] rounding"],
  ])("%s: %s is %s", (unit, printed, expected) => {
    expect(notation(read(printed, unit))).toBe(expected);
  });
});

describe("the bounds of the measure close only an open end", () => {
  test.each([
    ["90以上", {}, "[90, null) stated"],
    ["90以上", { maximum: null }, "[90, null) stated"],
    ["超90", share, "(90, 100] stated"],
    ["90", share, "[89.5, 90.5] rounding"],
    ["超-5", { minimum: "-100" }, "[-100, -5) stated"],
  ])("%s within %j is %s", (printed, bounds, expected) => {
    expect(notation(read(printed, "percent"), bounds)).toBe(expected);
  });
});

describe("words speak of the size of a negative number", () => {
  test.each([
    ["-1.6", "[-1.65, -1.55] rounding"],
    ["约-40", "[-45, -35] convention"],
    ["-20余", "(-30, -20) convention"],
    ["近-500", "(-500, -450] convention"],
    ["超-5", "(null, -5) stated"],
    ["不到-3", "(-3, 0] stated"],
    ["-0.0", "[-0.05, 0.05] rounding"],
  ])("%s percent is %s", (printed, expected) => {
    expect(notation(read(printed, "percent"))).toBe(expected);
  });
});

test("refuses an amount that is no decimal", () => {
  const figure: Figure = { amount: "4O", multiplier: 0, unit: "t", qualifier: null };
  expect(() => intervalOf(figure)).toThrow(RangeError);
});

describe("for any figure", () => {
  // Twenty places and the largest multiplier fit into a whole number of this size.
  const whole = (decimal: string, multiplier = 0): bigint => {
    const [digits = "", fraction = ""] = decimal.split(".");
    return BigInt(digits + fraction.padEnd(20, "0")) * 10n ** BigInt(multiplier);
  };

  test("the printed value lies in the closure of its interval", () => {
    fc.assert(
      fc.property(anyFigure, (figure) => {
        const { lower, upper } = intervalOf(figure);
        const value = whole(figure.amount, figure.multiplier);
        expect(lower === null || whole(lower) <= value).toBe(true);
        expect(upper === null || value <= whole(upper)).toBe(true);
      }),
    );
  });

  test("rounding leaves exactly one unit of the last printed place", () => {
    fc.assert(
      fc.property(anyFigure, (any) => {
        const figure: Figure = { ...any, unit: "t", qualifier: null };
        const { lower, upper } = intervalOf(figure);
        const places = figure.amount.split(".")[1]?.length ?? 0;
        const width = 10n ** BigInt(20 - places + figure.multiplier);
        expect(whole(upper ?? "") - whole(lower ?? "")).toBe(width);
      }),
    );
  });
});
