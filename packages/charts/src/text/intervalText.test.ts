import { expect, test } from "vitest";
import { intervalText } from "./intervalText.ts";

test("an interval is written in the reader's units, and an end that is not known as such", () => {
  const interval = [24_825_000_000, 25_035_000_000] as const;
  const money = { value: 24_930_000_000, interval, unit: "CNY" } as const;
  expect(intervalText(money, "zh")).toBe("（248.25亿元至250.35亿元）");
  expect(intervalText(money, "en")).toBe(" (CNY 24.825 billion to CNY 25.035 billion)");
  const ratio = { value: 0.6, unit: "ratio" } as const;
  expect(intervalText({ ...ratio, interval: [0.5, null] }, "en")).toBe(" (at least 50.0%)");
  const projects = { value: 150, interval: [100, 200], unit: "project" } as const;
  expect(intervalText(projects, "zh")).toBe("（100个至200个）");
});

test("what is one number, or a share written alike at either end, says nothing more", () => {
  expect(intervalText({ value: 5, interval: [5, 5], unit: "project" }, "en")).toBe("");
  const share = { value: 0.24019, interval: [0.2398, 0.2404], unit: "ratio" } as const;
  expect(intervalText(share, "en")).toBe("");
  expect(intervalText({ ...share, interval: [0.2394, 0.2404] }, "en")).toBe(" (23.9% to 24.1%)");
});
