import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentencesOf } from "./sentences.ts";

const told = (text: string): readonly string[] =>
  sentencesOf(text).map(({ from, to }) => text.slice(from, to).trim());

describe("a text is taken apart where it stops", () => {
  test.each([
    [
      "税收8亿元。外贸9亿元；其中出口5亿元！\n展望",
      ["税收8亿元。", "外贸9亿元；", "其中出口5亿元！", "展望"],
    ],
    ["tax rose. exports fell; imports, too", ["tax rose.", "exports fell;", "imports, too"]],
    ["税收“创新高。”外贸", ["税收“创新高。”", "外贸"]],
    ["产值3.5亿元，增长5.5%。", ["产值3.5亿元，增长5.5%。"]],
    [
      "it came to rs. 5 crore, e.g. here, said mr. a. b.",
      ["it came to rs. 5 crore, e.g. here, said mr. a. b."],
    ],
    ["税收8亿元(上年6亿元;前年5亿元)，增长。", ["税收8亿元(上年6亿元;前年5亿元)，增长。"]],
    ["a (never closed; b\nc; d", ["a (never closed; b", "c;", "d"]],
    [" \n \n", []],
  ])("%j", (text, sentences) => {
    expect(told(text)).toEqual(sentences);
  });
});

test("a semicolon goes on, a line begins a paragraph, unless it tells of a part of the one before", () => {
  expect(
    sentencesOf("甲；乙。丙\n其中丁\n- of which e\n戊").map(({ paragraph, goesOn }) => [
      paragraph,
      goesOn,
    ]),
  ).toEqual([
    [0, false],
    [0, true],
    [0, false],
    [0, false],
    [0, false],
    [1, false],
  ]);
});

test("whatever the text, sentences follow one another and leave out only white space", () => {
  const piece = fc.constantFrom(..."ab甲。；;.!?()”\n \t1", "e.g.", "rs.");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      let at = 0;
      let before = 0;
      for (const { from, to, paragraph } of sentencesOf(text)) {
        expect(text.slice(at, from).trim()).toBe("");
        expect(to).toBeGreaterThan(from);
        expect(paragraph).toBeGreaterThanOrEqual(before);
        [at, before] = [to, paragraph];
      }
      expect(text.slice(at).trim()).toBe("");
    }),
  );
});
