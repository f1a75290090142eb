import type { Figure } from "./figure.ts";
import { findNumbers } from "./findNumbers.ts";
import { freeze } from "./freeze.ts";
import { isReadWhole, REACH } from "./isReadWhole.ts";
import { parseFigure } from "./parseFigure.ts";
import { quotientId, unitOf } from "./unit.ts";

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
  /**
   * What it reads as; null where it is a number without a unit, a number word that may count nothing, or a number that is not
   * read whole: something touches it that the reader does not know.
   */
  readonly figure: Figure | null;
}

/** Words before an amount that say for each of what it is. */
const EACH = /(人均|亩均|per capita|per mu)[^,。;]*$/iu;
const UNITS_OF_EACH: Readonly<Record<string, "person" | "mu">> = {
  人均: "person",
  亩均: "mu",
  "per capita": "person",
  "per mu": "mu",
};

/** An amount of money as one for each person or mu, where the words before it say so. */
const forEach = (before: string, figure: Figure): Figure => {
  const each = EACH.exec(before.slice(-REACH))?.[1];
  const under = each === undefined ? undefined : UNITS_OF_EACH[each.toLowerCase()];
  return under === undefined || unitOf(figure.unit).codes.iso4217 === undefined
    ? figure
    : { ...figure, unit: quotientId(figure.unit, under) };
};

/**
 * Finds every number in a document: digits, Chinese and English number words, and the words that belong to them. It finds
 * too much rather than too little, because the proof of coverage stands on it: 一批 and 2023年 are found as numbers
 * without a figure, for a person or an exclusion to settle.
 *
 * A number is read whole or has no figure. Ratios (8:61:31), unknown units, multipliers and words of direction leave it open.
 *
 * @param text - the document; white space tells words and numbers apart
 * @returns the numbers in the order of the text
 *
 * @example
 * ```ts
 * import { findFigures } from "@park/data";
 * const [revenue, firms, several] = findFigures("营业收入128亿元，20余家企业，一批项目");
 * revenue?.figure; // => { amount: "128", multiplier: 8, unit: "CNY", qualifier: null }
 * firms?.figure?.qualifier; // => "more"
 * [several?.printed, several?.figure]; // => ["一", null]
 * findFigures("人均产值35万元")[0]?.figure?.unit; // => "CNY/person"
 * findFigures("产业比例8:61:31")[0]?.figure; // => null
 * findFigures("Trade rose to about CNY 30.06 billion")[0]?.printed; // => "aboutCNY30.06billion"
 * ```
 */
export const findFigures = (text: string): readonly FoundFigure[] => {
  const { numbers, plain } = findNumbers(text);
  return freeze(
    numbers.map((number, index) => {
      const { printed, start, end } = number;
      const neighbours = [numbers[index - 1], numbers[index + 1]] as const;
      const { value: read } = parseFigure(printed) as { readonly value?: Figure };
      const value = read && forEach(plain.slice(0, number.from), read);
      const isWhole = value !== undefined && isReadWhole(plain, number, neighbours, value);
      return { printed, start, end, figure: isWhole ? value : null };
    }),
  );
};
