import { type Review, xinyu2023 } from "@park/data";
import { describe, expect, test } from "vitest";
import { crossing } from "../testing/crossing.ts";
import { titleLines } from "../testing/linesOf.ts";
import { MAJORS, outside } from "../testing/majors.ts";
import { reviewOfPeriod } from "../testing/reviewOfPeriod.ts";
import { growthPanels } from "./growthPanels.ts";

const REVENUE = { measure: "industrialRevenue" };
const FISCAL = { measure: "fiscalRevenue" };
const TRADE = { measure: "foreignTrade" };

/** The source prints 624.3, 72.87 and 300.6亿元 for 2023. */
const y2021 = reviewOfPeriod("2021", {
  industrialRevenue: { amount: "500" },
  fiscalRevenue: { amount: "72.87" },
  foreignTrade: { amount: "601.2" },
});
const y2022 = reviewOfPeriod("2022", {
  industrialRevenue: { amount: "550" },
  fiscalRevenue: null,
});

const rowsOf = (reviews: readonly Review[], measures = [REVENUE], locale: "zh" | "en" = "en") =>
  growthPanels
    .table(reviews, measures, { locale })
    .rows.map(({ panel, period, stated, text, reason }) => [panel, period, stated, text, reason]);
const titleOf = (reviews: readonly Review[], measures = [REVENUE], locale: "zh" | "en" = "en") =>
  titleLines(growthPanels(reviews, measures, { locale, width: 4000 })).join();

test("each figure is compared with the first period that states it", () => {
  // 550/500 = 1.1, 624.3/500 = 1.2486
  expect(rowsOf([xinyu2023, y2021, y2022])).toEqual([
    [
      "Revenue of industrial enterprises above designated size",
      "2021",
      "CNY 50 billion",
      "0.0%",
      "",
    ],
    [
      "Revenue of industrial enterprises above designated size",
      "2022",
      "CNY 55 billion",
      "+10.0%",
      "",
    ],
    [
      "Revenue of industrial enterprises above designated size",
      "2023",
      "CNY 62.43 billion",
      "+24.9%",
      "",
    ],
  ]);
  expect(rowsOf([y2022, xinyu2023], [FISCAL], "zh")).toEqual([
    ["财政总收入", "2022年", "未载", "–", "未载"],
    ["财政总收入", "2023年", "72.87亿元", "0.0%", ""],
  ]);
});

test("a missing review and a missing figure are gaps, each with its reason in the picture", async () => {
  const y2020 = reviewOfPeriod("2020");
  const spec = growthPanels([y2020, y2022, xinyu2023], [REVENUE, FISCAL], {
    locale: "en",
    width: 1200,
  });
  for (const major of MAJORS) {
    const { messages, texts } = await major.draw(spec);
    expect(messages).toEqual([]);
    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        "No review of the period: 2021",
        "Not stated: Total fiscal revenue (2022)",
        "2020: CNY 7.287 billion; 2023: CNY 7.287 billion",
      ]),
    );
  }
});

test("a dimension picks its part, and a part that a review has not is not stated", () => {
  const started = { measure: "keyProjects", dimensions: { stage: "started" } };
  const rows = rowsOf(
    [reviewOfPeriod("2022", { "keyProjects.started": null }), xinyu2023],
    [started],
  );
  expect(rows).toEqual([
    ["Key projects (started)", "2022", "not stated", "–", "not stated"],
    ["Key projects (started)", "2023", "114 projects", "0.0%", ""],
  ]);
});

test("a figure that is about makes its change about", () => {
  const about = reviewOfPeriod("2022", {
    industrialRevenue: { amount: "600", qualifier: "about" },
  });
  expect(rowsOf([about, xinyu2023], [REVENUE], "zh").at(-1)).toEqual([
    "规上工业营业收入",
    "2023年",
    "624.3亿元",
    "约+4.1%",
    "",
  ]);
  expect(titleOf([about, xinyu2023])).toBe(
    "2022 to 2023: Revenue of industrial enterprises above designated size grew by about 4.1%",
  );
});

describe("the title says what has grown most, where all span the same periods", () => {
  test("one of several, two alike, and none", () => {
    expect(titleOf([y2021, xinyu2023], [TRADE, REVENUE, FISCAL])).toBe(
      "2021 to 2023: Revenue of industrial enterprises above designated size grew most (+24.9%)",
    );
    expect(titleOf([y2021, xinyu2023], [TRADE, REVENUE, FISCAL], "zh")).toBe(
      "2021年至2023年，规上工业营业收入增长最多（+24.9%）",
    );
    const alike = reviewOfPeriod("2022", {
      industrialRevenue: { amount: "312.15" },
      fiscalRevenue: { amount: "36.435" },
    });
    expect(titleOf([alike, xinyu2023], [REVENUE, FISCAL])).toBe(
      "2022 to 2023: Revenue of industrial enterprises above designated size and Total fiscal revenue grew most (+100.0%)",
    );
    expect(titleOf([y2021, xinyu2023], [TRADE, FISCAL])).toBe(
      "2021 to 2023: none of 2 figures grew",
    );
    expect(titleOf([y2021, xinyu2023], [TRADE, FISCAL], "zh")).toBe(
      "2021年至2023年，2项指标均未增长",
    );
  });

  test("one alone that grew, fell or stayed", () => {
    expect(titleOf([y2021, xinyu2023])).toBe(
      "2021 to 2023: Revenue of industrial enterprises above designated size grew by 24.9%",
    );
    // 300.6/601.2 = 0.5
    expect(titleOf([y2021, xinyu2023], [TRADE], "zh")).toBe("2021年至2023年，进出口总额下降50.0%");
    expect(titleOf([y2021, xinyu2023], [FISCAL])).toBe(
      "2021 to 2023: Total fiscal revenue is unchanged",
    );
  });

  test("different spans are not compared, and one period is nothing to compare", () => {
    expect(titleOf([y2021, y2022, xinyu2023], [REVENUE, FISCAL])).toMatch(/^2021 to 2023/);
    expect(titleOf([y2022, xinyu2023], [REVENUE, FISCAL])).toBe(
      "Change of each figure since the first period that states it",
    );
    expect(titleOf([xinyu2023])).toBe("Figures of 2023 alone, with nothing to compare");
  });
});

test("a first figure of 0 is no base", () => {
  const none = reviewOfPeriod("2022", { industrialRevenue: { amount: "0", multiplier: 0 } });
  expect(
    rowsOf([none, xinyu2023]).map(([, , stated, text, reason]) => [stated, text, reason]),
  ).toEqual([
    ["CNY 0", "–", "the first figure is not above 0, so that there is no change against it"],
    [
      "CNY 62.43 billion",
      "–",
      "the first figure is not above 0, so that there is no change against it",
    ],
  ]);
});

test("all text lies inside the picture, none crosses another, at every width and in both languages", async () => {
  const measures = [REVENUE, FISCAL, TRADE, { measure: "technologySmes" }];
  for (const locale of ["zh", "en"] as const) {
    for (const width of [240, 360, 720, 1200]) {
      const spec = growthPanels([y2021, y2022, xinyu2023], measures, { locale, width });
      for (const major of MAJORS) {
        expect(major.invalid(spec)).toEqual([]);
        const drawn = await major.draw(spec);
        expect(outside(drawn)).toEqual([]);
        expect(crossing(drawn.texts), `${locale} ${width}`).toEqual([]);
      }
    }
  }
});

describe("what is refused", () => {
  test.each<[string, readonly Review[], readonly { readonly measure: string }[], string]>([
    ["no reviews", [], [REVENUE], "reviews must not be empty, got []"],
    ["no measures", [xinyu2023], [], "measures must not be empty, got []"],
    [
      "a measure twice",
      [xinyu2023],
      [REVENUE, FISCAL, REVENUE],
      "each measure must be named once, got industrialRevenue twice",
    ],
    [
      "a measure that there is not",
      [xinyu2023],
      [{ measure: "constructor" }],
      'measures[0] must be a measure of one of the reviews, got "constructor"',
    ],
    [
      "a rate",
      [xinyu2023],
      [REVENUE, { measure: "goodAirShare" }],
      "measures[1] must be an amount, of which there is growth, got goodAirShare, a share",
    ],
  ])("%s", (_, reviews, measures, message) => {
    expect(() => growthPanels(reviews, measures)).toThrow(
      new RangeError(`Cannot draw growthPanels: ${message}`),
    );
  });

  test("reviews of two parks", () => {
    const other: Review = { ...y2021, id: "other", park: { ...y2021.park, id: "other" } };
    expect(() => growthPanels([xinyu2023, other], [REVENUE])).toThrow(
      new RangeError("Cannot draw growthPanels: reviews must be of one park, got other and xinyu"),
    );
  });
});
