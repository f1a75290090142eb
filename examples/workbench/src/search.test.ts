import { codebook } from "@park/data";
import { expect, test } from "vitest";
import { namesOfMeasure } from "./matching.ts";
import { searchOf } from "./search.ts";

const search = searchOf(Object.values(codebook), namesOfMeasure);
const found = (words: string): readonly string[] => search(words).map(({ id }) => id);

test("a measure is found by its names in both languages, by a synonym and by its id", () => {
  for (const words of [
    "进出口总额",
    "外贸进出口",
    "Foreign trade",
    "foreignTrade",
    "FOREIGN  trade",
  ])
    expect([words, found(words).includes("foreignTrade")]).toEqual([words, true]);
});

test("a slip does not matter", () => {
  expect(found("foriegn trade")[0]).toBe("foreignTrade");
  expect(found("进出囗总额")).toContain("foreignTrade");
  expect(found("fiscal revenu")).toContain("fiscalRevenue");
});

test("what nothing is called finds nothing, and no words find all", () => {
  expect(search("zzzzqqq")).toEqual([]);
  expect(search("<img src=x>")).toEqual([]);
  expect(search(" ")).toHaveLength(Object.keys(codebook).length);
});
