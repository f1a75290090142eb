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

test.each<[Partial<Figure>, string, string]>([
  [{ range: ["20", "30"], unit: "enterprise" }, "20至30家", "20 to 30 enterprises"],
  [{ range: ["1", "2"], unit: "enterprise" }, "1至2家", "1 to 2 enterprises"],
  [
    { range: ["1.95", "2.1"], multiplier: 8, unit: "CNY", qualifier: "about" },
    "约1.95至2.1亿元",
    "about CNY 195 million to 210 million",
  ],
  [{ range: ["100", null], unit: "enterprise" }, "100家以上", "at least 100 enterprises"],
  [{ range: [null, "30"], unit: "percent" }, "不超过30%", "at most 30%"],
  [{ range: ["-5", "-3"], unit: "percent" }, "−5至−3%", "−5 to −3%"],
  [{ amount: "18.6", multiplier: 4, unit: "CNY/mu" }, "18.6万元/亩", "CNY 186,000/mu"],
  [
    { amount: "13.22", multiplier: 4, unit: "CNY/person" },
    "13.22万元/人",
    "CNY 132,200 per person",
  ],
  [
    { amount: "0.42", multiplier: -4, unit: "tce/CNY" },
    "0.42吨标准煤/万元",
    "0.42 tce per CNY 10,000",
  ],
  [{ amount: "12", multiplier: -4, unit: "item/person" }, "12个/万人", "12 per 10,000 people"],
  [{ amount: "34", unit: "ug/m3" }, "34微克/立方米", "34 µg/m³"],
  [{ amount: "1/3", unit: "ratio", qualifier: "about" }, "约1/3", "about 1/3"],
  [{ amount: "3", unit: "tenth", qualifier: "over" }, "超3成", "over 3 tenths"],
  [{ amount: "3200", multiplier: 7, unit: "INR" }, "3200千万印度卢比", "INR 32 billion"],
  [{ amount: "1.42", multiplier: 5, unit: "person" }, "14.2万人", "142,000 people"],
  [{ amount: "6.3", multiplier: 9, unit: "MYR" }, "63亿林吉特", "MYR 6.3 billion"],
  [{ amount: "5", multiplier: 6, unit: "XAF" }, "5百万XAF", "XAF 5 million"],
  [{ amount: "1", unit: "{茶箱|tea chest|tea chests}" }, "1茶箱", "1 tea chest"],
  [{ amount: "7", unit: "{茶箱|tea chest|tea chests}" }, "7茶箱", "7 tea chests"],
])("%j is %s and %s", (said, zh, en) => {
  const figure: Figure = { amount: null, multiplier: 0, unit: "item", qualifier: null, ...said };
  expect([formatFigure(figure, "zh"), formatFigure(figure, "en")]).toEqual([zh, en]);
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
      // A billion of an English review is ten 亿, and a lakh ten 万.
      const power = ({ 5: 4, 9: 8 } as const)[figure.multiplier as 5 | 9];
      if (power === undefined) {
        expect(read).toEqual({ value: figure });
        return;
      }
      if (read.issues !== undefined) throw new Error(formatIssues(read.issues));
      expect([valueOf(read.value), read.value.multiplier]).toEqual([valueOf(figure), power]);
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
      const figure = { ...any, unit: "t", qualifier: null } as const;
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
