import { type Fact, type Review, xinyu2023 } from "@park/data";
import { describe, expect, test } from "vitest";
import { changedReview, reviewOf } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { digitalEconomyGrowth } from "./digitalEconomyGrowth.ts";

const LEVEL = "digitalCoreRevenue";
const GROWTH = "digitalCoreRevenue:growth";

const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  digitalEconomyGrowth
    .table(review, { locale })
    .rows.slice(0, 2)
    .map(({ period, text }) => [period, text]);

test("the last row of the table is the growth: the 2% of the source", () => {
  const last = (locale: "zh" | "en") =>
    digitalEconomyGrowth.table(xinyu2023, { locale }).rows[2]?.text;
  expect(last("zh")).toBe("比上年增长2%");
  expect(last("en")).toBe("up 2% from a year earlier");
});

/** The review as it would be had it stated the revenue of the year before, too. */
const withBefore = (amount: string): Review => {
  const fact = xinyu2023.facts.find(({ id }) => id === LEVEL);
  if (fact === undefined) throw new Error(`must state ${LEVEL}`);
  const before = { ...fact, id: `${LEVEL}@2022`, period: "2022", amount } as typeof fact;
  return { ...xinyu2023, facts: [...xinyu2023.facts, before] } as Review;
};

test("the ends are the 128亿元 of the source and 128/1.02 = 125.49, from 127.5/1.025 to 128.5/1.015", () => {
  expect(rowsOf()).toEqual([
    ["2022年，推算", "125.5亿元（124.3亿元至126.7亿元）"],
    ["2023年", "128亿元"],
  ]);
  expect(rowsOf(xinyu2023, "en")).toEqual([
    ["2022, derived", "CNY 12.55 billion (CNY 12.43 billion to CNY 12.67 billion)"],
    ["2023", "CNY 12.8 billion"],
  ]);
  const [before, now] = digitalEconomyGrowth(xinyu2023).data.values;
  expect(before?.value).toBeCloseTo(12.8e9 / 1.02, 0);
  expect(now?.value).toBe(12.8e9);
});

test("the scale starts at 0: growth of 2% looks like it", () => {
  expect(digitalEconomyGrowth(xinyu2023)).toHaveProperty("encoding.y.scale.domain", [0, 12.8e9]);
});

test("what is derived is said to be", () => {
  expect(notesOf(digitalEconomyGrowth, xinyu2023, "zh")[0]).toBe(
    "2022年的数由本期数与增速推算，括号内为舍入误差允许的范围",
  );
  expect(notesOf(digitalEconomyGrowth, xinyu2023, "en")[0]).toMatch(
    /^The value of 2022 is derived/,
  );
});

describe("the title states the figure and where it went", () => {
  test.each([
    ["2", "128亿元，比上年增长2%", "CNY 12.8 billion, up 2% from a year earlier"],
    ["-2", "128亿元，比上年下降2%", "CNY 12.8 billion, down 2% from a year earlier"],
    ["0", "128亿元，与上年持平", "CNY 12.8 billion, unchanged from a year earlier"],
  ])("growth of %s%%", (amount, zh, en) => {
    const review = changedReview({ [GROWTH]: { amount } });
    expect(titleOf(digitalEconomyGrowth, review, "zh")).toBe(`数字经济核心企业营业收入${zh}`);
    expect(titleOf(digitalEconomyGrowth, review, "en")).toBe(
      `Revenue of core digital enterprises is ${en}`,
    );
  });
});

test("a fall makes the year before the greater one", () => {
  const [row] = digitalEconomyGrowth(changedReview({ [GROWTH]: { amount: "-20" } })).data.values;
  expect(row?.value).toBe(16e9);
});

test("figures that are about or over stay so, and what they imply is about, bounded where it is", () => {
  const about = changedReview({ [LEVEL]: { qualifier: "about" } });
  expect(titleOf(digitalEconomyGrowth, about, "zh")).toBe(
    "数字经济核心企业营业收入约128亿元，比上年增长2%",
  );
  expect(rowsOf(about)[0]?.[1]).toMatch(/^约125\.5亿元（/);
  const over = changedReview({ [LEVEL]: { qualifier: "over" } });
  expect(rowsOf(over, "en")).toEqual([
    ["2022, derived", "about CNY 12.55 billion (at least CNY 12.48 billion)"],
    ["2023", "over CNY 12.8 billion"],
  ]);
});

test("a year before that the review states needs no derivation", () => {
  const review = withBefore("125");
  expect(rowsOf(review)).toEqual([
    ["2022年", "125亿元"],
    ["2023年", "128亿元"],
  ]);
  expect(JSON.stringify(digitalEconomyGrowth(review))).not.toMatch(/推算|strokeDash":\[7/);
});

test("a growth that implies no year before, and one against another base, leave it missing", () => {
  const none = changedReview({ [GROWTH]: { amount: "-100" } });
  expect(digitalEconomyGrowth.missing(none).map(({ en }) => en)).toEqual([
    "Revenue of core digital enterprises (2022)",
  ]);
  const other = changedReview({ [GROWTH]: { against: "periodBefore" } as Partial<Fact> });
  for (const review of [none, other]) {
    expect(() => digitalEconomyGrowth(review)).toThrow(
      new RangeError(
        "Cannot draw digitalEconomyGrowth: xinyu-2023 must state Revenue of core digital enterprises (2022), got nothing",
      ),
    );
  }
});

test("a review without the growth says that it is missing", () => {
  expect(digitalEconomyGrowth.missing(reviewOf(LEVEL)).map(({ zh }) => zh)).toEqual([
    "数字经济核心企业营业收入增长",
  ]);
});
