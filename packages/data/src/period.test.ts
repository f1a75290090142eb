import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePeriod, yearBefore } from "./period.ts";

test.each([
  ["2023", "2023-01-01", "2023-12-31"],
  ["2023-S1", "2023-01-01", "2023-06-30"],
  ["2023-S2", "2023-07-01", "2023-12-31"],
  ["2023-Q1", "2023-01-01", "2023-03-31"],
  ["2023-Q3", "2023-07-01", "2023-09-30"],
  ["2023-Q4", "2023-10-01", "2023-12-31"],
  ["2024-M09", "2024-09-01", "2024-09-30"],
  ["2024-M02", "2024-02-01", "2024-02-29"],
  ["2023-M02", "2023-02-01", "2023-02-28"],
  ["2000-M02", "2000-02-01", "2000-02-29"],
  ["2100-M02", "2100-02-01", "2100-02-28"],
  ["2024-01/2024-09", "2024-01-01", "2024-09-30"],
  ["2023-11/2024-02", "2023-11-01", "2024-02-29"],
  ["2024-05/2024-05", "2024-05-01", "2024-05-31"],
])("%s is %s to %s", (period, start, end) => {
  expect(parsePeriod(period)).toEqual({ start, end });
});

test.each([
  "",
  "23",
  "20233",
  "2023-S0",
  "2023-S3",
  "2023-Q5",
  "2023-M00",
  "2023-M13",
  "2023-M9",
  "2023-09",
  "2024-01/2024-13",
  "2024-09/2024-01",
  "2024-01/2023-12",
  "2023年",
  " 2023",
  "2023\n",
])("%j is no period, for either function", (period) => {
  for (const read of [parsePeriod, yearBefore]) {
    expect(() => read(period)).toThrow(RangeError);
    expect(() => read(period)).toThrow(`got ${JSON.stringify(period)}`);
  }
});

test.each([
  ["2023", "2022"],
  ["2023-S1", "2022-S1"],
  ["2023-Q3", "2022-Q3"],
  ["2024-M02", "2023-M02"],
  ["2024-01/2024-09", "2023-01/2023-09"],
  ["2023-11/2024-02", "2022-11/2023-02"],
  ["2000", "1999"],
])("a year before %s is %s", (period, before) => {
  expect(yearBefore(period)).toBe(before);
});

test("a year's months, quarters and halves each cover it without a gap", () => {
  const two = (n: number): string => String(n).padStart(2, "0");
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 9998 }), (year) => {
      for (const parts of [
        Array.from({ length: 12 }, (_, i) => `${year}-M${two(i + 1)}`),
        [1, 2, 3, 4].map((i) => `${year}-Q${i}`),
        [1, 2].map((i) => `${year}-S${i}`),
        [`${year}`],
        [`${year}-01/${year}-07`, `${year}-08/${year}-12`],
      ]) {
        const next = parts.reduce((day, part) => {
          expect(parsePeriod(part).start).toBe(day);
          const end = new Date(`${parsePeriod(part).end}T00:00:00Z`);
          return new Date(end.getTime() + 86400000).toISOString().slice(0, 10);
        }, `${year}-01-01`);
        expect(next).toBe(`${year + 1}-01-01`);
      }
    }),
  );
});
