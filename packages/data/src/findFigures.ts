import type { Figure } from "./figure.ts";
import { freeze } from "./freeze.ts";
import { quantitiesOf } from "./text/quantities.ts";
import { sourceText } from "./text/sourceText.ts";

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
  /** A figure; a date, a number in a name, one of a heading or a turn of phrase; or open, for a person to look at. */
  readonly kind: "figure" | "date" | "name" | "ordinal" | "idiom" | "open";
}

/**
 * Finds every number in a document: digits, Chinese and English number words, and the words that belong to them. It finds
 * too much rather than too little, because the proof of coverage stands on it: 一批 and 2023年 are found as numbers
 * without a figure, for a person or an exclusion to settle.
 *
 * A number is read whole or has no figure: unknown units, multipliers and words of direction leave it open. Dates, names, numbers of
 * headings and turns of phrase are told by their `kind`.
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
 * [several?.printed, several?.kind]; // => ["一批", "idiom"]
 * findFigures("人均产值35万元")[0]?.figure?.unit; // => "CNY/person"
 * findFigures("产业比例8:61:31").map(({ figure }) => figure?.amount); // => ["8", "61", "31"]
 * findFigures("Trade rose to about CNY 30.06 billion")[0]?.printed; // => "aboutCNY30.06billion"
 * ```
 */
export const findFigures = (text: string): readonly FoundFigure[] =>
  freeze(
    quantitiesOf(sourceText(text))
      // The name of a month alone is a date, and no number.
      .filter(
        ({ kind, printed }) =>
          kind !== "date" || !/^[A-Za-z]+$/.test(printed) || isNumberWord(printed),
      )
      .map(({ printed, start, end, figure, kind }) => ({ printed, start, end, figure, kind })),
  );

const isNumberWord = (printed: string): boolean =>
  !/^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(printed);
