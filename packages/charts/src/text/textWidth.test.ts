import { describe, expect, test } from "vitest";
import { textWidth } from "./textWidth.ts";

/** Advance widths in thousandths of an em, from Adobe's Core 14 AFM files Helvetica and Helvetica-Bold. */
const AFM: readonly (readonly [text: string, regular: number, bold: number])[] = [
  // H722 e556 l222 l222 o556; bold H722 e556 l278 l278 o611
  ["Hello", 2278, 2445],
  // ten digits of 556
  ["0123456789", 5560, 5560],
  // C722 N722 Y667 space278 3556 0556 .278 0556 6556; bold differs in nothing
  ["CNY 30.06", 4891, 4891],
  // W944 A667 V667 E667; bold W944 A722 V667 E667
  ["WAVE", 2945, 3000],
  // m833 i222 l222 l222 i222 m833 u556 m833; bold m889 i278 l278 l278 i278 m889 u611 m889
  ["millimum", 3943, 4390],
  // 9556 8556 .278 2556 6556 %889; bold the same
  ["98.26%", 3391, 3391],
];

describe("the width of Latin text is within 15% of Helvetica's own, and never below it", () => {
  test.each(AFM)("%s", (text, regular, bold) => {
    for (const [isBold, ems] of [
      [false, regular],
      [true, bold],
    ] as const) {
      const ratio = textWidth(text, 1000, isBold) / ems;
      expect(ratio).toBeGreaterThanOrEqual(1);
      expect(ratio).toBeLessThan(isBold ? 1.2 : 1.15);
    }
  });
});

test("a Chinese character, kana, Hangul, full-width mark and emoji each take an em", () => {
  for (const character of [
    "新",
    "々",
    "（",
    "，",
    "。",
    "“",
    "”",
    "…",
    "カ",
    "한",
    "％",
    "㎡",
    "😀",
    "𠮷",
  ]) {
    expect(textWidth(character, 13), character).toBe(13);
  }
});

test("marks that have no width of their own take none", () => {
  expect(textWidth("e\u0301", 10)).toBe(textWidth("e", 10));
  expect(textWidth("a\u200b\u2060\ufe0fb", 10)).toBe(textWidth("ab", 10));
  expect(textWidth("", 10)).toBe(0);
});

test("width grows in step with the font size, and letter by letter", () => {
  expect(textWidth("Xinyu 新余", 26)).toBeCloseTo(2 * textWidth("Xinyu 新余", 13), 9);
  expect(textWidth("Xinyu新余", 13)).toBeCloseTo(textWidth("Xinyu", 13) + textWidth("新余", 13), 9);
});
