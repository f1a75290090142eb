import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostileText } from "../testing/hostileText.ts";
import { textWidth } from "./textWidth.ts";
import { wrapText } from "./wrapText.ts";

const SIZE = 13;

const mixed = fc
  .array(
    fc.constantFrom(
      ..."新余高新区",
      ..."（“《【）”》】，。、；：！？％",
      "key",
      "projects",
      "1,538.36",
      "99.81%",
      "-",
      "-5",
      "well-known",
      "(",
      ")",
      "[",
      "]",
      ",",
      " ",
      "  ",
      "😀",
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

const anyText = fc.oneof(mixed, hostileText, fc.string());
const anyWidth = fc.oneof(fc.integer({ min: 0, max: 600 }), fc.constant(0));

const bare = (text: string): string => text.replace(/\s/g, "");

describe("for any text", () => {
  test("no character is lost, invented or moved: only white space at the ends of lines goes", () => {
    fc.assert(
      fc.property(anyText, anyWidth, fc.boolean(), (text, width, bold) => {
        const lines = wrapText(text, width, SIZE, bold);
        expect(lines.length).toBeGreaterThanOrEqual(1);
        expect(bare(lines.join(""))).toBe(bare(text));
      }),
      { numRuns: 1000 },
    );
  });

  test("no line is wider than the room, unless it is one character", () => {
    fc.assert(
      fc.property(anyText, anyWidth, fc.boolean(), (text, width, bold) => {
        for (const line of wrapText(text, width, SIZE, bold)) {
          if (Array.from(line.trimEnd()).length > 1) {
            expect(textWidth(line.trimEnd(), SIZE, bold)).toBeLessThanOrEqual(width);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("text that has the room stays on one line", () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const trimmed = text.trim();
        expect(wrapText(trimmed, textWidth(trimmed, SIZE) + 0.001, SIZE)).toEqual([trimmed]);
      }),
    );
  });
});

/** Fills lines with pieces, and measures every line anew for each of them: right, and cubic. */
const slowly = (pieces: readonly string[], width: number, bold: boolean): readonly string[] => {
  const fits = (line: string): boolean => textWidth(line.trimEnd(), SIZE, bold) <= width;
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (!fits(line + piece) && line !== "") {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
    while (!fits(line) && Array.from(line).length > 1) {
      const counts = Array.from(line, (_, index) => index);
      const start = (count: number): string => Array.from(line).slice(0, count).join("");
      const most = counts.filter((count) => fits(start(count))).at(-1) ?? 0;
      lines.push(start(Math.max(1, most)));
      line = line.slice(start(Math.max(1, most)).length);
    }
  }
  return [...lines, line.trimEnd()];
};

test("lines are those of a slow reading that measures each of them anew", () => {
  const pieces = fc.array(
    fc.constantFrom(
      ..."新余高区",
      "（新）",
      "区，",
      "key ",
      "projects ",
      "e\u0301\u0327\u0301 ",
      "\u0301\u0327 ",
      "👩‍👩‍👧‍👦 ",
      `${"x".repeat(40)} `,
      "1,538.36% ",
    ),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(pieces, anyWidth, fc.boolean(), (parts, width, bold) => {
      // The end of the text is a piece as well: where no character has the room, it begins a line.
      const lines = slowly([...parts, ""], width, bold);
      expect(wrapText(parts.join(""), width, SIZE, bold)).toEqual(lines);
    }),
    { numRuns: 1000 },
  );
});

test("a hundred thousand letters, marks, spaces or line breaks are broken as a few are", () => {
  for (const part of ["x", "新", "\u0301\u0327", "👩‍👩‍👧‍👦", "(", "t/5 ", "\n", " "]) {
    const text = part.repeat(100_000 / part.length);
    for (const width of [0, 300, 1e9]) {
      const lines = wrapText(text, width, SIZE);
      expect(bare(lines.join("")) === bare(text)).toBe(true);
    }
  }
});

test("no line begins with a closing mark or ends with an opening one, where words have the room", () => {
  const marked = fc
    .array(
      fc.constantFrom(
        ..."新余高新区项目",
        "（新",
        "余）",
        "“区”",
        "区，",
        "目。",
        "目,",
        "新：",
        "44% ",
        "key ",
        "(a) ",
      ),
      { minLength: 1, maxLength: 30 },
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(marked, fc.integer({ min: 80, max: 400 }), (text, width) => {
      for (const line of wrapText(text, width, SIZE)) {
        expect(line).not.toMatch(/^[)）”，。、；：！？,.%]/u);
        expect(line).not.toMatch(/[(（“]$/u);
      }
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["重点建设项目", 36, 12, ["重点建", "设项目"]],
  ["key projects", 60, 12, ["key", "projects"]],
  ["重点（新）区", 36, 12, ["重点", "（新）", "区"]],
  ["比重44.9%。", 36, 12, ["比重", "44.9", "%。"]],
  ["a\nb", 100, 12, ["a", "b"]],
  ["well-known", 50, 12, ["well-", "known"]],
  ["at -5", 25, 12, ["at", "-5"]],
  ["( a", 100, 12, ["( a"]],
  ["", 100, 12, [""]],
  ["  ", 100, 12, [""]],
] as const)("%j in %d px of size %d is %j", (text, width, size, lines) => {
  expect(wrapText(text, width, size)).toEqual(lines);
});

test("an amount stays with its currency, its multiplier and its unit, where they fit", () => {
  const lines = (text: string, width: number) => wrapText(text, width, 12);
  expect(lines("hold CNY 23.425 billion to CNY 51.735 billion", 150)).toEqual([
    "hold CNY 23.425 billion",
    "to CNY 51.735 billion",
  ]);
  expect(lines("the world has 1.0533 million t of it", 140)).toEqual([
    "the world has",
    "1.0533 million t of it",
  ]);
  // What fits into no line is parted as words are.
  expect(lines("CNY 23.425 billion", 80)).toEqual(["CNY 23.425", "billion"]);
  // Any other word may stand on the next line.
  expect(lines("in 2022 together", 50)).toEqual(["in 2022", "together"]);
});
