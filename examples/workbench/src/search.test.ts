import { codebook } from "@park/data";
import { expect, test } from "vitest";
import { namesOfMeasure } from "./matching.ts";
import { searchOf } from "./search.ts";

const search = searchOf(Object.values(codebook), namesOfMeasure);
const first = (words: string): string | undefined => search(words)[0]?.id;

test("a measure is found by its names in both languages, by a synonym and by its id", () => {
  for (const words of [
    "进出口总额",
    "外贸进出口",
    "Foreign trade",
    "foreignTrade",
    "FOREIGN  trade",
  ])
    expect([words, first(words)]).toEqual([words, "foreignTrade"]);
});

test("a slip does not matter", () => {
  expect(first("foriegn trade")).toBe("foreignTrade");
  expect(search("进出囗总额").map(({ id }) => id)).toContain("foreignTrade");
  expect(first("fiscal revenu")).toBe("fiscalRevenue");
});

test("what nothing is called finds nothing, and no words find all", () => {
  expect(search("zzzzqqq")).toEqual([]);
  expect(search("<img src=x>")).toEqual([]);
  expect(search(" ")).toHaveLength(Object.keys(codebook).length);
});
