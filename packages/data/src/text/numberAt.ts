import { chineseNumber } from "../chineseNumber.ts";
import type { Ends } from "../figure.ts";
import { once } from "../once.ts";
import { type Lexicon, lexicon, skipGap } from "./lexicon.ts";

/** A number in digits or words, without what belongs to it. */
export interface NumberAt {
  /** The decimal; null for an indefinite number, which has ends. */
  readonly amount: string | null;
  readonly ends: Ends | null;
  readonly to: number;
  /** The text of the multiplier that the smallest part of a compound has, which is left behind it. */
  readonly isWord: boolean;
}

const ONES = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const TEENS = "ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen";
const TENS = "twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety";

/** English number words below a hundred. */
export const englishWords = (): readonly (readonly [word: string, amount: number])[] => [
  ...ONES.slice(1).map((word, index) => [word, index + 1] as const),
  ...TEENS.split(",").map((word, index) => [word, index + 10] as const),
  ...TENS.split(",").flatMap((word, index) =>
    ONES.flatMap((one, digit) =>
      one === ""
        ? [[word, (index + 2) * 10] as const]
        : ["-", " "].map((joint) => [`${word}${joint}${one}`, (index + 2) * 10 + digit] as const),
    ),
  ),
];

const belowHundred = /*#__PURE__*/ once((): Lexicon<number> => lexicon(englishWords()));
const hundreds = /*#__PURE__*/ once(() => lexicon([["hundred", 100]]));
const thousands = /*#__PURE__*/ once(() => lexicon([["thousand", 1000]]));
const article = /*#__PURE__*/ once(() => lexicon([["a", 1]]));
const and = /*#__PURE__*/ once(() => lexicon([["and", 0]]));

/** An English number in words: two hundred and fifty, two thousand five hundred. A thousand that ends it is a multiplier. */
const englishAt = (
  text: string,
  from: number,
  isBounded: boolean,
): readonly [number, number] | null => {
  const word = <T>(of: () => Lexicon<T>, at: number) => of().at(text, at, isBounded);
  const underThousand = (at: number): readonly [number, number] | null => {
    const first = word(belowHundred, at) ?? word(article, at);
    if (first === null) return null;
    const hundred = word(hundreds, skipGap(text, first.to));
    if (hundred === null || first.meaning > 9)
      return text.charCodeAt(at) === 97 && first.meaning === 1 && first.to === at + 1
        ? null
        : [first.meaning, first.to];
    const behind = skipGap(text, hundred.to);
    const joint = word(and, behind);
    const more = word(belowHundred, joint === null ? behind : skipGap(text, joint.to));
    return more === null
      ? [first.meaning * 100, hundred.to]
      : [first.meaning * 100 + more.meaning, more.to];
  };
  const first = underThousand(from);
  if (first === null) return null;
  const thousand = word(thousands, skipGap(text, first[1]));
  if (thousand === null) return first;
  const behind = skipGap(text, thousand.to);
  const joint = word(and, behind);
  const rest = underThousand(joint === null ? behind : skipGap(text, joint.to));
  return rest === null ? first : [first[0] * 1000 + rest[0], rest[1]];
};

/** Digits with groups of three, or as in India of two and three, parted by commas or, where white space parts words, by spaces; no part of more digits. */
const DIGITS =
  /(?:\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?: \d{3}(?!\d))+|\d+)(?:\.\d+)?(?![.,]?\d)(?! \d{3}(?!\d))/y;
const CLOSED_DIGITS = /(?:\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d.,])/y;

const POWERS: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万亿: 12, 兆: 12 };
const PART =
  /^(\d{1,3}(?:,\d{3})+(?!\d)|\d+|[〇零一二两三四五六七八九十百千廿卅]+)(万亿|[万亿]|兆(?=[^\p{Script=Han}]|[一二两三四五六七八九十百千]))?/u;
/** The first part of several. */
const SEVERAL =
  /(?:\d{1,3}(?:,\d{3})+|\d+|[〇零一二两三四五六七八九十百千廿卅]+)(?:万亿|[万亿兆])[\d〇零一二两三四五六七八九十百千廿卅]/y;

/** 廿 and 卅 are twenty and thirty. */
const spelt = (words: string): string => words.replace("廿", "二十").replace("卅", "三十");

/** The size of a part: digits as they are, words below 10,000; behind a greater part 五百 must be 零五百, because 一万五 is 15,000. */
const sizeOf = (digits: string, isFirst: boolean): bigint | null => {
  if (/^\d/.test(digits)) return BigInt(digits.replaceAll(",", ""));
  const size = chineseNumber(spelt(isFirst ? digits : digits.replace(/^[零〇](?=.)/, "")));
  const isWhole = isFirst || /^[零〇]/.test(digits) || Number(size) >= 1000;
  return size !== null && isWhole ? BigInt(size) : null;
};

/** No compound number is so long. */
const COMPOUND_REACH = 48;

/**
 * A number of several parts, in its smallest multiplier, which stays behind it: 3亿5000万元 is 35000 and 万元, 一万五千亿 is 15000
 * and 亿.
 */
const compoundAt = (text: string, from: number): readonly [amount: string, to: number] | null => {
  SEVERAL.lastIndex = from;
  if (!SEVERAL.test(text)) return null;
  let rest = text.slice(from, from + COMPOUND_REACH);
  let at = from;
  let total = 0n;
  let power = 0;
  for (let index = 0; index < 4; index += 1) {
    const [all = "", digits, word] = PART.exec(rest) ?? [];
    // No number is so long, and its size would have to be computed.
    if (digits === undefined || digits.length > 8 || (index > 0 && word === "兆")) return null;
    const size = sizeOf(digits, index === 0);
    const next = word === undefined ? 0 : (POWERS[word] ?? 0);
    // Behind 一万, 五千亿 is the rest of so many 亿; behind 3亿, 5000万 are less than one.
    const step = index > 0 && next > power ? power : power - next;
    if (size === null || (index > 0 && (step <= 0 || size >= 10n ** BigInt(step)))) return null;
    // 3万2 is 32,000 when spoken.
    if (index > 0 && word === undefined && /^\d+$/.test(digits) && digits.length < step)
      return null;
    if (index > 1 && next > power) return null;
    total = index === 0 ? size : total * 10n ** BigInt(step) + size;
    power = next;
    at += all.length;
    rest = rest.slice(all.length);
    if (PART.exec(rest) === null || word === undefined)
      return index === 0 ? null : [String(total), at - (word?.length ?? 0)];
  }
  return null;
};

/** Words for some tens, hundreds or thousands, and for ten and some. */
const someWords = /*#__PURE__*/ once(() =>
  lexicon<Ends>([
    ...(["十", "百", "千"] as const).flatMap((word, index) => {
      const place = 10 ** (index + 1);
      const most = String(place * 10 - 1);
      return [
        [`数${word}`, [String(place), most]] as const,
        [`几${word}`, [String(place * 2), most]] as const,
      ];
    }),
    ...["", ..."二三四五六七八九"].map(
      (ten, index) => [`${ten}十几`, [`${index + 1}1`, `${index + 1}9`]] as const,
    ),
  ]),
);

/**
 * The number that stands at a place: digits, Chinese number words with or without 点, several of these with their multipliers, or
 * English words. It is taken whole or not at all.
 *
 * @param isBounded - whether white space parts words, which parts digits too; otherwise none is left
 */
export const numberAt = (text: string, from: number, isBounded: boolean): NumberAt | null => {
  const some = someWords().at(text, from, isBounded);
  if (some !== null) return { amount: null, ends: some.meaning, to: some.to, isWord: true };
  const compound = compoundAt(text, from);
  if (compound !== null) return { amount: compound[0], ends: null, to: compound[1], isWord: false };
  const digits = isBounded ? DIGITS : CLOSED_DIGITS;
  digits.lastIndex = from;
  const number = digits.exec(text)?.[0];
  if (number !== undefined)
    return {
      amount: number.replace(/[, ]/g, ""),
      ends: null,
      to: from + number.length,
      isWord: false,
    };
  if (/\d/.test(text.charAt(from))) return null;
  const window = text.slice(from, from + COMPOUND_REACH);
  const words = /^[〇零一二两三四五六七八九十百千廿卅]+/.exec(window)?.[0];
  if (words === undefined) {
    const english = englishAt(text, from, isBounded);
    return english === null
      ? null
      : { amount: String(english[0]), ends: null, to: english[1], isWord: true };
  }
  const to = from + words.length;
  const whole = /^[百千]$/.test(words) ? HUNDREDS[words] : chineseNumber(spelt(words));
  if (whole === null || whole === undefined || words.length >= COMPOUND_REACH) return null;
  // 三点五 is 3.5: behind 点 each word is a digit.
  const places = /^点([〇零一二三四五六七八九]+)/.exec(window.slice(words.length))?.[1];
  if (places === undefined) return { amount: whole, ends: null, to, isWord: true };
  const fraction = Array.from(places, (word) => chineseNumber(word)).join("");
  return { amount: `${whole}.${fraction}`, ends: null, to: to + 1 + places.length, isWord: true };
};

/** A hundred and a thousand alone, as in 上百家 and 千余次. */
const HUNDREDS: Readonly<Record<string, string>> = { 百: "100", 千: "1000" };
