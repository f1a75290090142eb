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

const DIGITS = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d.,])/;

/**
 * Takes the number that `text` begins with off it: digits, Chinese number words with or without 点, or an English word.
 *
 * @returns the decimal, null where there is none, and the rest
 */
export const takeNumber = (text: string): readonly [amount: string | null, rest: string] => {
  const digits = DIGITS.exec(text)?.[0];
  if (digits !== undefined)
    return [digits.replaceAll(",", "").replace("−", "-"), text.slice(digits.length)];
  const words = CHINESE_NUMBER.exec(text)?.[0];
  if (words === undefined) return takeWord(text, englishNumbers());
  const whole = chineseNumber(words);
  const rest = text.slice(words.length);
  if (whole === null) return [null, text];
  // 三点五 is 3.5: behind 点 each word is a digit.
  const places = /^点([〇零一二三四五六七八九]+)/.exec(rest)?.[1];
  if (places === undefined) return [whole, rest];
  const fraction = Array.from(places, (word) => chineseNumber(word)).join("");
  return [`${whole}.${fraction}`, rest.slice(1 + places.length)];
};
