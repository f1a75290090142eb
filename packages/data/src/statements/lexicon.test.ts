import { describe, expect, test } from "vitest";
import { codebook } from "../codebook/codebook.ts";
import { OTHER_NAMES } from "../codebook/otherNames.ts";
import { plainForm } from "../text/plainForm.ts";
import { lexicon, nameForm } from "./lexicon.ts";

const find = lexicon(codebook, OTHER_NAMES);
const told = (text: string): readonly string[] => {
  const form = nameForm(plainForm(text));
  return find(form).map(({ from, to, senses: [sense] }) =>
    [form.slice(from, to), sense?.measure.id, ...Object.values(sense?.dimensions ?? {})].join(" "),
  );
};

describe("names are found whole, the longest first", () => {
  test.each<readonly [string, readonly string[]]>([
    ["税收收入8亿元", ["税收收入 taxRevenue"]],
    ["规模以上工业增加值", ["规模以上工业增加值 industrialValueAdded"]],
    ["规上工业增加值", ["规上工业增加值 industrialValueAdded"]],
    ["出口和进口", ["出口 foreignTrade exports", "进口 foreignTrade imports"]],
    ["进出口总额", ["进出口总额 foreignTrade"]],
    ["進出口總額", ["进出口总额 foreignTrade"]],
    [
      "High-tech enterprises, high tech enterprise",
      ["high-tech enterprises highTechEnterprises", "high tech enterprise highTechEnterprises"],
    ],
    ["Foreign\ntrade", ["foreign\ntrade foreignTrade"]],
    ["甲乙丙", []],
  ])("%j", (text, names) => {
    expect(told(text)).toEqual(names);
  });

  test.each(["exportsome", "reexports", "gdpx", "agdp"])("%s is another word", (text) => {
    expect(told(text)).toEqual([]);
  });
});

test("every label of the codebook is found whole, as its own measure among others", () => {
  for (const { id, label } of Object.values(codebook))
    for (const name of [label.zh, label.en]) {
      const form = nameForm(name);
      const [found] = find(form);
      expect([name, found?.from, found?.to]).toEqual([name, 0, form.length]);
      expect(found?.senses.map(({ measure }) => measure.id)).toContain(id);
    }
});

test("names do not touch, and stand in their order", () => {
  const text = nameForm("税收收入进出口总额其中出口exports of foreign trade高新技术企业");
  let at = 0;
  for (const { from, to } of find(text)) {
    expect(from).toBeGreaterThanOrEqual(at);
    at = to;
  }
});
