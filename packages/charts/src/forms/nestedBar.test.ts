import { expect, test } from "vitest";
import { testPictures } from "../testing/pictures.ts";
import { nestedBar } from "./nestedBar.ts";

const CONTRACTS = [
  { size: { en: "All newly signed", zh: "全部新签约" }, count: 117 },
  { size: { en: "CNY 100 million or more", zh: "亿元以上" }, count: 32 },
  { size: { en: "CNY 1 billion or more", zh: "十亿元以上" }, count: 10 },
];

testPictures("nestedBar", {
  "size classes": (look) =>
    nestedBar(
      CONTRACTS.map(({ size, count }) => ({ size: size[look.locale], count })),
      { part: "size", x: "count" },
      {
        title: look.locale === "en" ? "32 of 117 exceed CNY 100 million" : "117个中32个过亿元",
        ...look,
      },
    ),
});

const EN = { title: "T", locale: "en" } as const;
const draw = (...counts: readonly (number | null)[]) =>
  nestedBar(
    counts.map((count, at) => ({ size: `class ${at}`, count })),
    { part: "size", x: "count" },
    EN,
  );

test("each bar stands in a track as long as what it is a part of", () => {
  expect(draw(117, 32, null, 10).data.values.map((row) => row["count whole"])).toEqual([
    117, 117, 32, 32,
  ]);
});

test("what is no nest is refused", () => {
  expect(() => draw(10, 11)).toThrow(
    new RangeError(
      "Cannot draw nestedBar: rows[1].count must be at most 10, of which it is a part, got 11",
    ),
  );
  expect(() => draw(0, 0)).toThrow("rows[0].count must be more than 0, got 0");
  expect(() => draw(6, 5, 4, 3, 2, 1)).toThrow("must have at most 5 rows, got 6");
  expect(() => draw(6, -1)).toThrow("rows[1].count must be >= 0, got -1");
});
