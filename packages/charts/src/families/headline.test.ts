import type { Figure } from "@park/data";
import { describe, expect, test } from "vitest";
import { fitting, headlineFigure, sizeOf, titled } from "./headline.ts";

const figure = (
  amount: string,
  unit: Figure["unit"],
  multiplier: Figure["multiplier"] = 0,
): Figure => ({
  amount,
  multiplier,
  unit,
  qualifier: null,
});

describe("a figure in a headline", () => {
  test.each([
    [figure("412.6", "CNY", 8), "413亿元", "CNY 41.3bn"],
    [figure("1286.4", "CNY", 8), "1290亿元", "CNY 129bn"],
    // Whatever power it is printed in, Chinese readers count in 万 and 亿.
    [figure("186", "USD", 6), "1.86亿美元", "USD 186m"],
    [figure("46900", "person"), "4.69万人", "46,900 people"],
    [figure("1830", "enterprise"), "1830家", "1,830 enterprises"],
    [figure("5.4", "percent"), "5.4%", "5.4%"],
    [figure("0.7", "percentagePoint"), "0.7个百分点", "0.7 points"],
    [figure("8", "tenth"), "8成", "80%"],
    [figure("1/3", "ratio"), "1/3", "1/3"],
  ] as const)("%o", (one, zh, en) => {
    expect(headlineFigure(one, "zh")).toBe(zh);
    expect(headlineFigure(one, "en")).toBe(en);
  });

  test("has no sign where a word has it", () => {
    expect(sizeOf(figure("-8.4", "percent")).amount).toBe("8.4");
  });

  test("keeps what the words say of it", () => {
    expect(headlineFigure({ ...figure("960", "CNY", 8), qualifier: "over" }, "zh")).toBe(
      "超960亿元",
    );
  });
});

describe("a title", () => {
  test("has the fullest names with which it fits, the longest made shorter first", () => {
    const titles = titled(
      [["社会消费品零售总额", "零售额"], ["投资"]],
      (a, b) => `${a}增9.0%，${b}降1.8%`,
    );
    expect(titles).toEqual(["社会消费品零售总额增9.0%，投资降1.8%", "零售额增9.0%，投资降1.8%"]);
    expect(fitting(titles, "zh")).toBe(titles[0]);
  });

  test("is cut where nothing fits, and never inside a number", () => {
    expect(fitting(["一二三四五六七八九十一二三四五六七八九十一二9876亿元"], "zh")).toBe(
      "一二三四五六七八九十一二三四五六七八九十一二…",
    );
  });
});
