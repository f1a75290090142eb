import { type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { changedReview, reviewOf } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { technologySmeGrowth } from "./technologySmeGrowth.ts";

const LEVEL = "technologySmes";
const GROWTH = "technologySmes:growth";

const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  technologySmeGrowth
    .table(review, { locale })
    .rows.slice(0, 2)
    .map(({ period, text }) => [period, text]);

test("the last row of the table is the growth: the 32.2% of the source", () => {
  const last = (locale: "zh" | "en") =>
    Object.values(technologySmeGrowth.table(xinyu2023, { locale }).rows[2] ?? {});
  expect(last("zh")).toContain("国家科技型中小企业增长（原文未写明基期，按上年理解）");
  expect(last("zh")).toContain("比上年增长32.2%");
  expect(last("en")).toContain("up 32.2% from a year earlier");
});

test("the ends are the 201 of the source and 152, the one whole number from which 201 is 32.2% more", () => {
  // 201/152 - 1 = 32.24%, 201/151 - 1 = 33.1%, 201/153 - 1 = 31.4%
  expect(rowsOf()).toEqual([
    ["2022年，推算", "152家"],
    ["2023年", "201家"],
  ]);
  expect(rowsOf(xinyu2023, "en")).toEqual([
    ["2022, derived", "152 enterprises"],
    ["2023", "201 enterprises"],
  ]);
  expect(notesOf(technologySmeGrowth, xinyu2023, "en")[0]).toBe(
    "The value of 2022 is derived from the later one and its growth; no other whole number fits",
  );
});

test("what the source leaves open is noted: what is counted, and against what it grew", () => {
  expect(notesOf(technologySmeGrowth, xinyu2023, "zh").slice(1, 3)).toEqual([
    "国家科技型中小企业：是当年新入库数还是有效总数，原文未说明",
    "国家科技型中小企业增长：原文未写明基期，按上年理解",
  ]);
});

test("the title states the number and where it went", () => {
  expect(titleOf(technologySmeGrowth, xinyu2023, "zh")).toBe(
    "国家科技型中小企业201家，比上年增长32.2%",
  );
  expect(titleOf(technologySmeGrowth, xinyu2023, "en")).toBe(
    "National technology SMEs: 201, up 32.2% from a year earlier",
  );
  const fell = changedReview({ [LEVEL]: { amount: "1" }, [GROWTH]: { amount: "-50" } });
  expect(titleOf(technologySmeGrowth, fell, "en")).toBe(
    "National technology SMEs: 1, down 50% from a year earlier",
  );
  const same = changedReview({ [GROWTH]: { amount: "0.0" } });
  expect(titleOf(technologySmeGrowth, same, "zh")).toBe("国家科技型中小企业201家，与上年持平");
  const about = changedReview({ [LEVEL]: { qualifier: "about" } });
  expect(titleOf(technologySmeGrowth, about, "en")).toBe(
    "National technology SMEs: about 201, up 32.2% from a year earlier",
  );
});

test("several whole numbers that fit are a range, from the first to the last", () => {
  // 201/1.035 = 194.2, 201/1.025 = 196.1
  const review = changedReview({ [GROWTH]: { amount: "3" } });
  expect(rowsOf(review, "en")[0]).toEqual([
    "2022, derived",
    "195 enterprises (195 enterprises to 196 enterprises)",
  ]);
});

test("where no whole number fits, that is said, and the year before is about", () => {
  // 201/1.33005 = 151.122, 201/1.32995 = 151.133
  const review = changedReview({ [GROWTH]: { amount: "33.00" } });
  expect(rowsOf(review)[0]).toEqual(["2022年，推算", "约151家"]);
  expect(notesOf(technologySmeGrowth, review, "en")[0]).toMatch(/no whole number fits the two$/);
  expect(notesOf(technologySmeGrowth, review, "zh")[0]).toMatch(/没有整数符合所载增速$/);
});

test("a review without the number says that it is missing", () => {
  expect(technologySmeGrowth.missing(reviewOf(GROWTH)).map(({ en }) => en)).toEqual([
    "National technology SMEs",
  ]);
});
