import { describe, expect, test } from "vitest";
import { foreignTradeGrowth } from "./codebook/economy.ts";
import { factOf } from "./factOf.ts";
import { growthPrices } from "./growthPrices.ts";
import { type GrowthOf, type Measure, measure } from "./measure.ts";
import type { Measures } from "./review.ts";
import { measureSchema } from "./reviewSchema.ts";
import { xinyu2023 } from "./xinyu2023/index.ts";

const level = (id: string, zh: string, en: string): Measure =>
  measure({ id, label: { zh, en }, definition: { zh, en }, unit: "CNY", kind: "flow" });

const growth = (of: string, more: Partial<GrowthOf> = {}, zh = "增速", en = "Growth"): Measure =>
  measure({
    id: "rate",
    label: { zh, en },
    definition: { zh, en },
    unit: "percent",
    kind: "growth",
    growthOf: { measure: of, base: "yearBefore", ...more },
  });

const trade = factOf(xinyu2023, "foreignTrade");

const pricesOf = (rate: Measure, measures: Measures) =>
  growthPrices({ measures: { ...measures, [rate.id]: rate } }, { ...trade, measure: rate.id });

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
    expect(pricesOf(growth(id), { [id]: level(id, zh, en) })).toBe(prices);
  });
});

describe("what the growth says goes before that", () => {
  const measures = {
    gdp: level("gdp", "地区生产总值", "GDP"),
    sales: level("sales", "销售额", "Sales"),
  };

  test.each([
    ["gdp", growth("gdp", { prices: "current" }), "current"],
    ["sales", growth("sales", { prices: "comparable" }), "comparable"],
    ["gdp", growth("gdp", {}, "名义增速", "Rate"), "current"],
    ["gdp", growth("gdp", {}, "增速（现价）", "Rate"), "current"],
    ["gdp", growth("gdp", {}, "增速", "Nominal growth"), "current"],
    ["sales", growth("sales", {}, "增速（可比价）", "Rate"), "comparable"],
    ["sales", growth("sales", {}, "增速", "Real growth"), "comparable"],
    ["sales", growth("sales", {}, "增速", "Growth of real estate sales"), "current"],
    ["sales", growth("sales", { prices: "current" }, "增速", "Real growth"), "current"],
  ])("of %s", (_, rate, prices) => {
    expect(pricesOf(rate, measures)).toBe(prices);
  });
});

test("what is no growth of another has none, and what is not declared is usual", () => {
  expect(pricesOf(level("gdp", "甲", "A"), {})).toBeNull();
  expect(pricesOf(foreignTradeGrowth, {})).toBe("current");
  expect(pricesOf(growth("toString"), {})).toBe("current");
});

test("a review file may declare the prices, and no others", () => {
  const file = (prices: unknown) => ({
    ...JSON.parse(JSON.stringify(growth("gdp"))),
    growthOf: { measure: "gdp", base: "yearBefore", prices },
  });
  expect(measureSchema.safeParse(file("comparable")).success).toBe(true);
  expect(measureSchema.safeParse(file("current")).success).toBe(true);
  expect(measureSchema.safeParse(file("constant")).success).toBe(false);
});

test("a fact says its prices itself, else its measure does, else its name", () => {
  const gdp = level("gdp", "地区生产总值", "GDP");
  const sales = level("sales", "销售额", "Sales");
  const of = (measure: Measure, prices: "comparable" | "current" | null) =>
    growthPrices(
      { measures: { [measure.id]: measure } },
      { ...trade, measure: measure.id, as: "growth", against: null, prices },
    );
  expect(of(gdp, null)).toBe("comparable");
  expect(of(gdp, "current")).toBe("current");
  expect(of(sales, null)).toBe("current");
  expect(of(sales, "comparable")).toBe("comparable");
  expect(of({ ...sales, prices: "comparable" }, null)).toBe("comparable");
  expect(of({ ...gdp, prices: "current" }, null)).toBe("current");
});
