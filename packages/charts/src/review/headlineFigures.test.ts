import { type Review, xinyu2023 } from "@park/data";
import { describe, expect, test } from "vitest";
import { changedReview } from "../testing/changedReview.ts";
import { titleOf } from "../testing/titleOf.ts";
import { headlineFigures } from "./headlineFigures.ts";

const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  headlineFigures
    .table(review, { locale })
    .rows.map(({ label, figure, detail }) => [label, figure, detail]);

test("the cards are 624.3, 72.87 and 300.6亿元 of the source; the last with its growth and the year before", () => {
  // 300.6/1.016 = 295.86..., from 300.55/1.0165 = 295.67... to 300.65/1.0155 = 296.06...
  expect(rowsOf()).toEqual([
    ["规上工业营业收入", "624.3亿元", "未载"],
    ["财政总收入", "72.87亿元", "未载"],
    ["进出口总额", "300.6亿元", "比上年增长1.6%；推算2022年295.9亿元（295.6亿元至296.1亿元）"],
  ]);
  expect(rowsOf(xinyu2023, "en")).toEqual([
    ["Revenue of industrial enterprises above designated size", "CNY 62.43 billion", "not stated"],
    ["Total fiscal revenue", "CNY 7.287 billion", "not stated"],
    [
      "Foreign trade",
      "CNY 30.06 billion",
      "up 1.6% from a year earlier; derived 2022: CNY 29.59 billion (CNY 29.56 billion to CNY 29.61 billion)",
    ],
  ]);
});

describe("the title states the figure and where it went", () => {
  test.each([
    [
      "1.6",
      "进出口总额300.6亿元，比上年增长1.6%",
      "Foreign trade is CNY 30.06 billion, up 1.6% from a year earlier",
    ],
    [
      "-1.6",
      "进出口总额300.6亿元，比上年下降1.6%",
      "Foreign trade is CNY 30.06 billion, down 1.6% from a year earlier",
    ],
    [
      "0",
      "进出口总额300.6亿元，与上年持平",
      "Foreign trade is CNY 30.06 billion, unchanged from a year earlier",
    ],
    [
      "0.0",
      "进出口总额300.6亿元，与上年持平",
      "Foreign trade is CNY 30.06 billion, unchanged from a year earlier",
    ],
  ])("growth of %s%%", (amount, zh, en) => {
    const review = changedReview({ "foreignTrade:growth": { amount } });
    expect(titleOf(headlineFigures, review, "zh")).toBe(zh);
    expect(titleOf(headlineFigures, review, "en")).toBe(en);
  });
});

test("a fall makes the year before the greater one", () => {
  const review = changedReview({ "foreignTrade:growth": { amount: "-50" } });
  expect(rowsOf(review, "en")[2]?.[2]).toMatch(
    /^down 50% from a year earlier; derived 2022: CNY 60\.\d+ billion \(/,
  );
});

test("no year before is derived where none follows", () => {
  const review = changedReview({ "foreignTrade:growth": { amount: "-100" } });
  expect(rowsOf(review, "en")[2]?.[2]).toBe("down 100% from a year earlier");
});

test("a figure that the source prints as about is about in title and card", () => {
  const review = changedReview({ foreignTrade: { qualifier: "about" } });
  expect(titleOf(headlineFigures, review, "zh")).toBe("进出口总额约300.6亿元，比上年增长1.6%");
  expect(rowsOf(review)[2]?.[1]).toBe("约300.6亿元");
});
