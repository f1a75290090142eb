import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalizeSource } from "../normalizeSource.ts";
import { placedText, wordsAround } from "./placedText.ts";

const UNIT = fc.constantFrom(
  "a",
  "é",
  "e",
  "\u0301",
  "\u0323",
  "ᄒ",
  "ᅡ",
  "ᆫ",
  "增",
  "𝟏",
  "\uD800",
  " ",
  "\n",
  "\uFEFF",
  "1",
);

describe("places of the normal form in the text as found", () => {
  test("its points are the normal form, whatever is pasted", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(UNIT).map((all) => all.join("")),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          expect(placedText(text).points.join("")).toBe(normalizeSource(text));
        },
      ),
    );
  });

  test("a slice is what stands there, and normal again the same points", () => {
    fc.assert(
      fc.property(
        fc.array(UNIT).map((all) => all.join("")),
        (text) => {
          const { slice, points } = placedText(text);
          expect(normalizeSource(slice(0, points.length))).toBe(points.join(""));
        },
      ),
    );
    const { slice } = placedText("进出口 总额\n300.6 亿元");
    expect(slice(3, 8)).toBe("总额\n300");
    expect(slice(2, 2)).toBe("");
  });

  test("a paragraph ends with its line, and not where a page cut the line off", () => {
    const { paragraphAt } = placedText("\n一、综合\n\n二、工业 增\r\n长。\n三");
    expect([0, 3, 4, 10, 11].map(paragraphAt)).toEqual([
      [0, 4],
      [0, 4],
      [4, 11],
      [4, 11],
      [11, 12],
    ]);
    const ends = (text: string) => placedText(text).paragraphAt(0)[1];
    expect(ends("产值\t亿元\n税收")).toBe(4);
    expect(ends("产值\n- 税收")).toBe(2);
    expect(ends("Sales rose\nto 5")).toBe(12);
  });

  test("a million characters, lines or marks take no more than their time", () => {
    const began = performance.now();
    for (const one of ["1家。", "1\n", "e\u0301 ", "a      "])
      expect(placedText(one.repeat(250_000)).points.length).toBeGreaterThan(200_000);
    expect(placedText(`e${"\u0301".repeat(20_000)}`).points.length).toBe(20_000);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

test.each([
  [
    "2024年上半年。进出口总额40.6亿元，下降3.2%。一批项目。",
    "40.6亿元",
    "进出口总额[40.6亿元]，下降3.2%。",
  ],
  ["Exports rose.\nOf 45\u00a0 firms, some left. More came.", "45", "Of [45] firms, some left."],
  ["45", "45", "[45]"],
  [
    `${"很".repeat(40)}12个${"多".repeat(40)}`,
    "12个",
    `…${"很".repeat(28)}[12个]${"多".repeat(28)}…`,
  ],
])("%s: the words around %s", (text, printed, words) => {
  const placed = placedText(text);
  const start = placed.points.join("").indexOf(printed);
  expect(wordsAround(placed, start, start + printed.length)).toBe(words);
});
