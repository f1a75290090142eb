import { type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { changedReview, reviewOf } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { lifeInTheZone } from "./lifeInTheZone.ts";

const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  lifeInTheZone.table(review, { locale }).rows.map(({ label, figure }) => [label, figure]);

test("the cards are 6200 and 210 school places, 97.2%, class 2, 77 patrols and 12 kindergartens", () => {
  expect(rowsOf()).toEqual([
    ["新增学位", "6200个"],
    ["空气质量优良率", "97.2%"],
    ["水质类别", "二类"],
    ["新增幼儿学位", "210个"],
    ["蓝天行动专项巡查", "77次"],
    ["提升改造公办幼儿园", "12个"],
  ]);
  expect(rowsOf(xinyu2023, "en").map(([, figure]) => figure)).toEqual([
    "6,200",
    "97.2%",
    "2",
    "210",
    "77",
    "12",
  ]);
});

test("the title states the first of schools and of surroundings", () => {
  expect(titleOf(lifeInTheZone, xinyu2023, "zh")).toBe("新增学位6200个；空气质量优良率97.2%");
  expect(titleOf(lifeInTheZone, xinyu2023, "en")).toBe(
    "School places added: 6,200; Share of good-air days: 97.2%",
  );
});

test("a class of water that is not exact, or none of the five, keeps its number", () => {
  const classOf = (change: Parameters<typeof changedReview>[0][string]) =>
    rowsOf(changedReview({ waterQualityClass: change }))[2];
  expect(classOf({ amount: "5" })).toEqual(["水质类别", "五类"]);
  expect(classOf({ amount: "6" })).toEqual(["水质类别", "6类"]);
  expect(classOf({ qualifier: "about" })).toEqual(["水质类别", "约2类"]);
});

test("what is not stated has no card, and the title no word of it", () => {
  const review = changedReview({ schoolPlacesAdded: null, waterQualityClass: null });
  expect(rowsOf(review, "en").map(([label]) => label)).toEqual([
    "Share of good-air days",
    "Preschool places added",
    "Clean-air patrols",
    "Public kindergartens upgraded",
  ]);
  expect(titleOf(lifeInTheZone, review, "en")).toBe(
    "Share of good-air days: 97.2%; Preschool places added: 210",
  );
  expect(notesOf(lifeInTheZone, review, "en").join()).not.toContain("water");
});

test("a figure that is not exact stays so on its card and in the title", () => {
  const review = changedReview({ schoolPlacesAdded: { qualifier: "about" } });
  expect(titleOf(lifeInTheZone, review, "en")).toContain("School places added: about 6,200");
  expect(rowsOf(review)[0]).toEqual(["新增学位", "约6200个"]);
});

test("what the text leaves open, and whose the meanings are, stands under the cards", () => {
  expect(notesOf(lifeInTheZone, xinyu2023, "zh")[0]).toBe(
    "各卡片单位不同，不可互比；未载的指标不列出。含义为通行定义，不是原文的表述",
  );
  expect(notesOf(lifeInTheZone, xinyu2023, "en")).toContain(
    "Water quality class: The source does not name the water body",
  );
});

test("two figures are enough, one and none are refused", () => {
  const two = reviewOf("airPatrols", "goodAirShare");
  expect(titleOf(lifeInTheZone, two, "zh")).toBe("空气质量优良率97.2%；蓝天行动专项巡查77次");
  for (const review of [reviewOf("airPatrols"), reviewOf("foreignTrade")]) {
    expect(() => lifeInTheZone(review)).toThrow(
      new RangeError(
        "Cannot draw lifeInTheZone: xinyu-2023 must state at least two of these: School places added, Share of good-air days, Water quality class, Preschool places added, Clean-air patrols, Public kindergartens upgraded, got nothing",
      ),
    );
    expect(lifeInTheZone.missing(review)[0]?.zh).toMatch(/^以下各项中的至少两项：新增学位、/);
  }
});
