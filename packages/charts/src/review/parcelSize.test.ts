import { type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { changedReview } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { parcelSize } from "./parcelSize.ts";

const URGED = "idleLandReused.urgedConstruction";
const TENANT = "idleLandReused.newTenant";

const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  parcelSize.table(review, { locale }).rows.map(({ label, text }) => [label, text]);

test("the rows are 1063.6 mu over 6 and 822.49 mu over 9 parcels of the source", () => {
  const [tenant, urged] = parcelSize.table(xinyu2023).rows;
  expect(tenant?.value).toBeCloseTo(1063.6 / 6, 9);
  expect(urged?.value).toBeCloseTo(822.49 / 9, 9);
  expect(rowsOf()).toEqual([
    ["腾笼换鸟，6宗", "177.27亩（177.25亩至177.28亩）"],
    ["督促加快建设，9宗", "91.39亩"],
  ]);
  expect(rowsOf(xinyu2023, "en")).toEqual([
    ["Handed to new projects, 6 parcels", "177.27 mu (177.25 mu to 177.28 mu)"],
    ["Enterprises urged to speed up building, 9 parcels", "91.39 mu"],
  ]);
});

test("the title names the larger mean first, or the one that both are", () => {
  expect(titleOf(parcelSize, xinyu2023, "zh")).toBe(
    "腾笼换鸟每宗平均177.27亩，督促加快建设91.39亩",
  );
  expect(titleOf(parcelSize, xinyu2023, "en")).toBe(
    "Parcels average 177.27 mu (handed to new projects) and 91.39 mu (enterprises urged to speed up building)",
  );
  const reversed = changedReview({ [TENANT]: { amount: "60" } });
  expect(titleOf(parcelSize, reversed, "zh")).toBe("督促加快建设每宗平均91.39亩，腾笼换鸟10.00亩");
  const equal = changedReview({ [TENANT]: { amount: "60.00" }, [URGED]: { amount: "90.00" } });
  expect(titleOf(parcelSize, equal, "zh")).toBe("两种处置方式每宗平均均为10.00亩");
  expect(titleOf(parcelSize, equal, "en")).toBe(
    "Parcels average 10.00 mu for both ways of disposal",
  );
});

test("notes say that a mean hides how the sizes vary, and what a mu is", () => {
  expect(notesOf(parcelSize, xinyu2023, "en")[0]).toContain(
    "A mean does not show how the sizes vary",
  );
  expect(notesOf(parcelSize, xinyu2023, "zh")[0]).toContain("均值不反映大小差异");
  expect(notesOf(parcelSize, xinyu2023, "en")[1]).toBe("1 mu is about 667 m²");
});

test("what is printed in hectares, or as more, is computed with", () => {
  const hectares = changedReview({ [TENANT]: { amount: "71", unit: "ha" } });
  expect(rowsOf(hectares, "en")[0]?.[1]).toBe("177.50 mu (176.25 mu to 178.75 mu)");
  const more = changedReview({ "reusedParcels.newTenant": { amount: "6", qualifier: "more" } });
  expect(rowsOf(more)[0]).toEqual(["腾笼换鸟，6余宗", "177.27亩（151.93亩至177.28亩）"]);
});

test("a review that lacks one, or has no parcels, is refused", () => {
  expect(parcelSize.missing(changedReview({ [URGED]: null })).map(({ en }) => en)).toEqual([
    "Unused and idle land put to use (enterprises urged to speed up building)",
  ]);
  expect(() => parcelSize(changedReview({ "reusedParcels.newTenant": { amount: "0" } }))).toThrow(
    new RangeError(
      "Cannot draw parcelSize: xinyu-2023 must state numbers of parcels above 0 that a mean can be computed with, got nothing",
    ),
  );
});
