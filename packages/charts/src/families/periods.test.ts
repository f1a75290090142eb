import type { Period } from "@park/data";
import { expect, test } from "vitest";
import { inTime, isAsLong, isWithin, overlap, shortPeriod } from "./periods.ts";

test("earlier before later, and of what ends together the longer first", () => {
  expect((["2024-M10", "2023", "2024-01/2024-10"] as Period[]).sort(inTime)).toEqual([
    "2023",
    "2024-01/2024-10",
    "2024-M10",
  ]);
});

test("as long as, within, and in common", () => {
  expect(isAsLong("2023", "2022")).toBe(true);
  expect(isAsLong("2023-01/2023-11", "2022")).toBe(false);
  expect(isWithin("2024-S1", "2024")).toBe(true);
  expect(isWithin("2023", "2024")).toBe(false);
  expect(overlap("2024-M10", "2024-01/2024-10")).toBe(true);
  expect(overlap("2023", "2024")).toBe(false);
});

test("without the year where it is known", () => {
  expect(shortPeriod("2024-M10", "2024", "zh")).toBe("10月");
  expect(shortPeriod("2024-M10", "2024", "en")).toBe("October");
  expect(shortPeriod("2024-S1", "2024", "en")).toBe("first half");
  expect(shortPeriod("2023-M10", "2024", "zh")).toBe("2023年10月");
  expect(shortPeriod("2024", "2024", "en")).toBe("2024");
});
