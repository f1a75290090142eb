import { expect, test } from "vitest";
import { tickText } from "./tickText.ts";

test("Chinese counts in 万 and 亿, English in millions and billions", () => {
  expect([0, 2000, 25_000, 1e8, 5.5e10].map((value) => tickText(value, "zh", "number"))).toEqual([
    "0",
    "2000",
    "2.5万",
    "1亿",
    "550亿",
  ]);
  expect([0, 2000, 25_000, 1e8, 5.5e10].map((value) => tickText(value, "en", "number"))).toEqual([
    "0",
    "2,000",
    "25,000",
    "100 million",
    "55 billion",
  ]);
});

test("percent, signs and fractions", () => {
  expect([-2.5, 0, 1000].map((value) => tickText(value, "en", "percent"))).toEqual([
    "−2.5%",
    "0%",
    "1,000%",
  ]);
  expect(tickText(-1e8, "zh", "number")).toBe("−1亿");
  expect(tickText(0.1 + 0.2, "en", "number")).toBe("0.3");
});

test("what is beyond reading is short, too", () => {
  expect(tickText(1e300, "zh", "number")).toBe("1e300");
  expect(tickText(-2.5e15, "en", "percent")).toBe("−2.5e15");
  expect(tickText(2e-9, "en", "number")).toBe("2e-9");
});
