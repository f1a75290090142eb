import { expect, test } from "vitest";
import { codebook } from "../codebook/codebook.ts";
import { searchMeasures } from "./searchMeasures.ts";

const ids = (words: string): readonly string[] =>
  searchMeasures(codebook, words).map(({ id }) => id);

test("the measure that has the name comes first, then those that begin with it", () => {
  expect(ids("进出口总额")[0]).toBe("foreignTrade");
  expect(ids("FOREIGN trade")[0]).toBe("foreignTrade");
  expect(ids("foreignTrade")[0]).toBe("foreignTrade");
  expect(ids("高新技术企业")[0]).toBe("highTechEnterprises");
});

test("by a further name, the name of a view, and several words in any order", () => {
  for (const { id, synonyms, views } of Object.values(codebook)) {
    for (const name of [...synonyms.zh, ...synonyms.en]) expect(ids(name)).toContain(id);
    for (const { label } of Object.values(views)) expect(ids(label.en)).toContain(id);
  }
  expect(ids("trade foreign")).toContain("foreignTrade");
});

test("nothing asked is all, nothing found what is near, and else nothing", () => {
  expect(ids("  ")).toEqual(Object.keys(codebook));
  expect(ids("foriegnTrade")).toEqual(["foreignTrade"]);
  expect(ids("constructor")).toEqual([]);
  expect(ids("x".repeat(100_000))).toEqual([]);
});
