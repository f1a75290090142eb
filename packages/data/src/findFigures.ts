import type { Figure } from "./figure.ts";
import { MULTIPLIER_WORDS } from "./formatFigure.ts";
import { freeze } from "./freeze.ts";
import { normalizeSource } from "./normalizeSource.ts";
import { parseFigure } from "./parseFigure.ts";
import { QUALIFIERS } from "./qualifier.ts";
import { UNITS } from "./unit.ts";

/**
 * A number found in a text, with its place and what it reads as.
 *
 * @example
 * ```ts
 * import { type FoundFigure, findFigures } from "@park/data";
 * const found: readonly FoundFigure[] = findFigures("总投资约40亿元，11家投产");
 * found.map(({ printed, start }) => [printed, start]); // => [["约40亿元", 3], ["11家", 9]]
 * ```
 */
export interface FoundFigure {
  /** The number with the words that belong to it. */
  readonly printed: string;
  /** Code points `[start, end)` of the text's normal form. */
  readonly start: number;
  readonly end: number;
  /** What it reads as; null where it is a number without a unit, or a number word that may count nothing. */
  readonly figure: Figure | null;
}

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const anyOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .filter((word) => word !== "")
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join("|");

/** One number with the words around it, built from the tables of units, multipliers and qualifiers. */
const pattern = (): RegExp => {
  const qualifiers = Object.values(QUALIFIERS);
  const before = anyOf(qualifiers.flatMap((qualifier) => qualifier.before));
  const after = anyOf(qualifiers.flatMap((qualifier) => qualifier.after));
  const multipliers = anyOf(Object.values(MULTIPLIER_WORDS));
  const units = anyOf(Object.values(UNITS).flatMap(({ words }) => words));
  const digits = "[-−]?[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?";
  const words = "[〇零一二两三四五六七八九十百千]+";
  const tail = `(?:[余多]?(?:${multipliers})?[余多]?(?:${units})(?:${after})?|[余多]?(?:${multipliers})[余多]?)`;
  // A multiplier may stand without a number (亿元以上), and 双, 首 and 第 count without digits.
  // 约 in 签约 or 节约 belongs to the word before it, and 一 in 唯一 to that word.
  return new RegExp(
    `唯一|(?:(?<![签节合预公条特简])(?:${before}))?(?:第?${digits}${tail}?|第?${words}${tail}?|首[家个次]?)|[万亿]+(?:${units})(?:${after})?|[双万亿]`,
    "giu",
  );
};

/**
 * Finds every number in a document: digits, Chinese number words, and the words that belong to them. It finds too much
 * rather than too little, because the proof of coverage stands on it: 一批 and 2023年 are found as numbers without a
 * figure, for a person or an exclusion to settle.
 *
 * @param text - the document; white space does not matter
 * @returns the numbers in the order of the text
 *
 * @example
 * ```ts
 * import { findFigures } from "@park/data";
 * const [revenue, firms, several] = findFigures("营业收入128亿元，20余家企业，一批项目");
 * revenue?.figure; // => { amount: "128", multiplier: 8, unit: "CNY", qualifier: null }
 * firms?.figure?.qualifier; // => "more"
 * [several?.printed, several?.figure]; // => ["一", null]
 * ```
 */
export const findFigures = (text: string): readonly FoundFigure[] => {
  const normal = normalizeSource(text);
  const found: FoundFigure[] = [];
  let units = 0;
  let points = 0;
  for (const match of normal.matchAll(pattern())) {
    // Locators count code points, matches UTF-16 units.
    points += Array.from(normal.slice(units, match.index)).length;
    units = match.index;
    const [printed] = match;
    const read = parseFigure(printed);
    found.push({
      printed,
      start: points,
      end: points + Array.from(printed).length,
      figure: read.issues === undefined ? read.value : null,
    });
  }
  return freeze(found);
};
