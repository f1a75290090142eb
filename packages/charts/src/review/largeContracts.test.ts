import { type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { changedReview } from "../testing/changedReview.ts";
import { notesOf, titleOf } from "../testing/titleOf.ts";
import { largeContracts } from "./largeContracts.ts";

const LARGE = "signedProjects.from100Million";
const LARGER = "signedProjects.from1Billion";
const rowsOf = (review: Review = xinyu2023, locale: "zh" | "en" = "zh") =>
  largeContracts.table(review, { locale }).rows.map(({ label, text }) => [label, text]);

test("the rows are 117, 32 and 10 projects of the source, each in the one before", () => {
  expect(largeContracts(xinyu2023).data.values.map(({ value }) => value)).toEqual([117, 32, 10]);
  expect(rowsOf()).toEqual([
    ["全部新签约项目", "117个"],
    ["1亿元以上", "32个，27.4%"],
    ["10亿元以上", "10个，8.5%"],
  ]);
  expect(rowsOf(xinyu2023, "en")).toEqual([
    ["All newly signed projects", "117 projects"],
    ["CNY 100 million or more", "32 projects, 27.4%"],
    ["CNY 1 billion or more", "10 projects, 8.5%"],
  ]);
});

test("the title says what contains what, and the notes that the 10 are among the 32", () => {
  expect(titleOf(largeContracts, xinyu2023, "zh")).toBe(
    "117个新签约项目中，32个在1亿元以上，其中10个在10亿元以上",
  );
  expect(titleOf(largeContracts, xinyu2023, "en")).toBe(
    "Of 117 newly signed projects, 32 are worth CNY 100 million or more, of which 10 are worth CNY 1 billion or more",
  );
  expect(notesOf(largeContracts, xinyu2023, "en").slice(0, 2)).toEqual([
    "Each inner bar is a part of the one around it; shares are derived here",
    "Projects newly signed (from CNY 1 billion): Contained in the 32 from CNY 100 million",
  ]);
});

test("the notes say that the counts may not include the large ones stated singly", () => {
  expect(notesOf(largeContracts, xinyu2023, "en")).toContain(
    "Projects newly signed (CNY 8 billion), Projects newly signed (CNY 21 billion): Whether it is among the 117 is left open",
  );
  const small = changedReview({
    "contractedValue.of8Billion": { amount: "0.9" },
    "contractedValue.of21Billion": null,
  });
  expect(notesOf(largeContracts, small, "en").join()).not.toContain("among the 117");
});

test("one, none, all and about are said as such", () => {
  const titled = (large: object, larger: object) =>
    titleOf(largeContracts, changedReview({ [LARGE]: large, [LARGER]: larger }), "en");
  expect(titled({ amount: "1" }, { amount: "0" })).toBe(
    "Of 117 newly signed projects, 1 is worth CNY 100 million or more, of which 0 are worth CNY 1 billion or more",
  );
  expect(titled({ amount: "117" }, { amount: "117" })).toBe(
    "Of 117 newly signed projects, 117 are worth CNY 100 million or more, of which 117 are worth CNY 1 billion or more",
  );
  expect(titled({ amount: "30", qualifier: "more" }, { amount: "10", qualifier: "about" })).toBe(
    "Of 117 newly signed projects, more than 30 are worth CNY 100 million or more, of which about 10 are worth CNY 1 billion or more",
  );
  const more = changedReview({ [LARGE]: { amount: "30", qualifier: "more" } });
  // 30/117 and 40/117
  expect(rowsOf(more, "en")[1]?.[1]).toBe("more than 30 projects, about 25.6% (25.6% to 34.2%)");
});

test("a class larger than the one that contains it, and no projects at all, are refused", () => {
  expect(() => largeContracts(changedReview({ [LARGER]: { amount: "33" } }))).toThrow(
    new RangeError(
      "Cannot draw largeContracts: signedProjects.from1Billion must be at most signedProjects.from100Million, which contains it, 32, got 33",
    ),
  );
  expect(() =>
    largeContracts(
      changedReview({
        signedProjects: { amount: "0" },
        [LARGE]: { amount: "0" },
        [LARGER]: { amount: "0" },
      }),
    ),
  ).toThrow(new RangeError("Cannot draw largeContracts: the total must be > 0, got 0"));
});

test("a class that is not stated is missing", () => {
  const review = changedReview({ [LARGER]: null });
  expect(largeContracts.missing(review).map(({ en }) => en)).toEqual([
    "Projects newly signed (from CNY 1 billion)",
  ]);
  expect(() => largeContracts(review)).toThrow("got nothing");
});
