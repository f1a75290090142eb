import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nameForm } from "./lexicon.ts";
import { monthsOf, type PeriodAt, periodsIn } from "./periods.ts";

/** The words for times in a text, read as of 2024. */
const told = (text: string, fiscalStart = 7): readonly string[] =>
  periodsIn(nameForm(text), fiscalStart).map(({ kind, year, isAlone, in: read }: PeriodAt) =>
    [kind, read(year ?? 2024), ...(isAlone ? ["alone"] : [])].join(" "),
  );

describe("words for a time are read", () => {
  test.each([
    ["2024年上半年，", "own 2024-S1"],
    ["下半年，", "own 2024-S2"],
    ["2024年1-9月，", "own 2024-01/2024-09"],
    ["1-10月，", "own 2024-01/2024-10"],
    ["2023年前三季度，", "own 2023-01/2023-09"],
    ["一季度，", "own 2024-Q1"],
    ["前5个月，", "own 2024-01/2024-05"],
    ["2024年11月，", "own 2024-M11"],
    ["全年，", "own 2024"],
    ["明年，", "own 2025"],
    ["10月当月", "own 2024-M10 alone"],
    ["去年，", "before 2023"],
    ["上年同期，", "before 2023"],
    ["比2019年，增长", "base 2019"],
    ["2024年末，", "moment 2024"],
    ["2024年9月18日", "day 2024-M09"],
    ["十三五期间，", "plan 2016-01/2020-12"],
    ["十四五以来，", "plan 2021-01/2024-12"],
    ["in 2024", "own 2024"],
    ["in the first half of 2024", "own 2024-S1"],
    ["Q3 2024", "own 2024-Q3"],
    ["3Q 2024", "own 2024-Q3"],
    ["the first nine months of 2024", "own 2024-01/2024-09"],
    ["from January to September 2024", "own 2024-01/2024-09"],
    ["January–June 2024", "own 2024-S1"],
    ["in October alone", "own 2024-M10 alone"],
    ["a year earlier", "before 2023"],
    ["the same period of 2023", "before 2023"],
    ["last year", "before 2023"],
    ["the year to 31 March 2024", "own 2023-04/2024-03"],
    ["as of the end of 2024", "moment 2024"],
    ["compared with 2023", "base 2023"],
    ["9 January 2025", "day 2025"],
    ["May 2024", "own 2024-M05"],
  ])("%s is %s", (text, period) => {
    expect(told(text)).toEqual([period]);
  });

  test.each(["firms may grow", "2,024 firms", "2024 firms", "12024", "2024.5", "企业2024家"])(
    "%s is no time",
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});

test("a fiscal year begins where the text's country begins it", () => {
  expect(told("FY2023/24")).toEqual(["own 2023-07/2024-06"]);
  expect(told("FY2023/24", 4)).toEqual(["own 2023-04/2024-03"]);
});

test("times stand in their order, each at its place", () => {
  const text = "2023年税收8亿元，2024年上半年5亿元，去年同期4亿元";
  const places = periodsIn(nameForm(text), 7);
  expect(places.map(({ from, to }) => text.slice(from, to))).toEqual([
    "2023年",
    "2024年上半年",
    "去年同期",
  ]);
});

test("months of a year are a period in its shortest form", () => {
  const month = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(month, month, (a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const period = monthsOf(2024, from, to);
      const length = to - from + 1;
      const whole = (length === 3 || length === 6 || length === 12) && to % length === 0;
      expect(period.includes("/")).toBe(!whole && length > 1);
      expect(period.startsWith("2024")).toBe(true);
    }),
  );
  expect(monthsOf(2023, 7, 6, 2024)).toBe("2023-07/2024-06");
});
