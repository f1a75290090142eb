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

// Two printed ends; words for some tens; and parts: 1/3 is nearest to 1/4 (1/12 off), 3/4 to 4/5 (1/20), 1/6 to 1/7 (1/42).
test.each<[Partial<Figure>, string]>([
  [{ range: ["20", "30"] }, "[20, 30] stated"],
  [{ range: ["1.5", "2"], multiplier: 8, unit: "CNY" }, "[150000000, 200000000] stated"],
  [{ range: ["100", null] }, "[100, null) stated"],
  [{ range: [null, "30"] }, "[0, 30] stated"],
  [{ range: ["-5", "-3"], unit: "percent" }, "[-5, -3] stated"],
  [{ amount: "1/3", unit: "ratio" }, "[0.291666666666, 0.375] convention"],
  [{ amount: "3/4", unit: "ratio" }, "[0.725, 0.775] convention"],
  [
    { amount: "1/6", unit: "ratio", qualifier: "about" },
    "[0.154761904761, 0.190476190477) convention",
  ],
  [{ amount: "1/3", unit: "ratio", qualifier: "over" }, "(0.333333333333, null) stated"],
  [{ amount: "1/2", unit: "ratio", qualifier: "atMost" }, "[0, 0.5] stated"],
  [{ amount: "-1/4", unit: "ratio" }, "[-0.275, -0.225] convention"],
  [{ amount: "3", unit: "tenth" }, "[2.5, 3.5] rounding"],
])("%j is %s", (figure, expected) => {
  const said: Figure = { amount: null, multiplier: 0, unit: "item", qualifier: null, ...figure };
  expect(notation(said)).toBe(expected);
});

describe("the last place is that of the print", () => {
  test.each<[UnitId, string, string]>([
    ["CNY", "40亿", "[3950000000, 4050000000] rounding"],
    ["CNY", "40.0亿", "[3995000000, 4005000000] rounding"],
    ["CNY", "约40.0亿", "[3995000000, 4010000000) convention"],
    ["CNY", "约45亿", "[4450000000, 4600000000) convention"],
    ["percent", "约-4.5", "(-4.6, -4.45] convention"],
    ["percent", "约0", "(-1, 1) convention"],
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
    ["低于-5", { minimum: "-100" }, "[-100, -5) stated"],
    ["不到3", {}, "[0, 3) stated"],
    ["不到3", { minimum: "1" }, "[1, 3) stated"],
  ])("%s within %j is %s", (printed, bounds, expected) => {
    expect(notation(read(printed, "percent"), bounds)).toBe(expected);
  });
});

// The sign printed with the number, in both languages; then the sign in a word, which a threshold goes with.
describe("the threshold of a growth rate goes by the order of numbers, without an end that nobody printed", () => {
  const growth = { minimum: null, maximum: null };
  test.each([
    ["不超过3%", "(null, 3] stated"],
    ["3%以内", "(null, 3] stated"],
    ["3%以下", "(null, 3] stated"],
    ["至多3%", "(null, 3] stated"],
    ["at most 3%", "(null, 3] stated"],
    ["up to 3%", "(null, 3] stated"],
    ["不到3%", "(null, 3) stated"],
    ["不足3%", "(null, 3) stated"],
    ["低于3%", "(null, 3) stated"],
    ["under 3%", "(null, 3) stated"],
    ["不低于-5%", "[-5, null) stated"],
    ["不少于-5%", "[-5, null) stated"],
    ["至少-5%", "[-5, null) stated"],
    ["-5%以上", "[-5, null) stated"],
    ["at least -5%", "[-5, null) stated"],
    ["no less than -5%", "[-5, null) stated"],
    ["超过-5%", "(-5, null) stated"],
    ["more than -5%", "(-5, null) stated"],
    ["above -5%", "(-5, null) stated"],
    ["低于-5%", "(null, -5) stated"],
    ["不到−5%", "(null, -5) stated"],
    ["below -5%", "(null, -5) stated"],
    ["不超过-5%", "(null, -5] stated"],
    ["-5%以下", "(null, -5] stated"],
    ["no more than -5%", "(null, -5] stated"],
    ["下降5%以上", "(null, -5] stated"],
    ["下降不低于5%", "(null, -5] stated"],
    ["down at least 5%", "(null, -5] stated"],
    ["下降超过5%", "(null, -5) stated"],
    ["fell by more than 5%", "(null, -5) stated"],
    ["下降不到5%", "(-5, null) stated"],
    ["下降5%以内", "[-5, null) stated"],
    ["declined by at most 5%", "[-5, null) stated"],
    ["增长5%以上", "[5, null) stated"],
  ])("%s is %s", (printed, expected) => {
    expect(notation(read(printed, "percent"), growth)).toBe(expected);
  });
});

describe("about, more and nearly speak of the size of a negative number", () => {
  test.each([
    ["-1.6", "[-1.65, -1.55] rounding"],
    ["约-40", "[-45, -35] convention"],
    ["-20余", "(-30, -20) convention"],
    ["近-500", "(-500, -450] convention"],
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

  test("about is never narrower than the digits alone, rounded or cut off", () => {
    fc.assert(
      fc.property(anyFigure, (any) => {
        const about = intervalOf({ ...any, unit: "t", qualifier: "about" });
        const [low, high] = [whole(about.lower ?? ""), whole(about.upper ?? "")];
        const value = whole(any.amount, any.multiplier);
        const places = any.amount.split(".")[1]?.length ?? 0;
        const unit = 10n ** BigInt(20 - places + any.multiplier);
        expect(low <= value - unit / 2n && high >= value + unit / 2n).toBe(true);
        // A whole unit less the least of its parts is cut off to the digits.
        if (value >= 0n) expect(high >= value + unit - 1n).toBe(true);
        if (value <= 0n) expect(low <= value - unit + 1n).toBe(true);
      }),
    );
  });

  test("rounding leaves exactly one unit of the last printed place", () => {
    fc.assert(
      fc.property(anyFigure, (any) => {
        const figure = { ...any, unit: "t", qualifier: null } as const;
        const { lower, upper } = intervalOf(figure);
        const places = figure.amount.split(".")[1]?.length ?? 0;
        const width = 10n ** BigInt(20 - places + figure.multiplier);
        expect(whole(upper ?? "") - whole(lower ?? "")).toBe(width);
      }),
    );
  });
});
