import { expect, test } from "vitest";
import { timeColumn } from "./timeColumn.ts";

const texts = (values: readonly unknown[], locale: "zh" | "en" = "en") =>
  timeColumn(
    "line",
    values.map((at) => ({ at })),
    "at",
    locale,
  ).map(({ span, text }) => span?.text ?? text);

const utc = (...parts: readonly [number, number, number?, number?]) =>
  new Date(Date.UTC(...(parts as [number, number])));

test("a year is one as a number and as a text", () => {
  expect(texts([2015, "2016", 2023])).toEqual(["2015", "2016", "2023"]);
  expect(texts([2015], "zh")).toEqual(["2015年"]);
});

test.each([
  ["years", [utc(2015, 0, 1), utc(2023, 0, 1)], ["2015", "2023"], ["2015年", "2023年"]],
  [
    "months",
    [utc(2015, 0, 1), utc(2023, 5, 1)],
    ["January 2015", "June 2023"],
    ["2015年1月", "2023年6月"],
  ],
  [
    "days",
    [utc(2015, 0, 1), utc(2023, 5, 30)],
    ["2015-01-01", "2023-06-30"],
    ["2015年1月1日", "2023年6月30日"],
  ],
  [
    "minutes",
    [utc(2015, 0, 1), utc(2023, 5, 30, 8)],
    ["2015-01-01 00:00", "2023-06-30 08:00"],
    ["2015年1月1日 00:00", "2023年6月30日 08:00"],
  ],
] as const)(
  "dates of %s are written to that precision in the reader's language",
  (_, dates, en, zh) => {
    expect(texts(dates, "en")).toEqual(en);
    expect(texts(dates, "zh")).toEqual(zh);
    // As they come out of JSON.
    expect(texts(JSON.parse(JSON.stringify(dates)), "zh")).toEqual(zh);
  },
);

test("a midnight of the machine's own time is that day wherever it is made", () => {
  expect(texts([new Date(2015, 0, 1), new Date(2023, 0, 1)])).toEqual(["2015", "2023"]);
  expect(texts([new Date(2023, 5, 30)])).toEqual(["2023-06-30"]);
});

test("no text of a date is that of JavaScript", () => {
  for (const date of [new Date(2023, 5, 30, 14, 5), utc(2023, 5, 30), new Date(1e12)])
    for (const locale of ["zh", "en"] as const)
      expect(texts([date], locale)[0]).not.toMatch(/GMT|T\d|Z$|[A-Z][a-z]{2} [A-Z][a-z]{2}/);
});

test.each([
  [2015.5, "2015.5"],
  [-1, "-1"],
  [20150101, "20150101"],
  [new Date(Number.NaN), "an invalid Date"],
  [true, "true"],
  [{}, "an object"],
])("%s is no time and is refused", (value, got) => {
  expect(() => texts([2015, value])).toThrow(
    new TypeError(
      `Cannot draw line: rows[1].at must be a text, a year as a number, or a valid Date, got ${got}`,
    ),
  );
});

test("a text that is no time, and what is missing, is left to the form", () => {
  const cells = timeColumn("line", [{ at: "Phase 1" }, { at: null }], "at", "en");
  expect(cells).toEqual([
    { text: "Phase 1", span: null },
    { text: "", span: null },
  ]);
});
