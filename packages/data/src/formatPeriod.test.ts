import { expect, test } from "vitest";
import { formatPeriod } from "./formatPeriod.ts";

test.each([
  ["2023", "2023年", "2023"],
  ["2023-S1", "2023年上半年", "first half of 2023"],
  ["2023-S2", "2023年下半年", "second half of 2023"],
  ["2023-Q1", "2023年第一季度", "Q1 2023"],
  ["2023-Q4", "2023年第四季度", "Q4 2023"],
  ["2024-M09", "2024年9月", "September 2024"],
  ["2024-M12", "2024年12月", "December 2024"],
  ["2024-01/2024-09", "2024年1—9月", "January to September 2024"],
  ["2024-01/2024-01", "2024年1月", "January 2024"],
  ["2023-11/2024-02", "2023年11月—2024年2月", "November 2023 to February 2024"],
  ["2023-05/2024-05", "2023年5月—2024年5月", "May 2023 to May 2024"],
])("%s is %s and %s", (period, zh, en) => {
  expect(formatPeriod(period, "zh")).toBe(zh);
  expect(formatPeriod(period, "en")).toBe(en);
});

test.each(["last year", "2024-13/2024-14", ""])("refuses %j", (period) => {
  expect(() => formatPeriod(period, "zh")).toThrow(RangeError);
  expect(() => formatPeriod(period, "en")).toThrow(RangeError);
});
