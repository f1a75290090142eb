import type { Figure } from "./figure.ts";
import { freeze } from "./freeze.ts";
import { MULTIPLIER_WORDS, MULTIPLIERS } from "./multiplier.ts";
import { normalizeSource } from "./normalizeSource.ts";
import { parseFigure } from "./parseFigure.ts";
import { QUALIFIERS } from "./qualifier.ts";
import { englishNumbers } from "./takeNumber.ts";
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

const escape = (word: string): string =>
  word.replace(/\s+/g, "").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

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
  const multipliers = anyOf(
    MULTIPLIERS.flatMap((power) => [MULTIPLIER_WORDS[power].zh, ...MULTIPLIER_WORDS[power].en]),
  );
  const units = anyOf(Object.values(UNITS).flatMap(({ words }) => words));
  const marks = "(?:CNY|RMB|US[$D]|HK[$D]|EUR|JPY|[¥￥€]|no\\.|class)";
  const plain = "[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?";
  // A range is one find, because it is no figure.
  // Behind a digit, a percent sign or a letter of a name a minus is a hyphen; spaces of "to -5" are gone by now.
  const digits = `(?<![\\p{N}%％]|\\p{Script=Latin}(?<!to|at|of|by|is|was|and))[-−]${plain}|${plain}(?:(?:[%％万亿]|万亿)?[-–—~～至到]${plain})?`;
  const chinese = "[〇零一二两三四五六七八九十百千几]+";
  const words = `(?:${chinese}(?:点[〇零一二三四五六七八九]+)?|${anyOf(englishNumbers().map(([word]) => word))})`;
  const tail = `(?:[余多]?(?:${multipliers})?(?:余|多|-odd)?(?:${units})(?:${after})?|[余多]?(?:${multipliers})[余多]?)`;
  const falls =
    "(?:(?:下降|减少|降低|回落|负增长)了?|(?:down|fell|dropped|declined?|decreased?)(?:by|of)?)";
  // First and second mostly say something else.
  const ordinals =
    "ranked(?:first|second)|(?:ranked)?(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)";
  // A multiplier may stand without a number (亿元以上), and 双, 首 and 第 count without digits.
  // 约 in 签约 or 节约 belongs to the word before it, and 一 in 唯一 to that word.
  return new RegExp(
    `唯一|(?:(?<![签节合预公条特简])(?:${before}))?(?:${falls}(?:${before})?)?(?:(?:第|百分之|${marks})?(?:${digits})${tail}?|(?:第|百分之)?${words}${tail}?|首[家个次]?)|${ordinals}|[万亿]{1,2}(?:${units})(?:${after})?|[双万亿]`,
    "giu",
  );
};

const LETTER = /[A-Za-z]/;
const ENGLISH_NUMBER =
  /(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|(?:ranked)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))/i;
const NUMBER = /[0-9０-９\p{Script=Han}]/u;

/** The text without white space, and before which of its UTF-16 units there was some. */
const withGaps = (text: string): readonly [normal: string, gaps: ReadonlySet<number>] => {
  const words = text.split(/[\p{White_Space}\uFEFF]+/u);
  const gaps = new Set<number>();
  let length = 0;
  for (const word of words) {
    gaps.add(length);
    length += word.length;
  }
  const normal = normalizeSource(text);
  // Composing accents moved what stands behind them: then no gap is known.
  return [normal, normal.length === length ? gaps : new Set()];
};

/** Which part of a match is a figure: letters that belong to a longer word before or behind it do not. */
const trim = (
  match: string,
  at: number,
  normal: string,
  gaps: ReadonlySet<number>,
): readonly [from: number, to: number] | null => {
  const splitsWord = (place: number): boolean =>
    !gaps.has(place) && LETTER.test(normal[place - 1] ?? "") && LETTER.test(normal[place] ?? "");
  const front = splitsWord(at) ? (/^[A-Za-z]+/.exec(match)?.[0].length ?? 0) : 0;
  const back = splitsWord(at + match.length) ? (/[A-Za-z]+$/.exec(match)?.[0].length ?? 0) : 0;
  const [from, to] = [front, match.length - back];
  if (NUMBER.test(match.slice(from, to))) return [from, to];
  // A number word counts only as a whole word: no tent is ten t.
  const word = ENGLISH_NUMBER.exec(match);
  const isWhole =
    word !== null && !splitsWord(at + word.index) && !splitsWord(at + word.index + word[0].length);
  return isWhole && front + back === 0 ? [from, to] : null;
};

/**
 * Finds every number in a document: digits, Chinese and English number words, and the words that belong to them. It finds
 * too much rather than too little, because the proof of coverage stands on it: 一批 and 2023年 are found as numbers
 * without a figure, for a person or an exclusion to settle.
 *
 * @param text - the document; white space only tells English words apart
 * @returns the numbers in the order of the text
 *
 * @example
 * ```ts
 * import { findFigures } from "@park/data";
 * const [revenue, firms, several] = findFigures("营业收入128亿元，20余家企业，一批项目");
 * revenue?.figure; // => { amount: "128", multiplier: 8, unit: "CNY", qualifier: null }
 * firms?.figure?.qualifier; // => "more"
 * [several?.printed, several?.figure]; // => ["一", null]
 * findFigures("Trade rose to about CNY 30.06 billion")[0]?.printed; // => "aboutCNY30.06billion"
 * ```
 */
export const findFigures = (text: string): readonly FoundFigure[] => {
  const [normal, gaps] = withGaps(text);
  const found: FoundFigure[] = [];
  let units = 0;
  let points = 0;
  const figures = pattern();
  for (let match = figures.exec(normal); match !== null; match = figures.exec(normal)) {
    const part = trim(match[0], match.index, normal, gaps);
    if (part === null) {
      figures.lastIndex = match.index + 1;
      continue;
    }
    const [from, to] = part;
    // Locators count code points, matches UTF-16 units.
    points += Array.from(normal.slice(units, match.index + from)).length;
    units = match.index + from;
    const printed = match[0].slice(from, to);
    const read = parseFigure(printed);
    // 3位 may be three persons, or how many places were gained: only 第3位 is a place.
    const isOpen =
      read.issues === undefined && read.value.unit === "rank" && /^[^第]+位/.test(printed);
    found.push({
      printed,
      start: points,
      end: points + Array.from(printed).length,
      figure: read.issues === undefined && !isOpen ? read.value : null,
    });
  }
  return freeze(found);
};
