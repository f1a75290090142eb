import { type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import type { LayeredSpec } from "../spec.ts";
import { changedReview, reviewOf } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { LIGHT } from "../theme/theme.ts";
import { batteryCapacityReached } from "./batteryCapacityReached.ts";

const CAPACITY = "batteryCapacity";
const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  batteryCapacityReached
    .table(review, { locale })
    .rows.map(({ phase, nameplate, reached, rest }) => [phase, nameplate, reached, rest]);

test("the rows are 12 of 12 and 10 of 15 GWh of the source, and the 5 that are not yet reached", () => {
  expect(rowsOf()).toEqual([
    ["赣锋锂电公司二期", "12GWh", "12GWh", "0GWh"],
    ["赣锋锂电公司三期", "15GWh", "10GWh", "5GWh"],
    ["合计", "27GWh", "22GWh（推算）", "5GWh"],
  ]);
  expect(rowsOf(xinyu2023, "en")).toEqual([
    ["Ganfeng LiEnergy, phase 2", "12 GWh", "12 GWh", "0 GWh"],
    ["Ganfeng LiEnergy, phase 3", "15 GWh", "10 GWh", "5 GWh"],
    ["Total", "27 GWh", "22 GWh (derived)", "5 GWh"],
  ]);
  const { data, encoding } = batteryCapacityReached(xinyu2023) as LayeredSpec;
  expect(data.values.map(({ value }) => value)).toEqual([12, 10, 5]);
  // What is not reached is an outline.
  expect(encoding.color?.scale).toEqual({
    domain: ["已达产", "尚未达产（推算）"],
    range: [LIGHT.accent, LIGHT.background],
  });
});

test("the title states the sums of the phases, and the notes that they are derived", () => {
  expect(titleOf(batteryCapacityReached, xinyu2023, "zh")).toBe(
    "设计产能27GWh，已达产22GWh（推算）",
  );
  expect(titleOf(batteryCapacityReached, xinyu2023, "en")).toBe(
    "22 GWh (derived) of 27 GWh nameplate capacity has been reached",
  );
  const notes = notesOf(batteryCapacityReached, xinyu2023, "en");
  // Each end is the sum of the ends to half a GWh.
  expect(notes[0]).toBe(
    "Derived here: in all 22 GWh (21 GWh to 23 GWh) reached, not yet reached 5 GWh (4 GWh to 6 GWh) in Ganfeng LiEnergy, phase 3",
  );
  expect(notes).toContain(
    "Lithium battery capacity (phase 2, reached): Stated in words: all of the 12 GWh",
  );
  expect(notes.some((note) => note.includes("whether there are others"))).toBe(true);
});

test("where all is reached the title says so and nothing is unknown", () => {
  const full = changedReview({ [`${CAPACITY}.phase3.reached`]: { amount: "15" } });
  expect(titleOf(batteryCapacityReached, full, "zh")).toBe("设计产能27GWh全部达产");
  expect(titleOf(batteryCapacityReached, full, "en")).toBe(
    "All of the 27 GWh nameplate capacity has been reached",
  );
  const { encoding } = batteryCapacityReached(full) as LayeredSpec;
  expect(encoding.color?.scale?.range).toEqual([LIGHT.accent]);
});

test("a total that the review does not state is derived, with what rounding allows", () => {
  const open = changedReview({ [CAPACITY]: null });
  expect(notesOf(batteryCapacityReached, open, "zh")[0]).toBe(
    "由本图推算：设计产能合计27GWh（26GWh至28GWh），已达产合计22GWh（21GWh至23GWh），尚未达产：赣锋锂电公司三期5GWh（4GWh至6GWh）",
  );
  expect(rowsOf(open, "en")[2]).toEqual(["Total", "27 GWh (derived)", "22 GWh (derived)", "5 GWh"]);
});

test("a phase that the review names no project of goes by its number", () => {
  const nameless = { ...xinyu2023, entities: [] } as Review;
  expect(rowsOf(nameless, "zh").map(([phase]) => phase)).toEqual(["二期", "三期", "合计"]);
  expect(rowsOf(nameless, "en")[0]?.[0]).toBe("Phase 2");
});

test("what is about stays about in the sums", () => {
  const about = changedReview({ [`${CAPACITY}.phase3.reached`]: { qualifier: "about" } });
  expect(titleOf(batteryCapacityReached, about, "en")).toBe(
    "About 22 GWh (derived) of 27 GWh nameplate capacity has been reached",
  );
  expect(rowsOf(about, "en")[1]).toEqual([
    "Ganfeng LiEnergy, phase 3",
    "15 GWh",
    "about 10 GWh",
    "about 5 GWh",
  ]);
});

test("a phase of which only the nameplate is stated is named and not drawn; null is not 0", () => {
  const half = changedReview({ [`${CAPACITY}.phase3.reached`]: null });
  expect(rowsOf(half, "en")).toEqual([["Ganfeng LiEnergy, phase 2", "12 GWh", "12 GWh", "0 GWh"]]);
  const notes = notesOf(batteryCapacityReached, half, "en");
  expect(notes).toContain("The total is stated as 27 GWh, the phases drawn add up to 12 GWh");
  expect(notes).toContain(
    "Not drawn, because what has been reached is not stated: Ganfeng LiEnergy, phase 3 (nameplate 15 GWh)",
  );
  expect(titleOf(batteryCapacityReached, half, "zh")).toBe("所画各期设计产能12GWh全部达产");
  const other = changedReview({ [`${CAPACITY}.phase2.reached`]: null });
  expect(titleOf(batteryCapacityReached, other, "en")).toBe(
    "10 GWh of 15 GWh nameplate capacity has been reached in the phases drawn",
  );
  expect(titleOf(batteryCapacityReached, half, "en")).toBe(
    "All of the 12 GWh nameplate capacity has been reached in the phases drawn",
  );
});

test("units of one base are added", () => {
  const kWh = changedReview({
    [`${CAPACITY}.phase3`]: { amount: "1500", multiplier: 4, unit: "kWh" },
    [`${CAPACITY}.phase3.reached`]: { amount: "1000", multiplier: 4, unit: "kWh" },
  });
  expect(batteryCapacityReached(kWh).data.values.map(({ value }) => value)).toEqual([12, 10, 5]);
  expect(titleOf(batteryCapacityReached, kWh, "zh")).toBe("设计产能27GWh，已达产22GWh（推算）");
});

test("more reached than the nameplate says is refused, and no phase with both is missing", () => {
  expect(() =>
    batteryCapacityReached(changedReview({ [`${CAPACITY}.phase3.reached`]: { amount: "16" } })),
  ).toThrow(
    new RangeError(
      "Cannot draw batteryCapacityReached: cannot find the rest of batteryCapacity.phase3: its parts must not exceed 15, got 16",
    ),
  );
  const none = reviewOf(CAPACITY, `${CAPACITY}.phase2`);
  expect(batteryCapacityReached.missing(none)).toEqual([
    {
      zh: "至少一期的锂电池设计产能与已达产产能",
      en: "Lithium battery capacity of one phase, nameplate and reached",
    },
  ]);
  expect(() => batteryCapacityReached(none)).toThrow(RangeError);
});
