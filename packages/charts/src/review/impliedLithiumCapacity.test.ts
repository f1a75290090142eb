import { type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import type { LayeredSpec } from "../spec.ts";
import { changedReview } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { impliedLithiumCapacity } from "./impliedLithiumCapacity.ts";

const WORLD = "lithiumSaltCapacity:share.world";
const NATION = "lithiumSaltCapacity:share.nation";

const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  impliedLithiumCapacity.table(review, { locale }).rows;

test("the rows are 21.75万 t of the source, over its 28.06% and over its 20.65%", () => {
  const rows = rowsOf();
  expect(rows.map(({ value }) => Math.round(Number(value)))).toEqual([217500, 775125, 1053269]);
  // 217,450 to 217,550 t over 28.055% to 28.065%, and over 20.645% to 20.655%.
  expect(
    rows.slice(1).map(({ lower, upper }) => [lower, upper].map((end) => Math.round(Number(end)))),
  ).toEqual([
    [Math.round(217450 / 0.28065), Math.round(217550 / 0.28055)],
    [Math.round(217450 / 0.20655), Math.round(217550 / 0.20645)],
  ]);
  expect(rows.map(({ label, text }) => [label, text])).toEqual([
    ["园区（原文）", "21.75万吨"],
    ["全国（推算）", "77.51万吨"],
    ["全球（推算）", "105.33万吨"],
  ]);
  expect(rowsOf(xinyu2023, "en").map(({ label, text }) => [label, text])).toEqual([
    ["The zone (stated)", "217,500 t"],
    ["Nation (derived)", "775,100 t"],
    ["World (derived)", "1.0533 million t"],
  ]);
});

test("the title states both totals, and that they are implied", () => {
  expect(titleOf(impliedLithiumCapacity, xinyu2023, "zh")).toBe(
    "按占比推算，全国锂盐产能约77.51万吨，全球约105.33万吨",
  );
  const equal = changedReview({ [WORLD]: { amount: "28.06" } });
  expect(titleOf(impliedLithiumCapacity, equal, "zh")).toBe(
    "按占比推算，全国与全球锂盐产能均约77.51万吨",
  );
  expect(titleOf(impliedLithiumCapacity, equal, "en")).toBe(
    "The shares imply a lithium salt capacity of about 775,100 t in the nation and in the world alike",
  );
});

test("notes state what rounding allows, and whether the bars contain one another", () => {
  expect(notesOf(impliedLithiumCapacity, xinyu2023, "zh").slice(0, 2)).toEqual([
    "推算：园区产能除以所载占比；数字舍入允许的范围，全国77.48万吨至77.55万吨，全球105.27万吨至105.38万吨",
    // 20.65 / 28.06, from 20.645 / 28.065 to 20.655 / 28.055.
    "每一条都是下一条的一部分：两项占比隐含全国为全球的73.59%（73.56%至73.63%）；未与其他来源核对",
  ]);
  const reversed = changedReview({ [WORLD]: { amount: "30" } });
  expect(notesOf(impliedLithiumCapacity, reversed, "zh")[1]).toBe(
    "推算的全国产能高于全球：两项占比不相容",
  );
});

test("a share that is printed roughly has a range that shows, or bounds nothing", () => {
  const rough = changedReview({ [NATION]: { amount: "30", qualifier: "about" } });
  const { layer } = impliedLithiumCapacity(rough) as LayeredSpec;
  const line = layer.find(({ mark }) => mark.type === "rule");
  expect([line?.encoding?.x?.field, line?.encoding?.x2?.field]).toEqual(["lower", "upper"]);
  const under = changedReview({ [NATION]: { amount: "30", qualifier: "under" } });
  expect(rowsOf(under)[1]?.upper).toBeNull();
  expect(notesOf(impliedLithiumCapacity, under, "zh")[0]).toContain("全国不限");
});

test("a review that lacks a share, or states one of 0, is refused", () => {
  expect(
    impliedLithiumCapacity.missing(changedReview({ [NATION]: null })).map(({ en }) => en),
  ).toEqual(["Lithium salt capacity, share of the nation's"]);
  expect(() => impliedLithiumCapacity(changedReview({ [WORLD]: { amount: "0" } }))).toThrow(
    new RangeError(
      "Cannot draw impliedLithiumCapacity: xinyu-2023 must state shares of lithium salt capacity above 0 that a whole can be computed with, got nothing",
    ),
  );
});
