import { type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import type { LayeredSpec } from "../spec.ts";
import { changedReview } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { LIGHT } from "../theme/theme.ts";
import { landSources } from "./landSources.ts";

const TOTAL = "idleLandReused";
const URGED = "idleLandReused.urgedConstruction";
const TENANT = "idleLandReused.newTenant";

const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  landSources.table(review, { locale }).rows.map(({ label, value, text }) => [label, value, text]);

test("the rows are 822.49 and 1063.6 mu of the source, and the rest of its 3424.45", () => {
  expect(rowsOf()).toEqual([
    ["督促加快建设", 822.49, "822.49亩，24.0%"],
    ["腾笼换鸟", 1063.6, "1063.6亩，31.1%"],
    ["未列明处置方式（推算）", 1538.36, "1538.36亩，44.9%"],
    ["合计", 3424.45, "3424.45亩"],
  ]);
  expect(rowsOf(xinyu2023, "en")).toEqual([
    ["Enterprises urged to speed up building", 822.49, "822.49 mu, 24.0%"],
    ["Handed to new projects", 1063.6, "1,063.6 mu, 31.1%"],
    ["Not broken down (derived)", 1538.36, "1,538.36 mu, 44.9%"],
    ["Total", 3424.45, "3,424.45 mu"],
  ]);
});

test("parts are stacked in the order of the rows; the rest is an outline", () => {
  const { data, encoding } = landSources(xinyu2023) as LayeredSpec;
  expect(data.values.map(({ value }) => value)).toEqual([822.49, 1063.6, 1538.36]);
  expect(encoding.x).toMatchObject({
    field: "value",
    title: "面积与占比（占比为推算）",
    stack: "zero",
  });
  expect(encoding.color?.scale?.range?.[2]).toBe(LIGHT.background);
});

test("the title states what is not broken down", () => {
  expect(titleOf(landSources, xinyu2023, "zh")).toBe(
    "3424.45亩中，1538.36亩（44.9%）未列明处置方式",
  );
  expect(titleOf(landSources, xinyu2023, "en")).toBe(
    "1,538.36 mu of 3,424.45 mu (44.9%) are not broken down by way of disposal",
  );
});

test("where nothing is left, no rest is drawn and the title says so", () => {
  const review = changedReview({ [TOTAL]: { amount: "1886.09" } });
  expect(rowsOf(review)).toHaveLength(3);
  expect(titleOf(landSources, review, "zh")).toBe("1886.09亩全部列明处置方式");
  expect(titleOf(landSources, review, "en")).toBe("All 1,886.09 mu are broken down");
  expect(notesOf(landSources, review, "en").slice(0, 2)).toEqual([
    "Shares are derived",
    "1 mu is about 667 m²",
  ]);
  const { encoding } = landSources(review) as LayeredSpec;
  expect(encoding.color?.scale?.range).not.toContain(LIGHT.background);
});

test("a rest of more than ten thousand keeps every printed digit", () => {
  const review = changedReview({
    [TOTAL]: { amount: "34244.5" },
    [URGED]: { amount: "8224.9" },
    [TENANT]: { amount: "10636" },
  });
  expect(titleOf(landSources, review, "zh")).toBe("34244.5亩中，15383.6亩（44.9%）未列明处置方式");
  expect(rowsOf(review, "en")[2]).toEqual([
    "Not broken down (derived)",
    15383.6,
    "15,383.6 mu, 44.9%",
  ]);
});

test("what is printed in 万 or in hectares is added in the unit of the total", () => {
  const inTenThousands = changedReview({ [TOTAL]: { amount: "0.4", multiplier: 4 } });
  expect(rowsOf(inTenThousands)[2]).toEqual([
    "未列明处置方式（推算）",
    2113.91,
    "2113.91亩，52.8%",
  ]);
  // 71 ha are 1065 mu.
  const inHectares = changedReview({ [TENANT]: { amount: "71", unit: "ha" } });
  expect(rowsOf(inHectares, "en").slice(1)).toEqual([
    ["Handed to new projects", 1065, "71 ha, 31.1%"],
    ["Not broken down (derived)", 1536.96, "1,536.96 mu, 44.9%"],
    ["Total", 3424.45, "3,424.45 mu"],
  ]);
});

test("the rest of figures that are about is about, too", () => {
  const review = changedReview({ [TOTAL]: { amount: "3400", qualifier: "over" } });
  expect(titleOf(landSources, review, "en")).toBe(
    "About 1,513.91 mu of over 3,400 mu (44.5%) are not broken down by way of disposal",
  );
});

test("parts above the total and a total of 0 are refused", () => {
  expect(() => landSources(changedReview({ [TOTAL]: { amount: "1800" } }))).toThrow(
    new RangeError(
      "Cannot draw landSources: cannot find the rest of idleLandReused: its parts must not exceed 1800, got 1886.09",
    ),
  );
  expect(() =>
    landSources(
      changedReview({
        [TOTAL]: { amount: "0" },
        [URGED]: { amount: "0" },
        [TENANT]: { amount: "0" },
      }),
    ),
  ).toThrow(new RangeError("Cannot draw landSources: the total must be > 0, got 0"));
});
