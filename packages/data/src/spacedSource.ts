import { normalizeSource } from "./normalizeSource.ts";

/** White space that no mark follows which would be joined to the letter before it. */
const GAP =
  /(?<![\p{White_Space}\uFEFF])([\p{White_Space}\uFEFF]+)(?![\p{White_Space}\uFEFF\p{M}\u1160-\u11FF])/u;

/** Chinese has no spaces: what stands beside its characters and marks comes from the print. */
const CHINESE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Two of these side by side are one number, and apart they are two. */
const NUMERAL = /[\p{N}〇零一二两兩三四五六七八九十百千万萬亿億]/u;

/**
 * The normal form of a document with the white space that is evidence: what parts words and numbers stays as one space, or
 * as one line break where there was one. Without these it is the normal form itself.
 */
export const spacedSource = (text: string): string => {
  const pieces = text.split(GAP);
  let spaced = "";
  let last = "";
  let gap = "";
  pieces.forEach((piece, index) => {
    // Every other piece is the white space between two.
    if (index % 2 === 1) {
      gap = /[^\p{Zs}\uFEFF]/u.test(piece) ? "\n" : " ";
      return;
    }
    const words = normalizeSource(piece);
    if (words === "") return;
    const first = String.fromCodePoint(words.codePointAt(0) ?? 0);
    const isNumber = NUMERAL.test(last) && NUMERAL.test(first);
    const parts = isNumber || !(CHINESE.test(last) && CHINESE.test(first));
    spaced += (last !== "" && parts ? gap : "") + words;
    last = words.slice(-1);
    gap = "";
  });
  return spaced;
};
