import { xinyu2023 } from "@park/data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../evaluate.ts";
import { compare, rationalOf } from "../formula/rational.ts";
import { averageFine } from "../indicators/averageFine.ts";
import { fiscalYield } from "../indicators/fiscalYield.ts";
import { impliedBase } from "../indicators/impliedBase.ts";
import { impliedWhole } from "../indicators/impliedWhole.ts";
import { readBounds } from "../testing/readBounds.ts";
import { derivedText, derivedWithRange } from "./derivedText.ts";

const rowOf = (...[indicators, of]: [Parameters<typeof evaluate>[1], string?]) => {
  const row = evaluate(xinyu2023, indicators).find(
    ({ operands }) => of === undefined || operands.some(({ fact }) => fact === of),
  );
  if (row === undefined) throw new RangeError("no such row");
  return row;
};

test("value and range are written to the places in which the range shows", () => {
  // 69.855万 / 62 to 69.865万 / 62: 11,266.94 to 11,268.55.
  const fine = rowOf([averageFine]);
  expect(derivedText(fine, "en")).toEqual({
    value: "CNY 11,267.7",
    range: "CNY 11,266.9 to CNY 11,268.6",
  });
  expect(derivedText(fine, "zh")).toEqual({
    value: "1.12677万元",
    range: "1.12669万元至1.12686万元",
  });
  // 300.55 / 1.0165 to 300.65 / 1.0155: 295.67 to 296.06.
  expect(derivedText(rowOf([impliedBase], "foreignTrade:growth"), "zh")).toEqual({
    value: "295.9亿元",
    range: "295.6亿元至296.1亿元",
  });
  // 72.865 / 624.35 to 72.875 / 624.25: 11.6705% to 11.6740%.
  expect(derivedText(rowOf([fiscalYield]), "en")).toEqual({
    value: "11.672%",
    range: "11.67% to 11.675%",
  });
  // 217,450 / 0.20655 to 217,550 / 0.20645: 1,052,772 to 1,053,766.
  expect(derivedText(rowOf([impliedWhole], "lithiumSaltCapacity:share.world"), "en")).toEqual({
    value: "1.0533 million t",
    range: "1.0527 million t to 1.0538 million t",
  });
});

test("a wide range takes one place, one that hardly shows no more than five", () => {
  expect(derivedText({ value: 20, interval: [11, 29], unit: "mu" }, "en").value).toBe("20 mu");
  expect(derivedText({ value: 20.04, interval: [11, 29], unit: "mu" }, "en").value).toBe("20.0 mu");
  const narrow = { value: 1 / 3, interval: [0.33333333, 0.33333334], unit: "ratio" } as const;
  expect(derivedText(narrow, "en")).toEqual({
    value: "33.33333%",
    range: "33.33333% to 33.33334%",
  });
});

test("a value that is sure has no range, and as many digits as it has up to two places", () => {
  const sure = (value: number, unit: "ratio" | "project" | "CNY" = "ratio") =>
    derivedText({ value, interval: [value, value], unit }, "en");
  expect(sure(44 / 117)).toEqual({ value: "37.61%", range: null });
  expect(sure(0.2).value).toBe("20%");
  expect(sure(0.375).value).toBe("37.5%");
  expect(sure(152, "project").value).toBe("152 projects");
  expect(sure(100, "project").value).toBe("100 projects");
  // Four hundred and sixty-two and a half million is no five hundred.
  expect(sure(462_500_000, "CNY").value).toBe("CNY 463 million");
});

test("ends that another multiplier is written with are as fine as the value", () => {
  const around = { value: 99_990_000, interval: [99_900_000, 100_080_000], unit: "CNY" } as const;
  expect(derivedText(around, "zh")).toEqual({
    value: "9999万元",
    range: "9990万元至1.0008亿元",
  });
  expect(derivedText({ ...around, value: 100_000_000 }, "en")).toEqual({
    value: "CNY 100 million",
    range: "CNY 99.9 million to CNY 100.08 million",
  });
  // What was written as 200 to 500 million.
  const wide = { value: 3e8, interval: [1.5e8, 4.5e8], unit: "CNY" } as const;
  expect(derivedText(wide, "en").range).toBe("CNY 150 million to CNY 450 million");
});

test("what is small by its nature keeps its first digits", () => {
  const small = { value: 0.00004234, interval: [0.0000423, 0.0000424], unit: "tce/CNY" } as const;
  expect(derivedText(small, "en")).toEqual({
    value: "0.00004234 tce per CNY",
    range: "0.0000423 tce per CNY to 0.0000424 tce per CNY",
  });
  expect(derivedText({ value: 1 / 300, interval: null, unit: "mu" }, "en").value).toBe("0.0033 mu");
});

test("a range without a value is said, as what follows from a printed range", () => {
  expect(derivedText({ value: null, interval: [20, 30], unit: "mu" }, "zh")).toEqual({
    value: null,
    range: "20亩至30亩",
  });
  expect(derivedText({ value: null, interval: [20, null], unit: "mu" }, "zh").range).toBe(
    "至少20亩",
  );
});

test("an open end is said, and no value has no text", () => {
  const open = { value: 5, interval: [5, null], unit: "project" } as const;
  expect(derivedText(open, "en")).toEqual({ value: "5 projects", range: "at least 5 projects" });
  expect(derivedText({ ...open, interval: [null, null] }, "zh").range).toBe("不限");
  expect(derivedText({ ...open, value: null, interval: null }, "zh")).toEqual({
    value: null,
    range: null,
  });
});

test("a value that the operands fix stands alone, one that they leave open with what it may be", () => {
  const row = { value: 119 / 7.7, interval: [119 / 7.7, 119 / 7.7], unit: "item" } as const;
  expect(derivedWithRange(row, "zh")).toBe("15.45个");
  expect(derivedWithRange({ ...row, interval: [15.4, 15.5] }, "en")).toBe("15.45 (15.4 to 15.5)");
  expect(derivedWithRange({ ...row, interval: [15.4, null] }, "zh")).toBe("15.45个（至少15.4个）");
  expect(derivedWithRange({ ...row, interval: [null, null] }, "en")).toBe("15.45");
  expect(derivedWithRange({ ...row, value: null, interval: null }, "en")).toBeNull();
});

describe("whatever the interval", () => {
  const end = fc.oneof(
    fc.double({ noNaN: true, min: -1e13, max: 1e13 }),
    fc.double({ noNaN: true, min: -2, max: 2 }),
    fc.integer({ min: -2_000_000, max: 2_000_000 }).map((hundreds) => hundreds * 100),
  );
  const derived = fc
    .tuple(
      end,
      fc.oneof(end, fc.double({ noNaN: true, min: 1e-9, max: 1e-2 })),
      fc.double({ noNaN: true, min: 0, max: 1 }),
    )
    .map(([a, b, at]) => {
      // A second end of its own, or one close to the first.
      const other = Math.abs(b) <= 1e-2 ? a + Math.abs(a) * b : b;
      const [lower, upper] = a <= other ? [a, other] : [other, a];
      return {
        value: Math.min(upper, lower + (upper - lower) * at),
        interval: [lower, upper] as const,
      };
    });
  const unit = fc.constantFrom("ratio" as const, "CNY" as const, "mu" as const);

  test("what is written holds it, and the value that is written", () => {
    fc.assert(
      fc.property(
        derived,
        unit,
        fc.constantFrom("zh", "en"),
        ({ value, interval }, unit, locale) => {
          const row = { value, interval, unit };
          const { value: said, range } = derivedText(row, locale);
          const [lower, upper] = interval;
          if (lower === upper) {
            expect(range).toBeNull();
            return;
          }
          const [low, high = low] = readBounds(range ?? "", unit);
          expect(compare(low, rationalOf(lower)) <= 0).toBe(true);
          expect(compare(rationalOf(upper), high) <= 0).toBe(true);
          const [own] = readBounds(said ?? "", unit);
          expect(compare(low, own) <= 0 && compare(own, high) <= 0).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
