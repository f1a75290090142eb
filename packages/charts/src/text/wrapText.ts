import { textWidth } from "./textWidth.ts";

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

/** Pieces with those that are read as one put together, as long as that fits. */
const bound = (pieces: readonly string[], fits: (line: string) => boolean): readonly string[] => {
  const all: string[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last !== undefined && isBound(last, piece) && fits(last + piece))
      all[all.length - 1] = last + piece;
    else all.push(piece);
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
  const fits = (line: string): boolean => textWidth(line.trimEnd(), size, bold) <= width;
  const lines: string[] = [];
  let line = "";
  for (const piece of bound(text.match(PIECES) ?? [text], fits)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line !== "") lines.push(line.trimEnd());
    line = piece;
    while (!fits(line)) {
      const characters = Array.from(line);
      let count = characters.length - 1;
      while (count > 1 && !fits(characters.slice(0, count).join(""))) count -= 1;
      if (count < 1) break;
      lines.push(characters.slice(0, count).join(""));
      line = characters.slice(count).join("");
    }
  }
  return [...lines, line.trimEnd()];
};
