import { emsOf } from "./textWidth.ts";

/**
 * Pieces that stay together: a Chinese character with the brackets before it and the marks after it, or a word with
 * its own. A line may end between any two.
 */
const PIECES =
  /\s*[\p{Ps}\p{Pi}]*(?:\p{Script=Han}-*|-*[^\p{Script=Han}\p{Ps}\p{Pi}\s-]+-*|-+|(?=\s)|$)[\p{Pe}\p{Pf}，。、；：！？”’%,.;:!?]*\s*/gu;

/** A currency before its amount, or an amount before its multiplier or the sign of its unit: read as one. */
const isBound = (piece: string, next: string): boolean =>
  (/(?:^|[\s(])[A-Z]{3}\s$/.test(piece) && /^\d/.test(next)) ||
  (/\d\s$/.test(piece) &&
    /^(?:million|billion|trillion|GWh|ha|km²|mu|t)(?![\p{L}\d])/u.test(next)) ||
  (/\d (?:million|billion|trillion)\s$/.test(piece) && /^(?:ha|mu|t)(?![\p{L}\d])/u.test(next));

/** As many characters as {@link isBound} looks back. */
const BOUND = 12;

/** A text that grows, and how wide it is: in all, and without the white space at its end. */
interface Growing {
  readonly text: string;
  readonly ems: number;
  readonly inked: number;
}

const NOTHING: Growing = { text: "", ems: 0, inked: 0 };

/**
 * The text with more behind it. Only what is new is measured, so that breaking a text takes time in proportion to its
 * length; widths are added in the order of the text, so that the sum is the one of the whole.
 */
const grown = ({ text, ems, inked }: Growing, more: string, bold: boolean): Growing => {
  let [all, seen] = [ems, inked];
  for (const character of more) {
    all += emsOf(character, bold);
    if (character.trim() !== "") seen = all;
  }
  return { text: text + more, ems: all, inked: seen };
};

/** How a line is measured. */
interface Measuring {
  readonly bold: boolean;
  readonly fits: (line: Growing) => boolean;
}

/** Pieces with those that are read as one put together, as long as that fits. */
const bound = (pieces: readonly string[], { bold, fits }: Measuring): readonly string[] => {
  const all: string[] = [];
  let last = NOTHING;
  let end = "";
  for (const piece of pieces) {
    const both = isBound(end, piece) ? grown(last, piece, bold) : null;
    if (both !== null && fits(both)) {
      all[all.length - 1] = both.text;
      last = both;
      end = (end + piece).slice(-BOUND);
    } else {
      all.push(piece);
      last = grown(NOTHING, piece, bold);
      end = piece.slice(-BOUND);
    }
  }
  return all;
};

/**
 * Breaks a text into lines that fit, between words and between Chinese characters; a word that is too long is broken, and
 * an amount is kept together with its currency, multiplier and unit where they fit into a line.
 *
 * @param text - the text; a line break in it stays
 * @param width - the room in pixels
 * @param size - font size in pixels
 * @param bold - whether it is set bold
 * @returns the lines, at least one
 *
 * @example
 * ```ts
 * import { wrapText } from "@park/charts";
 * wrapText("重点建设项目", 36, 12); // => ["重点建", "设项目"]
 * wrapText("key projects", 60, 12); // => ["key", "projects"]
 * ```
 */
export const wrapText = (
  text: string,
  width: number,
  size: number,
  bold = false,
): readonly string[] => text.split("\n").flatMap((line) => wrapLine(line, width, size, bold));

const wrapLine = (text: string, width: number, size: number, bold: boolean): readonly string[] => {
  const fits = ({ inked }: Growing): boolean => inked * size <= width;
  // Most texts fit as they are.
  if (fits(grown(NOTHING, text, bold))) return [text.trimEnd()];
  const lines: string[] = [];
  let line = NOTHING;
  for (const piece of bound(text.match(PIECES) ?? [text], { bold, fits })) {
    const longer = grown(line, piece, bold);
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line.text !== "") lines.push(line.text.trimEnd());
    line = NOTHING;
    for (const character of piece) {
      const next = grown(line, character, bold);
      if (line.text === "" || fits(next)) {
        line = next;
        continue;
      }
      lines.push(line.text);
      line = grown(NOTHING, character, bold);
    }
  }
  return [...lines, line.text.trimEnd()];
};
