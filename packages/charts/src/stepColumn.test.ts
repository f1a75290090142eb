import { describe, expect, test } from "vitest";
import { stepColumn } from "./stepColumn.ts";

const steps = (values: readonly unknown[], isOrdinal = false, locale: "zh" | "en" = "en") =>
  stepColumn(
    "line",
    values.map((at) => ({ at })),
    "at",
    { locale },
    isOrdinal,
  );

const utc = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day));

test.each([
  ["numbers", [2015, 2016, 2023]],
  ["texts", ["2015", "2016", "2023"]],
  ["Dates", [utc(2015, 1, 1), utc(2016, 1, 1), utc(2023, 1, 1)]],
  ["halves", ["2015-S1", "2016-S1", "2023-S1"]],
  ["quarters", ["2015-Q3", "2016-Q3", "2023-Q3"]],
  ["months", ["2015-M09", "2016-M09", "2023-M09"]],
  ["months of ISO 8601", ["2015-06", "2016-06", "2023-06"]],
  ["days", ["2015-06-30", "2016-06-30", "2023-06-30"]],
  ["Chinese years", ["2015年", "2016年", "2023年"]],
])("%s lie where they are in time: one year and seven", (_, values) => {
  const { shares, notes } = steps(values);
  expect(shares[0]).toBe(0);
  expect(shares[1]).toBeCloseTo(1 / 8, 2);
  expect(shares[2]).toBe(1);
  expect(notes).toEqual([]);
});

test("times stand in their order, whatever that of the rows", () => {
  expect(steps(["2023", "2015", "2016"]).order).toEqual(["2015", "2016", "2023"]);
  expect(steps(["2023", "2015", "2016"], true).order).toEqual(["2015", "2016", "2023"]);
});

test("one time that is written in two ways is one step", () => {
  expect(steps(["2023-06", "2023-M06"]).order).toEqual(["June 2023"]);
});

describe("evenly spaced steps say so", () => {
  test.each([
    [
      "en",
      "The steps are evenly spaced, and the time between them is not: it is longest from 2016 to 2023",
    ],
    ["zh", "横轴各点等距排列，不表示时间长短；相隔最久的是2016年与2023年"],
  ] as const)("on request, with the longest gap, in %s", (locale, note) => {
    const { shares, notes } = steps([2015, 2016, 2023], true, locale);
    expect(shares).toEqual([0, 0.5, 1]);
    expect(notes).toEqual([note]);
  });

  test("where nobody knows the time between them", () => {
    expect(steps(["First", "Second", "Third"]).notes).toEqual([
      "The steps are evenly spaced, whatever the time between them",
    ]);
    expect(steps(["First", "Second", "Third"]).order).toEqual(["First", "Second", "Third"]);
  });

  test("and need not where time is even too, or two steps have one distance", () => {
    expect(steps([2021, 2022, 2023, 2024], true).notes).toEqual([]);
    expect(steps(["2023-M01", "2023-M02", "2023-M03"], true).notes).toEqual([]);
    expect(steps([2015, 2023], true).notes).toEqual([]);
    expect(steps(["Before", "After"]).notes).toEqual([]);
  });
});

test("steps that are times only in part are refused, unless they are to be steps", () => {
  expect(() => steps(["2015", "2016", "Plan"])).toThrow(
    new RangeError(
      'Cannot draw line: rows[2].at must be a time like that of other rows, "2015", or all must be steps by ordinal: true, got "Plan"',
    ),
  );
  expect(() => steps(["2015", null])).toThrow('got ""');
  expect(steps(["2015", "2016", "Plan"], true).order).toEqual(["2015", "2016", "Plan"]);
});

test("one step lies in the middle", () => {
  expect(steps([2023]).shares).toEqual([0.5]);
});
