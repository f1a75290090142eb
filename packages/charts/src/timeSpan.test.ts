import { expect, test } from "vitest";
import { timeSpan } from "./timeSpan.ts";

const days = (text: string) => {
  const span = timeSpan(text, "en");
  return span === null
    ? null
    : [span.start, span.end].map((time) => new Date(time).toISOString().slice(0, 10));
};

test.each([
  ["2023-09-01", ["2023-09-01", "2023-09-02"]],
  ["2024-02-29", ["2024-02-29", "2024-03-01"]],
  ["2023", ["2023-01-01", "2024-01-01"]],
  ["2023-S2", ["2023-07-01", "2024-01-01"]],
  ["2023-Q3", ["2023-07-01", "2023-10-01"]],
  ["2024-M02", ["2024-02-01", "2024-03-01"]],
  ["2024-02", ["2024-02-01", "2024-03-01"]],
  ["2023年", ["2023-01-01", "2024-01-01"]],
  ["2023年6月", ["2023-06-01", "2023-07-01"]],
  ["2023年6月30日", ["2023-06-30", "2023-07-01"]],
  ["2023-11/2024-01", ["2023-11-01", "2024-02-01"]],
])("%s goes from its first day to the day after its last", (text, expected) => {
  expect(days(text)).toEqual(expected);
});

test.each([
  "",
  "2023-02-29",
  "2023-06-31",
  "2023-13-01",
  "2023-00-10",
  "May 2023",
  "2023-9-1",
  "2023-13",
  "2023年13月",
  "2023-02-30T10:00",
  "2023-02-28T24:61",
  "23",
])("%j is neither day nor period", (text) => {
  expect(days(text)).toBeNull();
});

test("a day and a period are written as readers of the language expect", () => {
  expect(timeSpan("2023-09-01", "zh")?.text).toBe("2023年9月1日");
  expect(timeSpan("2023-09-01", "en")?.text).toBe("2023-09-01");
  expect(timeSpan("2023-M09", "en")?.text).toBe("September 2023");
  expect(timeSpan("2023-09", "zh")?.text).toBe("2023年9月");
  expect(timeSpan("2023年9月", "en")?.text).toBe("September 2023");
  expect(timeSpan("2023-09-01T08:30", "zh")?.text).toBe("2023年9月1日 08:30");
});
