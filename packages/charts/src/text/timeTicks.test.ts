import { expect, test } from "vitest";
import { timeTicks } from "./timeTicks.ts";

const ticks = (start: string, end: string, most?: number) =>
  timeTicks(Date.parse(start), Date.parse(end), "zh", most).map(({ time, text }) => [
    new Date(time).toISOString().slice(0, 7),
    text,
  ]);

test("ticks are round and bound the span", () => {
  expect(ticks("2023-02-10", "2023-04-20")).toEqual([
    ["2023-02", "2023年2月"],
    ["2023-03", "2023年3月"],
    ["2023-04", "2023年4月"],
    ["2023-05", "2023年5月"],
  ]);
  expect(ticks("2023-01-01", "2024-01-01").map(([month]) => month)).toEqual([
    "2023-01",
    "2023-04",
    "2023-07",
    "2023-10",
    "2024-01",
  ]);
  expect(ticks("2016-05-01", "2023-07-01")).toEqual(
    [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year) => [
      `${year}-01`,
      `${year}年`,
    ]),
  );
});

test.each([
  ["2023-05-01", "2023-05-02"],
  ["0000-01-01", "9999-12-31"],
  ["1949-10-01", "2023-12-31"],
])("from %s to %s there are at least two and at most ten", (start, end) => {
  const all = timeTicks(Date.parse(start), Date.parse(end), "en");
  expect(all.length).toBeGreaterThanOrEqual(2);
  expect(all.length).toBeLessThanOrEqual(10);
  expect(all[0]?.time).toBeLessThanOrEqual(Date.parse(start));
  expect(all.at(-1)?.time).toBeGreaterThanOrEqual(Date.parse(end));
});

test("after the year 9999 there is a number still", () => {
  const all = timeTicks(Date.parse("9998-01-01"), Date.parse("9999-12-31"), "zh");
  expect(all.at(-1)?.text).toBe("10000");
});
