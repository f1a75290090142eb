import { CHINESE_NUMBER, chineseNumber } from "./chineseNumber.ts";
import { once } from "./once.ts";
import { takeWord } from "./takeWord.ts";

const ONES = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const TEENS = [
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/** English number words from two to ninety-nine; "one" alone mostly is no number. */
export const englishNumbers = /*#__PURE__*/ once(
  (): readonly (readonly [word: string, amount: string])[] => [
    ...ONES.slice(2).map((word, index) => [word, String(index + 2)] as const),
    ...TEENS.map((word, index) => [word, String(index + 10)] as const),
    ...TENS.flatMap((word, index) =>
      ONES.map(
        (one, digit) =>
          [one === "" ? word : `${word}-${one}`, String((index + 2) * 10 + digit)] as const,
      ),
    ),
  ],
);

/** Takes an English number below 1000 in words, which have no white space here: two hundred and fifty. */
const takeEnglish = (text: string): readonly [amount: string | null, rest: string] => {
  const [hundreds, behind] = takeWord(text, [
    ["a", "1"],
    ["one", "1"],
    ...englishNumbers().slice(0, 8),
  ]);
  if (hundreds === null || !behind.startsWith("hundred")) return takeWord(text, englishNumbers());
  const rest = behind.slice("hundred".length);
  const [more, end] = takeWord(rest.replace(/^and/, ""), [["one", "1"], ...englishNumbers()]);
  return more === null ? [`${hundreds}00`, rest] : [`${hundreds}${more.padStart(2, "0")}`, end];
};

const DIGITS = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d.,])/;

const POWERS: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万亿: 12 };
const PART = /^(\d+|[〇零一二两三四五六七八九十百千]+)(万亿|[万亿])?/;

/** The size of a part: digits as they are, words below 10,000; behind a greater part 五百 must be 零五百, because 一万五 is 15,000. */
const sizeOf = (digits: string, isFirst: boolean): bigint | null => {
  if (/^\d/.test(digits)) return BigInt(digits);
  const size = chineseNumber(isFirst ? digits : digits.replace(/^[零〇](?=.)/, ""));
  const isWhole = isFirst || /^[零〇]/.test(digits) || Number(size) >= 1000;
  return size !== null && isWhole ? BigInt(size) : null;
};

/**
 * Takes a number of several parts off a text, in its smallest multiplier, whose word it leaves: 3亿5000万元 is 35000 and
 * 万元, 一万五千亿 is 15000 and 亿.
 */
const takeCompound = (text: string): readonly [amount: string, rest: string] | null => {
  let rest = text;
  let total = 0n;
  let power = 0;
  for (let index = 0; index < 4; index += 1) {
    const [all = "", digits, word] = PART.exec(rest) ?? [];
    // No number is so long, and its size would have to be computed.
    if (digits === undefined || digits.length > 8) return null;
    const size = sizeOf(digits, index === 0);
    const next = word === undefined ? 0 : (POWERS[word] ?? 0);
    // Behind 一万, 五千亿 is the rest of so many 亿; behind 3亿, 5000万 are less than one.
    const step = index > 0 && next > power ? power : power - next;
    if (size === null || (index > 0 && (step <= 0 || size >= 10n ** BigInt(step)))) return null;
    // 3万2 is 32,000 when spoken.
    if (index > 0 && word === undefined && /^\d/.test(digits) && digits.length < step) return null;
    if (index > 1 && next > power) return null;
    total = index === 0 ? size : total * 10n ** BigInt(step) + size;
    power = next;
    rest = rest.slice(all.length);
    if (PART.exec(rest) === null || word === undefined)
      return index === 0 ? null : [String(total), `${word ?? ""}${rest}`];
  }
  return null;
};

/**
 * Takes the number that `text` begins with off it: digits, Chinese number words with or without 点, several of these with
 * their multipliers, or English words.
 *
 * @returns the decimal, null where there is none, and the rest
 */
export const takeNumber = (text: string): readonly [amount: string | null, rest: string] => {
  const compound = takeCompound(text);
  if (compound !== null) return compound;
  const digits = DIGITS.exec(text)?.[0];
  if (digits !== undefined) return [digits.replaceAll(",", ""), text.slice(digits.length)];
  const words = CHINESE_NUMBER.exec(text)?.[0];
  if (words === undefined) return takeEnglish(text);
  const whole = chineseNumber(words);
  const rest = text.slice(words.length);
  if (whole === null) return [null, text];
  // 三点五 is 3.5: behind 点 each word is a digit.
  const places = /^点([〇零一二三四五六七八九]+)/.exec(rest)?.[1];
  if (places === undefined) return [whole, rest];
  const fraction = Array.from(places, (word) => chineseNumber(word)).join("");
  return [`${whole}.${fraction}`, rest.slice(1 + places.length)];
};
