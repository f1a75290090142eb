import type { Figure } from "./figure.ts";
import {
  markWords,
  multiplierWords,
  signWords,
  unitWords,
  wordsAfter,
  wordsBefore,
} from "./figureWords.ts";
import { freeze } from "./freeze.ts";
import { isReadWhole } from "./isReadWhole.ts";
import { once } from "./once.ts";
import { parseFigure } from "./parseFigure.ts";
import { plainForm } from "./plainForm.ts";
import { spacedSource } from "./spacedSource.ts";
import { englishNumbers } from "./takeNumber.ts";

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

/** One of the words; a Latin one only where no letter of a longer word touches it: tent is no "ten t". */
const anyOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const start = /^[A-Za-z$]/.test(word) ? "(?<!\\p{Script=Latin})" : "";
      const end = /[A-Za-z]$/.test(word) ? "(?!\\p{Script=Latin})" : "";
      const text = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "[ \\n]?");
      return start + text + end;
    })
    .join("|");

const wordsOf = (meanings: readonly (readonly [word: string, meaning: unknown])[]): string[] =>
  meanings.map(([word]) => word);

/** One number with the words around it, built from the tables of units, multipliers and qualifiers. */
const pattern = /*#__PURE__*/ once((): RegExp => {
  const gap = "[ \\n]?";
  // 约 in 签约 or 节约 belongs to the word before it, as 近 does in 附近.
  const before = `(?<![签节合预公条特简附最邻临靠])(?:${anyOf(wordsOf(wordsBefore()))})`;
  const after = `(?:${gap}(?:${anyOf(wordsOf(wordsAfter()))}))?`;
  const multipliers = `(?:${anyOf(wordsOf(multiplierWords()))})`;
  const units = `(?:${anyOf(wordsOf(unitWords()))})`;
  const falls = anyOf(signWords().flatMap(([word, sign]) => (sign === "-" ? [word] : [])));
  const sign = `(?<![不未没无非升])(?:${falls})了?(?:${gap}(?:by|of)(?!\\p{Script=Latin}))?`;
  const marks = anyOf(wordsOf(markWords()).filter((word) => !/^[第百]/.test(word)));
  // Groups of three may be parted by spaces. Two numbers that are not parted so are two.
  const plain = "(?:[0-9]{1,3}(?: [0-9]{3}(?![0-9]))+|[0-9]+(?:,[0-9]{3}(?![0-9]))*)(?:\\.[0-9]+)?";
  // Behind a digit, a percent sign or a letter of a name (A-5) a minus is a hyphen.
  const negative = `(?<![\\p{N}%\\p{Script=Latin}])-${plain}`;
  // A range is one find, because it is no figure.
  const range = `${plain}(?:(?:[%万亿]|万亿)?${gap}[-–~至到]+${gap}${plain})?`;
  const chinese = "[〇零一二两三四五六七八九十百千几廿卅]+";
  const compound = `(?:(?:[0-9]+|${chinese})(?:万亿|[万亿])){1,2}(?:${plain}|${chinese})`;
  const below = anyOf(wordsOf(englishNumbers()));
  const hundreds = `(?:${anyOf(["a", "one", ...wordsOf(englishNumbers().slice(0, 8))])})${gap}hundred(?!\\p{Script=Latin})`;
  const english = `${hundreds}(?:(?:${gap}and)?${gap}(?:${below}))?|${below}`;
  const words = `(?:数?${chinese}(?:点[〇零一二三四五六七八九]+)?|${english})`;
  const tail = `(?:(?:${gap}[余多])?(?:${gap}${multipliers})?(?:${gap}(?:[余多]|-odd))?${gap}${units}${after}|(?:${gap}[余多])?${gap}${multipliers}[余多]?|[km](?!\\p{Script=Latin}))`;
  // First and second mostly say something else.
  const ordinals = `${anyOf(["ranked first", "ranked second"])}|${anyOf(
    "third fourth fifth sixth seventh eighth ninth tenth"
      .split(" ")
      .flatMap((word) => [`ranked ${word}`, word]),
  )}`;
  // A multiplier may stand without a number (亿元以上), and 双, 首 and 第 count without digits. 一 in 唯一 belongs to it.
  return new RegExp(
    `唯一|(?:${before}${gap})?(?:${sign}${gap}(?:${before}${gap})?)?(?:(?:(?:第|百分之|${marks})${gap})?(?:${compound}|${negative}|${range})${tail}?|(?:第|百分之)?${words}${tail}?|首[家个次]?)|${ordinals}|[万亿]{1,2}${units}${after}|[双万亿]`,
    "giu",
  );
});

/**
 * Finds every number in a document: digits, Chinese and English number words, and the words that belong to them. It finds
 * too much rather than too little, because the proof of coverage stands on it: 一批 and 2023年 are found as numbers
 * without a figure, for a person or an exclusion to settle.
 *
 * A number is read whole or has no figure. Ranges (20至30家), rough numbers (数十家), ratios (8:61:31), rates (35万元/亩),
 * unknown units, multipliers and words of direction leave it open.
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
 * findFigures("亩均税收35万元/亩")[0]?.figure; // => null
 * findFigures("Trade rose to about CNY 30.06 billion")[0]?.printed; // => "aboutCNY30.06billion"
 * ```
 */
export const findFigures = (text: string): readonly FoundFigure[] => {
  const spaced = spacedSource(text);
  const plain = plainForm(spaced);
  const places = [...plain.matchAll(pattern())].map(({ index, 0: match }) => ({
    from: index,
    to: index + match.length,
  }));
  let units = 0;
  let points = 0;
  /** Locators count code points of the normal form, matches UTF-16 units of the spaced one. */
  const pointsBefore = (place: number): number => {
    for (const character of spaced.slice(units, place))
      if (character !== " " && character !== "\n") points += 1;
    units = place;
    return points;
  };
  return freeze(
    places.map((place, index) => {
      const { from, to } = place;
      const neighbours = [places[index - 1], places[index + 1]] as const;
      const printed = spaced.slice(from, to).replace(/[ \n]/g, "");
      const start = pointsBefore(from);
      const { value } = parseFigure(printed) as { readonly value?: Figure };
      return {
        printed,
        start,
        end: pointsBefore(to),
        figure: value !== undefined && isReadWhole(plain, place, neighbours, value) ? value : null,
      };
    }),
  );
};
