import { describe, expect, test } from "vitest";
import type { Prices } from "./aspect.ts";
import { factOf } from "./factOf.ts";
import { growthPrices } from "./growthPrices.ts";
import { type Measure, measure } from "./measure.ts";
import { measureSchema } from "./reviewSchema.ts";
import { xinyu2023 } from "./xinyu2023/index.ts";

const level = (id: string, zh: string, en: string): Measure =>
  measure({ id, label: { zh, en }, definition: { zh, en }, unit: "CNY", kind: "flow" });

const trade = factOf(xinyu2023, "foreignTrade");

const pricesOf = (measure: Measure, prices: Prices | null = null) =>
  growthPrices(
    { measures: { [measure.id]: measure } },
    { ...trade, measure: measure.id, as: "growth", against: null, prices },
  );

describe("without a word on prices, growth is at those that are usual", () => {
  test.each([
    ["gdp", "产值", "Output", "comparable"],
    ["a", "地区生产总值", "Whole economy", "comparable"],
    ["a", "人均GDP", "Per head", "comparable"],
    ["a", "规上工业增加值", "Industry", "comparable"],
    ["secondaryValueAdded", "第二产业", "Secondary sector", "comparable"],
    ["a", "甲", "Gross domestic product", "comparable"],
    ["a", "甲", "Value added of services", "comparable"],
    ["a", "甲", "GVA of industry", "comparable"],
    ["a", "经济总量", "Size", "comparable"],
    ["a", "甲", "Value-added tax", "current"],
    ["valueAddedTax", "增值税", "VAT", "current"],
    ["a", "营业收入", "Revenue", "current"],
    ["a", "工业总产值", "Industrial output", "current"],
    ["a", "房地产开发投资", "Investment in real estate", "current"],
  ])("%s, %s, %s: %s", (id, zh, en, prices) => {
    expect(pricesOf(level(id, zh, en))).toBe(prices);
  });
});

test("what is no growth has none, and what is of no known measure is at current ones", () => {
  expect(growthPrices(xinyu2023, trade)).toBeNull();
  const growth = { ...trade, as: "growth", against: null, prices: null } as const;
  expect(growthPrices({ measures: {} }, growth)).toBe("current");
});

test("a review file may declare the prices of a measure, and no others", () => {
  const file = (prices: unknown) => ({ ...level("gdp", "甲", "A"), prices });
  expect(measureSchema.safeParse(file("comparable")).success).toBe(true);
  expect(measureSchema.safeParse(file("current")).success).toBe(true);
  expect(measureSchema.safeParse(file("constant")).success).toBe(false);
});

test("a fact says its prices itself, else its measure does, else its name", () => {
  const gdp = level("gdp", "地区生产总值", "GDP");
  const sales = level("sales", "销售额", "Sales");
  expect(pricesOf(gdp)).toBe("comparable");
  expect(pricesOf(gdp, "current")).toBe("current");
  expect(pricesOf(sales)).toBe("current");
  expect(pricesOf(sales, "comparable")).toBe("comparable");
  expect(pricesOf({ ...sales, prices: "comparable" })).toBe("comparable");
  expect(pricesOf({ ...gdp, prices: "current" })).toBe("current");
});
