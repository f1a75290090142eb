import fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "./figure.ts";
import { parseFigure } from "./parseFigure.ts";
import type { UnitId } from "./unit.ts";

const figure = (said: Partial<Figure>): Figure => ({
  amount: null,
  multiplier: 0,
  unit: "item",
  qualifier: null,
  ...said,
});

test.each([
  ["539.3亿元", undefined, "539.3", 8, "CNY", null],
  ["2300余万元", undefined, "2300", 4, "CNY", "more"],
  ["20多家", undefined, "20", 0, "enterprise", "more"],
  ["100万余吨", undefined, "100", 4, "t", "more"],
  ["98.26%", undefined, "98.26", 0, "percent", null],
  ["1.5个百分点", undefined, "1.5", 0, "percentagePoint", null],
  ["3万亿元", undefined, "3", 12, "CNY", null],
  ["5百万美元", undefined, "5", 6, "USD", null],
  ["2千千瓦时", undefined, "2", 3, "kWh", null],
  ["7千瓦时", undefined, "7", 0, "kWh", null],
  ["1.2亿度", undefined, "1.2", 8, "kWh", null],
  ["15Gwh", undefined, "15", 0, "GWh", null],
  ["6个工作日", undefined, "6", 0, "workingDay", null],
  ["约40亿元", undefined, "40", 8, "CNY", "about"],
  ["32.86亿", "CNY", "32.86", 8, "CNY", null],
  ["115个", "project", "115", 0, "project", null],
  ["115个", undefined, "115", 0, "item", null],
  ["第3", "rank", "3", 0, "rank", null],
  ["第二", undefined, "2", 0, "rank", null],
  ["首家", "item", "1", 0, "rank", null],
  ["两家", undefined, "2", 0, "enterprise", null],
  ["十二所", undefined, "12", 0, "item", null],
  ["二类", undefined, "2", 0, "grade", null],
  ["三百万元", undefined, "300", 4, "CNY", null],
  ["第3名", "person", "3", 0, "rank", null],
  ["3名", "person", "3", 0, "person", null],
  ["1,234.50元", undefined, "1234.50", 0, "CNY", null],
  ["１２．５ 亿\n元", undefined, "12.5", 8, "CNY", null],
  ["-1.6%", undefined, "-1.6", 0, "percent", null],
  ["−1.6%", undefined, "-1.6", 0, "percent", null],
  ["－1.6％", undefined, "-1.6", 0, "percent", null],
  ["下降3.2%", undefined, "-3.2", 0, "percent", null],
  ["下降5%以上", undefined, "-5", 0, "percent", "atMost"],
  ["下降不到5%", undefined, "-5", 0, "percent", "over"],
  ["下降近5%", undefined, "-5", 0, "percent", "nearly"],
  ["down at least 5%", undefined, "-5", 0, "percent", "atMost"],
  ["不低于-5%", undefined, "-5", 0, "percent", "atLeast"],
  ["低于-5%", undefined, "-5", 0, "percent", "under"],
  ["at least -5%", undefined, "-5", 0, "percent", "atLeast"],
  ["增长1.6%", undefined, "1.6", 0, "percent", null],
  ["约增长5%", undefined, "5", 0, "percent", "about"],
  ["增长约5%", undefined, "5", 0, "percent", "about"],
  ["回落了0.3个百分点", undefined, "-0.3", 0, "percentagePoint", null],
  ["百分之三十", undefined, "30", 0, "percent", null],
  ["百分之三点五", undefined, "3.5", 0, "percent", null],
  ["2.5倍", undefined, "2.5", 0, "times", null],
  ["近500人", undefined, "500", 0, "person", "nearly"],
  ["118.5%", "percent", "118.5", 0, "percent", null],
  ["12.6公里", undefined, "12.6", 0, "km", null],
  ["35万千瓦", undefined, "35", 4, "kW", null],
  // As our English prints them, and as English reviews do.
  ["CNY 53.93 billion", undefined, "53.93", 9, "CNY", null],
  ["RMB 300 million", undefined, "300", 6, "CNY", null],
  ["¥1.2bn", undefined, "1.2", 9, "CNY", null],
  ["2.5 trillion yuan", undefined, "2.5", 12, "CNY", null],
  ["US$ 40 million", undefined, "40", 6, "USD", null],
  ["217,500 t", undefined, "217500", 0, "t", null],
  ["about CNY 4 billion", undefined, "4", 9, "CNY", "about"],
  ["more than 20 enterprises", undefined, "20", 0, "enterprise", "over"],
  ["20-odd enterprises", undefined, "20", 0, "enterprise", "more"],
  ["nearly 500 people", undefined, "500", 0, "person", "nearly"],
  ["at least 90%", undefined, "90", 0, "percent", "atLeast"],
  ["90% or more", undefined, "90", 0, "percent", "atLeast"],
  ["no more than 3 days", undefined, "3", 0, "day", "atMost"],
  ["up 1.6%", undefined, "1.6", 0, "percent", null],
  ["fell by 3.2%", undefined, "-3.2", 0, "percent", null],
  ["decline of 3.2%", undefined, "-3.2", 0, "percent", null],
  ["decreased by about 4.2 percent", undefined, "-4.2", 0, "percent", "about"],
  ["twenty-seven projects", undefined, "27", 0, "project", null],
  ["forty days", undefined, "40", 0, "day", null],
  ["ranked third", undefined, "3", 0, "rank", null],
  ["1.5 percentage points", undefined, "1.5", 0, "percentagePoint", null],
  ["two projects", undefined, "2", 0, "project", null],
  ["No. 3", undefined, "3", 0, "rank", null],
  ["3亿5000万元", undefined, "35000", 4, "CNY", null],
  ["一万五千亿元", undefined, "15000", 8, "CNY", null],
  ["二亿三千万元", undefined, "23000", 4, "CNY", null],
  ["3万5000人", undefined, "35000", 0, "person", null],
  ["6.4億美元", undefined, "6.4", 8, "USD", null],
  ["two hundred and fifty people", undefined, "250", 0, "person", null],
  ["CNY 300 thousand", undefined, "300", 3, "CNY", null],
  ["€2.1m", undefined, "2.1", 6, "EUR", null],
  ["下滑3.9%", undefined, "-3.9", 0, "percent", null],
  ["shrank by 3.9%", undefined, "-3.9", 0, "percent", null],
  ["﹣3.9%", undefined, "-3.9", 0, "percent", null],
  ["class 2", undefined, "2", 0, "grade", null],
] as const)("%j (%s expected)", (printed, expected, amount, multiplier, unit, qualifier) => {
  expect(parseFigure(printed, expected)).toEqual({
    value: { amount, multiplier, unit, qualifier },
  });
});

test.each([
  ["一批", undefined, "must end in a known unit"],
  ["", undefined, "must have a number"],
  ["元5", undefined, "must be one plain number with its words"],
  ["1.2.3亿元", undefined, "must be one plain number with its words"],
  ["12,34元", undefined, "must be one plain number with its words"],
  ["5斤", undefined, "must end in a known unit"],
  ["40亿", undefined, "must end in a known unit"],
  ["5元6角", undefined, "must end in a known unit"],
  ["第6届", undefined, "must end in a known unit"],
  ["5constructor", undefined, "must end in a known unit"],
  ["约40亿元左右", undefined, "must have at most one qualifier"],
  ["超20余家", undefined, "must have at most one qualifier"],
  ["about 20-odd firms", undefined, "must have at most one qualifier"],
  ["下降至51个工作日", undefined, "must be one plain number with its words"],
  ["增长到百分之五", undefined, "must have a number"],
  ["下降-3%", undefined, "must have one sign"],
  ["5-3家", undefined, "must have the lower end first"],
  ["3-家", undefined, "must end in a known unit"],
  ["3-", "item", "must have two ends"],
  ["3%-5家", undefined, "must have two ends in one unit"],
  ["超3-5家", undefined, "must be a range without a bound"],
  ["下降3位", undefined, "must be a place, not a change of places"],
  ["第5%", undefined, "must end in a known unit"],
  ["3亿50000万元", undefined, "must end in a known unit"],
  ["一万五元", undefined, "must end in a known unit"],
  ["35万元/寸", undefined, "must end in a known unit"],
  ["5元/十万人", undefined, "must have a known multiplier"],
  ["–3.9%", undefined, "must be one plain number with its words"],
  ["CNY 5 t", undefined, "must end in a known unit"],
] as const)("%j (%s expected) %s", (printed, expected, rule) => {
  expect(parseFigure(printed, expected)).toEqual({ issues: [{ path: [], rule, value: printed }] });
});

test.each<[string, Figure]>([
  ["3-5家", figure({ range: ["3", "5"], unit: "enterprise" })],
  ["二至三家", figure({ range: ["2", "3"], unit: "enterprise" })],
  ["约3%-5%", figure({ range: ["3", "5"], unit: "percent", qualifier: "about" })],
  ["3亿-5亿元", figure({ range: ["3", "5"], multiplier: 8, unit: "CNY" })],
  ["8000万-2亿元", figure({ range: ["0.8", "2"], multiplier: 8, unit: "CNY" })],
  ["下降2-3%", figure({ range: ["-3", "-2"], unit: "percent" })],
  ["十几家", figure({ range: ["11", "19"], unit: "enterprise" })],
  ["数十亿元", figure({ range: ["10", "99"], multiplier: 8, unit: "CNY" })],
  ["35万元/亩", figure({ amount: "35", multiplier: 4, unit: "CNY/mu" })],
  ["0.3吨标准煤/万元", figure({ amount: "0.3", multiplier: -4, unit: "tce/CNY" })],
  ["12件每万人", figure({ amount: "12", multiplier: -4, unit: "item/person" })],
  ["5万吨标准煤", figure({ amount: "5", multiplier: 4, unit: "tce" })],
  ["三分之一", figure({ amount: "1/3", unit: "ratio" })],
  ["约1/4", figure({ amount: "1/4", unit: "ratio", qualifier: "about" })],
  ["千分之三", figure({ amount: "3", unit: "permille" })],
  ["超两成", figure({ amount: "2", unit: "tenth", qualifier: "over" })],
])("%s is read", (printed, value) => {
  expect(parseFigure(printed)).toEqual({ value });
});

test("an amount alone is one for each person or mu where that is expected, and never for each yuan, which may be 万元", () => {
  expect(parseFigure("13.2万元", "CNY/person")).toMatchObject({ value: { unit: "CNY/person" } });
  expect(parseFigure("0.31吨标准煤", "tce/CNY")).toMatchObject({ value: { unit: "tce" } });
});

test("a unit that there is not is expected in vain, and nothing throws", () => {
  for (const id of ["furlong", "__proto__", "9".repeat(500), "a/b/c", "{a|b"])
    for (const printed of ["5", "5元", "9.0亿美元", "CNY 5", "20至30家"])
      expect(() => parseFigure(printed, id as UnitId)).not.toThrow();
  expect(parseFigure("5元", "furlong" as UnitId)).toMatchObject({ value: { unit: "CNY" } });
});

test("never throws, and gives a decimal or one issue", () => {
  const parts =
    "0123456789.,-−余多约近超不到亿万千百元个第%％家名GWh人次 以上０９〇三点十几𠮷¥nobilupCNY至下降";
  const text = fc.oneof(fc.string({ unit: fc.constantFrom(...parts) }), fc.string());
  const unit = fc.constantFrom<UnitId | undefined>(undefined, "CNY", "rank", "percent");
  fc.assert(
    fc.property(text, unit, (printed, expected) => {
      const result = parseFigure(printed, expected);
      if (result.issues === undefined) expect(result.value.amount).toMatch(/^-?\d+(\.\d+)?$/);
      else expect(result.issues).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});
