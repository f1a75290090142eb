import { type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import type { LayeredSpec } from "../spec.ts";
import { changedReview } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { lithiumShares } from "./lithiumShares.ts";

const WORLD = "lithiumSaltCapacity:share.world";
const NATION = "lithiumSaltCapacity:share.nation";

const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  lithiumShares
    .table(review, { locale })
    .rows.map(({ label, value, text }) => [label, value, text]);

test("the rows are the 20.65% and 28.06% of the source, each on a track of 100", () => {
  expect(rowsOf()).toEqual([
    ["全球", 20.65, "20.65%"],
    ["全国", 28.06, "28.06%"],
  ]);
  expect(rowsOf(xinyu2023, "en").map(([label]) => label)).toEqual(["World", "Nation"]);
  const { data, layer } = lithiumShares(xinyu2023) as LayeredSpec;
  expect(data.values.map(({ whole }) => whole)).toEqual([100, 100]);
  expect(layer[0]?.encoding?.x?.field).toBe("whole");
});

test("the title states both shares, with their words, or the one that both are", () => {
  expect(titleOf(lithiumShares, xinyu2023, "zh")).toBe("园区锂盐产能占全球20.65%、占全国28.06%");
  expect(titleOf(lithiumShares, xinyu2023, "en")).toBe(
    "The zone's lithium salt capacity is 20.65% of the world's and 28.06% of the nation's",
  );
  const about = changedReview({ [WORLD]: { amount: "20", qualifier: "about" } });
  expect(titleOf(lithiumShares, about, "zh")).toBe("园区锂盐产能占全球约20%、占全国28.06%");
  const equal = changedReview({ [WORLD]: { amount: "28.06" } });
  expect(titleOf(lithiumShares, equal, "zh")).toBe("园区锂盐产能占全球与全国均为28.06%");
  expect(titleOf(lithiumShares, equal, "en")).toBe(
    "The zone's lithium salt capacity is 28.06% of the world's and of the nation's",
  );
});

test("notes say that the wholes differ, and what cannot be", () => {
  expect(notesOf(lithiumShares, xinyu2023, "en")[0]).toBe(
    "Each track is a whole of its own (100%): the world's capacity contains the nation's, and the shares do not add up",
  );
  const reversed = changedReview({ [WORLD]: { amount: "30" } });
  const impossible = "a share of the world cannot exceed the share of the nation";
  expect(notesOf(lithiumShares, reversed, "en").join(" ")).toContain(impossible);
  expect(notesOf(lithiumShares, xinyu2023, "en").join(" ")).not.toContain(impossible);
});

test("a review that lacks one is refused", () => {
  const review = changedReview({ [NATION]: null });
  expect(lithiumShares.missing(review).map(({ zh }) => zh)).toEqual(["锂盐产能占全国比重"]);
  expect(() => lithiumShares(review)).toThrow(
    new RangeError(
      "Cannot draw lithiumShares: xinyu-2023 must state Lithium salt capacity, share of the nation's, got nothing",
    ),
  );
});
