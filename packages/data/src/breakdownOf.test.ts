import { describe, expect, test } from "vitest";
import { breakdownOf } from "./breakdownOf.ts";
import { foreignTrade } from "./codebook/economy.ts";
import { defineReview } from "./defineReview.ts";
import { eastPort } from "./testing/eastPort.ts";
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

describe("of parts in several currencies", () => {
  const stated = (...parts: readonly (readonly ["exports" | "imports", "CNY" | "USD" | "EUR"])[]) =>
    defineReview({
      ...eastPort,
      measures: { foreignTrade },
      facts: parts.map(([direction, unit], at) => ({
        measure: "foreignTrade" as const,
        dimensions: { direction },
        amount: String(at + 1),
        unit,
        printed: String(at + 1),
        source: "bulletin",
        start: at,
      })),
      entities: [],
    });
  const rowsOf = (review: ReturnType<typeof stated>) =>
    breakdownOf(review, "foreignTrade", "direction").map(({ value, fact }) => [value, fact.unit]);

  test("the rows are in the measure's own, where it has every part", () => {
    const both = stated(
      ["exports", "USD"],
      ["exports", "CNY"],
      ["imports", "CNY"],
      ["imports", "USD"],
    );
    expect(rowsOf(both)).toEqual([
      ["exports", "CNY"],
      ["imports", "CNY"],
    ]);
    expect(
      breakdownOf(both, "foreignTrade", "direction", { unit: "USD" }).map(
        ({ fact }) => fact.amount,
      ),
    ).toEqual(["1", "4"]);
  });

  test("else in the one other that has, so that no part is lost", () => {
    const rows = rowsOf(stated(["exports", "CNY"], ["exports", "USD"], ["imports", "USD"]));
    expect(rows).toEqual([
      ["exports", "USD"],
      ["imports", "USD"],
    ]);
  });

  test("are refused where none has, or two have, and taken in the one that is named", () => {
    const apart = stated(["exports", "CNY"], ["imports", "USD"]);
    expect(() => rowsOf(apart)).toThrow(
      new RangeError(
        "Cannot break down: where must name a unit, for foreignTrade by direction is stated in CNY and USD",
      ),
    );
    expect(
      breakdownOf(apart, "foreignTrade", "direction", { unit: "USD" }).map(({ value }) => value),
    ).toEqual(["imports"]);
    expect(() => rowsOf(stated(["exports", "USD"], ["exports", "EUR"]))).toThrow("USD and EUR");
  });
});
