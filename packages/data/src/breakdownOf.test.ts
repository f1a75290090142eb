import { expect, test } from "vitest";
import { breakdownOf } from "./breakdownOf.ts";
import { xinyu2023 } from "./xinyu2023/index.ts";

test("a row a stated value, in the order of the codebook", () => {
  const rows = breakdownOf(xinyu2023, "keyProjects", "stage");
  expect(rows.map(({ value, fact }) => [value, fact.amount])).toEqual([
    ["started", "114"],
    ["trialProduction", "74"],
  ]);
});

test("inside other values only where they are asked for", () => {
  const inGroup = breakdownOf(xinyu2023, "campaignProjects", "stage", { group: "toAdvance" });
  expect(inGroup.map(({ value, fact }) => [value, fact.amount])).toEqual([
    ["onSchedule", "37"],
    ["trialProduction", "11"],
  ]);
  expect(() => breakdownOf(xinyu2023, "campaignProjects", "stage")).toThrow(
    new RangeError(
      "Cannot break down: dimensions must name a part, for campaignProjects is stated in parts only, got stage; there are group=toStart, group=toAdvance, group=toComplete",
    ),
  );
});

test("what is not stated has no row", () => {
  expect(breakdownOf(xinyu2023, "foreignTrade", "direction")).toEqual([]);
});
