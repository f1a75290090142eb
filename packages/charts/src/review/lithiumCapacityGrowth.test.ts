import { type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { changedReview, reviewOf } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { lithiumCapacityGrowth } from "./lithiumCapacityGrowth.ts";

const NOW = "lithiumSaltCapacity";
const ADDED = "lithiumSaltCapacity.inYear";

const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  lithiumCapacityGrowth
    .table(review, { locale })
    .rows.filter(({ role }) => role !== "rate")
    .map(({ label, value, role, text }) => [label, value, role, text]);

/** The review as it would be had it stated the capacity of the year before, too. */
const withBefore = (amount: string): Review => {
  const fact = xinyu2023.facts.find(({ id }) => id === NOW);
  if (fact === undefined) throw new Error(`must state ${NOW}`);
  const before = { ...fact, id: `${NOW}@2022`, period: "2022", amount } as typeof fact;
  return { ...xinyu2023, facts: [...xinyu2023.facts, before] } as Review;
};

test("the rows are the 21.75 and 5.5万吨 of the source, and what was there before: 21.75 - 5.5 = 16.25", () => {
  expect(rowsOf()).toEqual([
    ["期初，推算", 162500, "derived", "16.25万吨"],
    ["期内新增", 55000, "change", "+5.5万吨"],
    ["期末", 217500, "total", "21.75万吨"],
  ]);
  expect(rowsOf(xinyu2023, "en")).toEqual([
    ["At the start, derived", 162500, "derived", "162,500 t"],
    ["Added", 55000, "change", "+55,000 t"],
    ["At the end", 217500, "total", "217,500 t"],
  ]);
});

test("what is derived is said to be, with its condition and what rounding allows", () => {
  // 21.745 - 5.55 = 16.195, 21.755 - 5.45 = 16.305
  expect(notesOf(lithiumCapacityGrowth, xinyu2023, "zh")[0]).toBe(
    "期初产能为推算：期末产能减新增产能，假定期内没有产能退出；舍入误差允许16.195万吨至16.305万吨",
  );
  expect(notesOf(lithiumCapacityGrowth, xinyu2023, "en")[0]).toBe(
    "The capacity at the start is derived: that at the end less what was added, if none was closed; rounding allows 161,950 t to 163,050 t",
  );
});

test("the title states the capacity and what of it is new", () => {
  expect(titleOf(lithiumCapacityGrowth, xinyu2023, "zh")).toBe(
    "锂盐产能21.75万吨，其中5.5万吨为2023年新增，比期初增长33.8%（推算）",
  );
  expect(titleOf(lithiumCapacityGrowth, xinyu2023, "en")).toBe(
    "Lithium salt capacity is 217,500 t, with 55,000 t of it new (2023), up 33.8% from the start (derived)",
  );
});

test("the table ends with the rate: 5.5 of 16.25, from 5.45 of 16.305 to 5.55 of 16.195", () => {
  const rateOf = (review: Review, locale: "zh" | "en") => {
    const { label, role, text } = lithiumCapacityGrowth.table(review, { locale }).rows.at(-1) ?? {};
    return [label, role, text];
  };
  expect(rateOf(xinyu2023, "zh")).toEqual(["比期初增减，推算", "rate", "+33.8%（33.4%至34.3%）"]);
  expect(rateOf(xinyu2023, "en")[2]).toBe("+33.8% (33.4% to 34.3%)");
  // 21.75 of 29: a fall, from 21.745 of 29.5 to 21.755 of 28.5
  expect(rateOf(withBefore("29"), "en")[2]).toBe("−25.0% (−26.3% to −23.6%)");
  expect(titleOf(lithiumCapacityGrowth, withBefore("29"), "zh")).toBe(
    "锂盐产能21.75万吨，其中5.5万吨为2023年新增，比期初下降25.0%（推算）",
  );
  const all = changedReview({ [ADDED]: { amount: "21.75" } });
  expect(rateOf(all, "en")[1]).toBe("total");
});

test("a period in which nothing was added, and one in which all was", () => {
  const nothing = changedReview({ [ADDED]: { amount: "0" } });
  expect(titleOf(lithiumCapacityGrowth, nothing, "zh")).toBe("锂盐产能21.75万吨，2023年没有新增");
  expect(titleOf(lithiumCapacityGrowth, nothing, "en")).toBe(
    "Lithium salt capacity is 217,500 t, with nothing added (2023)",
  );
  const all = changedReview({ [ADDED]: { amount: "21.75" } });
  expect(rowsOf(all, "en")[0]).toEqual(["At the start, derived", 0, "derived", "0 t"]);
  expect(titleOf(lithiumCapacityGrowth, all, "en")).toBe(
    "Lithium salt capacity is 217,500 t, with 217,500 t of it new (2023)",
  );
});

test("more added than there is cannot be", () => {
  expect(() => lithiumCapacityGrowth(changedReview({ [ADDED]: { amount: "22" } }))).toThrow(
    new RangeError(
      "Cannot draw lithiumCapacityGrowth: what was added must not exceed the capacity 217500, got 220000",
    ),
  );
});

test("figures that are about stay about, and so does what is derived from them", () => {
  const review = changedReview({ [ADDED]: { amount: "5", qualifier: "more" } });
  expect(rowsOf(review).map(([, , , text]) => text)).toEqual([
    "约16.75万吨",
    "+5余万吨",
    "21.75万吨",
  ]);
  expect(titleOf(lithiumCapacityGrowth, review, "en")).toBe(
    "Lithium salt capacity is 217,500 t, with more than 50,000 t of it new (2023), up about 29.9% from the start (derived)",
  );
  expect(rowsOf(review, "en").map(([, , , text]) => text)).toEqual([
    "about 167,500 t",
    "more than +50,000 t",
    "217,500 t",
  ]);
});

test("figures without 万 and in other places keep every digit", () => {
  const review = changedReview({
    [NOW]: { amount: "217512", multiplier: 0 },
    [ADDED]: { amount: "5.5", multiplier: 4 },
  });
  expect(rowsOf(review).map(([, , , text]) => text)).toEqual(["162512吨", "+5.5万吨", "217512吨"]);
});

test("a capacity before that the review states is a stated total", () => {
  expect(rowsOf(withBefore("16.25"), "en")[0]).toEqual([
    "At the start",
    162500,
    "total",
    "162,500 t",
  ]);
  // Within rounding of 16.195 to 16.305 nothing else has changed.
  expect(rowsOf(withBefore("16.3")).map(([label]) => label)).toEqual(["期初", "期内新增", "期末"]);
  expect(notesOf(lithiumCapacityGrowth, withBefore("16.3"), "en").join()).not.toContain("derived");
});

test("where start and addition do not give the end, the rest is another change", () => {
  expect(rowsOf(withBefore("17"), "en")).toEqual([
    ["At the start", 170000, "total", "170,000 t"],
    ["Added", 55000, "change", "+55,000 t"],
    ["Other change, derived", -7500, "change", "−7,500 t"],
    ["At the end", 217500, "total", "217,500 t"],
  ]);
  expect(notesOf(lithiumCapacityGrowth, withBefore("17"), "zh")[0]).toBe(
    "其他变动为推算：期末产能减期初产能再减新增产能",
  );
  expect(rowsOf(withBefore("15")).at(2)).toEqual(["其他变动，推算", 12500, "change", "+1.25万吨"]);
});

test("a review without the addition says that it is missing, and draws nothing", () => {
  const review = reviewOf(NOW);
  expect(lithiumCapacityGrowth.missing(review).map(({ en }) => en)).toEqual([
    "Lithium salt capacity (new in the year)",
  ]);
  expect(() => lithiumCapacityGrowth(review)).toThrow(
    new RangeError(
      "Cannot draw lithiumCapacityGrowth: xinyu-2023 must state Lithium salt capacity (new in the year), got nothing",
    ),
  );
});
