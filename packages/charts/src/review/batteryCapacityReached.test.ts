import { type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { changedReview, reviewOf } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { batteryCapacityReached } from "./batteryCapacityReached.ts";

const CAPACITY = "batteryCapacity";
const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  batteryCapacityReached
    .table(review, { locale })
    .rows.map(({ phase, nameplate, reached, rest }) => [phase, nameplate, reached, rest]);

test("the rows are 12 of 12 and 10 of 15 GWh of the source, and the 5 that are not yet reached", () => {
  expect(rowsOf()).toEqual([
    ["二期", "12GWh", "12GWh", ""],
    ["三期", "15GWh", "10GWh", "5GWh"],
    ["合计", "27GWh", "22GWh", ""],
  ]);
  expect(rowsOf(xinyu2023, "en")).toEqual([
    ["Phase 2", "12 GWh", "12 GWh", ""],
    ["Phase 3", "15 GWh", "10 GWh", "5 GWh"],
    ["Total", "27 GWh", "22 GWh", ""],
  ]);
  const { data, layer } = batteryCapacityReached(xinyu2023);
  expect(data.values.map(({ value }) => value)).toEqual([12, 10, 5]);
  expect(layer[0]?.encoding.color?.scale?.range).toEqual(["#0072b2", "#c4ccd4"]);
});

test("the title states the sums of the phases, and the notes that they are derived", () => {
  expect(titleOf(batteryCapacityReached, xinyu2023, "zh")).toBe("名义产能27GWh，已达产22GWh");
  expect(titleOf(batteryCapacityReached, xinyu2023, "en")).toBe(
    "22 GWh of 27 GWh nameplate capacity has been reached",
  );
  const notes = notesOf(batteryCapacityReached, xinyu2023, "en");
  // Each end is the sum of the ends to half a GWh.
  expect(notes[0]).toBe(
    "Derived here: in all 27 GWh (26 GWh to 28 GWh) nameplate and 22 GWh (21 GWh to 23 GWh) reached, not yet reached 5 GWh (4 GWh to 6 GWh) in phase 3",
  );
  expect(notes).toContain(
    "Lithium battery capacity (phase 2, reached): Stated in words: all of the 12 GWh",
  );
  expect(notes.some((note) => note.includes("whether the two are all there is"))).toBe(true);
});

test("where all is reached the title says so and nothing is unknown", () => {
  const full = changedReview({ [`${CAPACITY}.phase3.reached`]: { amount: "15" } });
  expect(titleOf(batteryCapacityReached, full, "zh")).toBe("名义产能27GWh全部达产");
  expect(titleOf(batteryCapacityReached, full, "en")).toBe(
    "All of the 27 GWh nameplate capacity has been reached",
  );
  expect(batteryCapacityReached(full).layer[0]?.encoding.color?.scale?.range).toEqual(["#0072b2"]);
});

test("what is about stays about in the sums", () => {
  const about = changedReview({ [`${CAPACITY}.phase3.reached`]: { qualifier: "about" } });
  expect(titleOf(batteryCapacityReached, about, "en")).toBe(
    "About 22 GWh of 27 GWh nameplate capacity has been reached",
  );
  expect(rowsOf(about, "en")[1]).toEqual(["Phase 3", "15 GWh", "about 10 GWh", "about 5 GWh"]);
});

test("a phase of which only the nameplate is stated is named and not drawn; null is not 0", () => {
  const half = changedReview({ [`${CAPACITY}.phase3.reached`]: null });
  expect(rowsOf(half, "en")).toEqual([["Phase 2", "12 GWh", "12 GWh", ""]]);
  const notes = notesOf(batteryCapacityReached, half, "en");
  expect(notes).toContain("The total is stated as 27 GWh, the phases drawn add up to 12 GWh");
  expect(notes).toContain(
    "Not drawn, because what has been reached is not stated: Phase 3 (nameplate 15 GWh)",
  );
  expect(titleOf(batteryCapacityReached, half, "zh")).toBe("所画期次名义产能12GWh全部达产");
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
  expect(titleOf(batteryCapacityReached, kWh, "zh")).toBe("名义产能27GWh，已达产22GWh");
});

test("more reached than the nameplate says is refused, and no phase with both is missing", () => {
  expect(() =>
    batteryCapacityReached(changedReview({ [`${CAPACITY}.phase3.reached`]: { amount: "16" } })),
  ).toThrow(
    new RangeError(
      "Cannot draw batteryCapacityReached: the parts must not exceed the total 15, got 16",
    ),
  );
  const none = reviewOf(CAPACITY, `${CAPACITY}.phase2`);
  expect(batteryCapacityReached.missing(none)).toEqual([
    {
      zh: "至少一个期次的锂电池名义产能与已达产产能",
      en: "Lithium battery capacity of one phase, nameplate and reached",
    },
  ]);
  expect(() => batteryCapacityReached(none)).toThrow(RangeError);
});
