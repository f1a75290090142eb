import { type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { changedReview, reviewOf } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { clusterRevenue } from "./clusterRevenue.ts";

const EQUIPMENT = "industryRevenue.equipment";
const FARM = "agriculturalProcessingSales";
const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  clusterRevenue
    .table(review, { locale })
    .rows.map(({ label, scope, text }) => [label, scope, text]);

test("the rows are 130.31, 130, 128 and 40.5 (100 million yuan) of the source, each with its scope", () => {
  expect(rowsOf()).toEqual([
    ["农产品加工", "销售收入，规模以上农产品加工企业", "130.31亿元"],
    ["装备制造", "营业收入，口径未说明", "130亿元"],
    ["数字经济核心产业", "营业收入，数字经济核心企业", "128亿元"],
    ["电子信息", "营业收入，口径未说明", "40.5亿元"],
  ]);
  expect(rowsOf(xinyu2023, "en").map(([label, scope]) => `${label}: ${scope}`)).toEqual([
    "Agricultural processing: sales of agricultural processors above designated size",
    "Equipment manufacturing: revenue; scope not stated",
    "Core digital economy: revenue of core enterprises of the digital economy",
    "Electronics: revenue; scope not stated",
  ]);
  expect(clusterRevenue(xinyu2023).data.values.map(({ value }) => value)).toEqual([
    13_031_000_000, 13_000_000_000, 12_800_000_000, 4_050_000_000,
  ]);
});

test("130 may be 130.4: the title lets the two lead together", () => {
  expect(titleOf(clusterRevenue, xinyu2023, "zh")).toBe(
    "农产品加工130.31亿元、装备制造130亿元居前；各行口径不同，不能相加",
  );
  expect(titleOf(clusterRevenue, xinyu2023, "en")).toBe(
    "Agricultural processing (CNY 13.031 billion) and equipment manufacturing (CNY 13 billion) lead; scopes differ, so rows must not be summed",
  );
});

test("one that is above all others for sure leads alone", () => {
  const clear = changedReview({ [EQUIPMENT]: { amount: "150" } });
  expect(titleOf(clusterRevenue, clear, "zh")).toBe(
    "装备制造收入最高，150亿元；各行口径不同，不能相加",
  );
  expect(titleOf(clusterRevenue, clear, "en")).toBe(
    "Equipment manufacturing reports most, CNY 15 billion; scopes differ, so rows must not be summed",
  );
  const over = changedReview({ [EQUIPMENT]: { amount: "100", qualifier: "over" } });
  expect(titleOf(clusterRevenue, over, "en")).toBe(
    "Agricultural processing (CNY 13.031 billion) and equipment manufacturing (over CNY 10 billion) lead; scopes differ, so rows must not be summed",
  );
});

test("equal ones lead together", () => {
  const equal = changedReview({ [FARM]: { amount: "130" }, digitalCoreRevenue: { amount: "130" } });
  expect(titleOf(clusterRevenue, equal, "zh")).toBe(
    "装备制造130亿元、数字经济核心产业130亿元、农产品加工130亿元居前；各行口径不同，不能相加",
  );
});

test("the notes say that rows overlap, and what the total of industry is not", () => {
  expect(notesOf(clusterRevenue, xinyu2023, "zh").slice(0, 2)).toEqual([
    "各行可能有同一企业，不能相加，也不是某一总数的各部分",
    "规上工业营业收入624.3亿元，口径又不同，不是各行的合计",
  ]);
  const without = changedReview({ industrialRevenue: null });
  expect(notesOf(clusterRevenue, without, "en")).toHaveLength(2);
});

test("two rows are enough, whichever they are, and one is missing another", () => {
  const two = reviewOf("digitalCoreRevenue", FARM);
  expect(rowsOf(two, "en").map(([label]) => label)).toEqual([
    "Agricultural processing",
    "Core digital economy",
  ]);
  expect(titleOf(clusterRevenue, two, "en")).toBe(
    "Agricultural processing reports most, CNY 13.031 billion; scopes differ, so rows must not be summed",
  );
  const one = reviewOf(EQUIPMENT, "industrialRevenue");
  expect(clusterRevenue.missing(one)).toEqual([
    { zh: "至少两个产业的收入", en: "Revenue of at least two industries" },
  ]);
  expect(() => clusterRevenue(one)).toThrow(
    new RangeError(
      "Cannot draw clusterRevenue: xinyu-2023 must state Revenue of at least two industries, got nothing",
    ),
  );
});
