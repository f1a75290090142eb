import { textWidth } from "./textWidth.ts";

/**
 * Pieces that stay together: a Chinese character with the brackets before it and the marks after it, or a word with
 * its own. A line may end between any two.
 */
const PIECES =
  /\s*[\p{Ps}\p{Pi}]*(?:\p{Script=Han}-*|-*[^\p{Script=Han}\p{Ps}\p{Pi}\s-]+-*|-+|(?=\s)|$)[\p{Pe}\p{Pf}，。、；：！？”’%,.;:!?]*\s*/gu;

/**
 * Breaks a text into lines that fit, between words and between Chinese characters; a word that is too long is broken.
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
  for (const piece of text.match(PIECES) ?? [text]) {
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
