import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure } from "./figure.ts";
import { formatFigure } from "./formatFigure.ts";
import { formatIssues } from "./issue.ts";
import type { Locale } from "./locale.ts";
import { parseFigure } from "./parseFigure.ts";
import { anyFigure } from "./testing/anyFigure.ts";
import { valueOf } from "./valueOf.ts";

type Row = readonly [
  amount: string,
  multiplier: Figure["multiplier"],
  unit: Figure["unit"],
  qualifier: Figure["qualifier"],
  zh: string,
  en: string,
];

test.each<Row>([
  ["539.3", 8, "CNY", null, "539.3亿元", "CNY 53.93 billion"],
  ["32.86", 8, "CNY", null, "32.86亿元", "CNY 3.286 billion"],
  ["32.86", 8, "item", null, "32.86亿个", "3.286 billion"],
  ["21.75", 4, "t", null, "21.75万吨", "217,500 t"],
  ["2300", 4, "CNY", "more", "2300余万元", "more than CNY 23 million"],
  ["20", 0, "enterprise", "more", "20余家", "more than 20 enterprises"],
  ["90", 0, "percent", "atLeast", "90%以上", "at least 90%"],
  ["40", 8, "CNY", "about", "约40亿元", "about CNY 4 billion"],
  ["500", 0, "person", "nearly", "近500人", "nearly 500 people"],
  ["2300", 4, "CNY", "over", "超2300万元", "over CNY 23 million"],
  ["3", 0, "percent", "under", "不到3%", "under 3%"],
  ["3", 0, "day", "atMost", "不超过3天", "at most 3 days"],
  ["3424.45", 0, "mu", null, "3424.45亩", "3,424.45 mu"],
  ["1", 0, "project", null, "1个", "1 project"],
  ["3", 0, "rank", null, "第3位", "no. 3"],
  ["1.5", 0, "percentagePoint", null, "1.5个百分点", "1.5 percentage points"],
  ["5", 12, "CNY", null, "5万亿元", "CNY 5 trillion"],
  ["12.4", 9, "CNY", null, "124亿元", "CNY 12.4 billion"],
  ["1.36", 9, "USD", "about", "约13.6亿美元", "about USD 1.36 billion"],
  // What Intl's compact notation gets wrong: 1亿 and 41.20万.
  ["99999999", 0, "item", null, "99999999个", "99,999,999"],
  ["412000", 0, "person", null, "412000人", "412,000 people"],
])("%s x 10^%i %s (%s) is %s and %s", (amount, multiplier, unit, qualifier, zh, en) => {
  const figure: Figure = { amount, multiplier, unit, qualifier };
  expect(formatFigure(figure, "zh")).toBe(zh);
  expect(formatFigure(figure, "en")).toBe(en);
});

describe("40 and 40.0 are different prints", () => {
  test.each<Row>([
    ["40", 0, "mu", null, "40亩", "40 mu"],
    ["40.0", 0, "mu", null, "40.0亩", "40.0 mu"],
    ["40", 8, "CNY", null, "40亿元", "CNY 4 billion"],
    ["40.0", 8, "CNY", null, "40.0亿元", "CNY 4.00 billion"],
  ])("%s x 10^%i", (amount, multiplier, unit, qualifier, zh, en) => {
    const figure: Figure = { amount, multiplier, unit, qualifier };
    expect([formatFigure(figure, "zh"), formatFigure(figure, "en")]).toEqual([zh, en]);
  });
});

describe("negative numbers have a minus sign, zero too", () => {
  test.each<Row>([
    ["-1.6", 0, "percent", null, "−1.6%", "−1.6%"],
    ["-3.2", 8, "CNY", "about", "约−3.2亿元", "about CNY −320 million"],
    ["-0.0", 0, "percent", null, "−0.0%", "−0.0%"],
  ])("%s", (amount, multiplier, unit, qualifier, zh, en) => {
    const figure: Figure = { amount, multiplier, unit, qualifier };
    expect([formatFigure(figure, "zh"), formatFigure(figure, "en")]).toEqual([zh, en]);
  });
});

test.each<Locale>(["zh", "en"])("refuses what is no decimal or no unit in %s", (locale) => {
  const figure: Figure = { amount: "40", multiplier: 0, unit: "t", qualifier: null };
  for (const amount of ["4O", "", "5-3", "--5", "1e9"])
    expect(() => formatFigure({ ...figure, amount }, locale)).toThrow(RangeError);
  expect(() => formatFigure({ ...figure, unit: "constructor" as "t" }, locale)).toThrow(RangeError);
});

test("the Chinese text reads back as the same figure, for every unit, multiplier and qualifier", () => {
  fc.assert(
    fc.property(anyFigure, (figure) => {
      const read = parseFigure(formatFigure(figure, "zh"), figure.unit);
      if (figure.multiplier !== 9) {
        expect(read).toEqual({ value: figure });
        return;
      }
      // A billion of an English review is ten 亿.
      if (read.issues !== undefined) throw new Error(formatIssues(read.issues));
      expect([valueOf(read.value), read.value.multiplier]).toEqual([valueOf(figure), 8]);
    }),
    { numRuns: 1000 },
  );
});

test("the English text reads back as the same value, unit and qualifier", () => {
  fc.assert(
    fc.property(anyFigure, (figure) => {
      const read = parseFigure(formatFigure(figure, "en"), figure.unit);
      if (read.issues !== undefined) throw new Error(formatIssues(read.issues));
      // "More than" bounds nothing from above in English, where 余 does.
      const qualifier = figure.qualifier === "more" ? "over" : figure.qualifier;
      expect([valueOf(read.value), read.value.unit, read.value.qualifier]).toEqual([
        valueOf(figure),
        figure.unit,
        qualifier,
      ]);
    }),
    { numRuns: 1000 },
  );
});

test("the English text keeps the value and every printed digit but zeros that end a whole number", () => {
  const powers = { "": 0, million: 6, billion: 9, trillion: 12 } as const;
  fc.assert(
    fc.property(anyFigure, (any) => {
      const figure: Figure = { ...any, unit: "t", qualifier: null };
      const text = formatFigure(figure, "en");
      const [, sign = "", digits = "", fraction = "", word = ""] =
        /^(−?)([\d,]+)(?:\.(\d+))?(?: (million|billion|trillion))? t$/.exec(text) ?? [];
      const shown = digits.replaceAll(",", "") + fraction;
      const [whole = "", places = ""] = figure.amount.replace("-", "").split(".");
      const printed = whole + places;
      const significant = (places === "" ? printed.replace(/0+$/, "") : printed).replace(/^0+/, "");
      expect(sign === "−").toBe(figure.amount.startsWith("-"));
      expect(shown.replace(/^0+/, "").startsWith(significant)).toBe(true);
      const power = powers[word as keyof typeof powers] + 20 - fraction.length;
      expect(BigInt(shown) * 10n ** BigInt(power)).toBe(
        BigInt(printed) * 10n ** BigInt(figure.multiplier + 20 - places.length),
      );
      expect(digits).toBe(BigInt(digits.replaceAll(",", "")).toLocaleString("en-US"));
    }),
    { numRuns: 1000 },
  );
});
