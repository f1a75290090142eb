import { parseFraction, requireDecimal, shiftDecimal } from "./decimal.ts";
import type { Figure, UnitMultiplier } from "./figure.ts";
import type { Locale } from "./locale.ts";
import { MULTIPLIER_WORDS } from "./multiplier.ts";
import { QUALIFIERS } from "./qualifier.ts";
import { quotientOf, type Unit, unitOf } from "./unit.ts";

/** Digits of a whole number in threes. */
const inThrees = (digits: string): string => {
  let text = "";
  let to = digits.length;
  for (; to > 3; to -= 3) text = `,${digits.slice(to - 3, to)}${text}`;
  return digits.slice(0, to) + text;
};

const group = (amount: string): string => {
  const point = amount.indexOf(".");
  return point < 0 ? inThrees(amount) : inThrees(amount.slice(0, point)) + amount.slice(point);
};

const minus = (amount: string): string => amount.replace("-", "−");

/** An amount as its digits, which do not begin with 0 unless they are 0, and so many of them behind the point. */
const digitsOf = (amount: string): readonly [digits: string, places: number] => {
  requireDecimal(amount);
  const bare = amount.startsWith("-") ? amount.slice(1) : amount;
  const point = bare.indexOf(".");
  const digits = point < 0 ? bare : bare.slice(0, point) + bare.slice(point + 1);
  return [
    digits.startsWith("0") ? digits.replace(/^0+(?=\d)/, "") : digits,
    point < 0 ? 0 : bare.length - point - 1,
  ];
};

/** Digits with a point before the last `places` of them, or with so many zeros behind them where it is negative. */
const withPoint = (digits: string, places: number): string => {
  if (places <= 0) return digits === "0" ? digits : digits + "0".repeat(-places);
  const text = digits.padStart(places + 1, "0");
  return `${text.slice(0, -places)}.${text.slice(-places)}`;
};

/** An amount without the zeros that end it behind its point. */
const withoutZeros = (amount: string): string => {
  let to = amount.length;
  while (amount[to - 1] === "0") to -= 1;
  return amount.slice(0, amount[to - 1] === "." ? to - 1 : to);
};

const NO_SCALE = [0, ""] as const;

const scaleOf = (magnitude: number): readonly [power: number, word: string] => {
  if (magnitude >= 12) return [12, " trillion"];
  if (magnitude >= 9) return [9, " billion"];
  return magnitude >= 6 ? [6, " million"] : [0, ""];
};

/** English counts in thousands: 32.86亿 becomes 3.286 billion, 21.75万 becomes 217,500. */
const inEnglish = (amount: string, multiplier: number): string => {
  if (parseFraction(amount) !== null) return minus(amount);
  const [digits, places] = digitsOf(amount);
  const magnitude = digits.length - 1 - places + multiplier;
  const [power, word] = multiplier === 0 ? NO_SCALE : scaleOf(magnitude);
  const shifted = withPoint(digits, places + power - multiplier);
  // 40亿 is 4 billion and 40.0亿 is 4.00 billion: zeros that only the shift brought go, printed ones stay.
  const text = places === 0 && power > multiplier ? withoutZeros(shifted) : shifted;
  // The sign of −0.0 is printed too.
  return (amount.startsWith("-") ? "−" : "") + group(text) + word;
};

/** Whether an amount is one of what its unit names. */
const isOne = (amount: string, multiplier: number): boolean => {
  if (!amount.endsWith("1") || parseFraction(amount) !== null) return false;
  const [digits, places] = digitsOf(amount);
  return digits === "1" && places === multiplier && !amount.startsWith("-");
};

/** Powers of ten that Chinese has no word of its own for, and the next lower one that it has. */
const CHINESE_POWERS: { readonly [M in UnitMultiplier]?: keyof typeof MULTIPLIER_WORDS } = {
  5: 4,
  9: 8,
};

/** Digits and multiplier as Chinese counts: in 亿, not in billions. */
const inChinese = (amount: string, multiplier: UnitMultiplier): readonly [string, string] => {
  const power = CHINESE_POWERS[multiplier] ?? (multiplier as keyof typeof MULTIPLIER_WORDS);
  const isFraction = parseFraction(amount) !== null;
  const shifted =
    power === multiplier || isFraction
      ? amount
      : (amount.startsWith("-") ? "-" : "") +
        shiftDecimal(amount.replace(/^-/, ""), multiplier - power);
  if (!isFraction) requireDecimal(amount);
  return [minus(shifted), MULTIPLIER_WORDS[power].zh];
};

/** The pattern of a quotient of which so many are below the line: 吨标准煤/万元, tce per CNY 10,000. */
const patternPer = (power: number, over: Unit, under: Unit, locale: Locale): string => {
  const many = `1${"0".repeat(power)}`;
  const word = MULTIPLIER_WORDS[power as keyof typeof MULTIPLIER_WORDS].zh;
  return locale === "zh"
    ? `${over.pattern.zh}/${under.pattern.zh.replace("{}", word)}`
    : `${over.pattern.en} per ${under.pattern.en.replace("{}", group(many))}`;
};

/**
 * Writes a figure as a reader of the language expects it, with the digits that were printed: nothing is rounded and
 * nothing is invented.
 *
 * @param figure - the figure, or a fact
 * @param locale - the reader's language
 * @returns Chinese as printed (539.3亿元, 2300余万元, 20至30家); English with the decimal point moved exactly (CNY 53.93 billion)
 * @throws {RangeError} if the amount is no decimal and no fraction, or the unit is unknown
 *
 * @example
 * ```ts
 * import { formatFigure } from "@park/data";
 * formatFigure({ amount: "21.75", multiplier: 4, unit: "t", qualifier: null }, "en"); // => "217,500 t"
 * formatFigure({ amount: "2300", multiplier: 4, unit: "CNY", qualifier: "more" }, "en"); // => "more than CNY 23 million"
 * formatFigure({ amount: "0.42", multiplier: -4, unit: "tce/CNY", qualifier: null }, "en"); // => "0.42 tce per CNY 10,000"
 * ```
 */
export const formatFigure = (figure: Figure, locale: Locale): string => {
  const { amount, qualifier } = figure;
  const unit = unitOf(figure.unit);
  const below = figure.multiplier < 0 ? -figure.multiplier : 0;
  const multiplier = below > 0 ? 0 : figure.multiplier;
  const parts = below > 0 ? quotientOf(figure.unit) : null;
  const pattern = parts === null ? unit.pattern[locale] : patternPer(below, ...parts, locale);
  if (locale === "en") {
    const isSingle = unit.one !== undefined && parts === null && amount !== null;
    const one = isSingle && isOne(amount, multiplier) ? unit.one : pattern;
    // Most are one number without a word.
    if (amount !== null && qualifier === null)
      return one.replace("{}", inEnglish(amount, multiplier));
    const { words, ends } = saidOf(figure);
    const number = ends.map((end) => inEnglish(end, multiplier)).join(" to ");
    return words === null ? one.replace("{}", number) : `${words.en} ${one.replace("{}", number)}`;
  }
  if (amount !== null && qualifier === null) {
    const [digits, word] = inChinese(amount, multiplier);
    return pattern.replace("{}", digits + word);
  }
  const { said, words, ends } = saidOf(figure);
  const [before, after] =
    words === null
      ? ["", ""]
      : words.before[0] !== undefined && said !== "atLeast"
        ? [words.before[0], ""]
        : ["", words.after[0] ?? ""];
  const read = ends.map((end) => inChinese(end, multiplier));
  const number = read.map(([digits]) => digits).join("至");
  const word = read[0]?.[1] ?? "";
  // 余 stands between the digits and the multiplier: 2300余万元, 20余家.
  return said === "more"
    ? pattern.replace("{}", number + after + word)
    : before + pattern.replace("{}", number + word) + after;
};

/** What a figure says in words, and its number or the ends of its range: from or up to one end is what a range without the other says. */
const saidOf = ({ amount, range, qualifier }: Figure) => {
  const [from = null, to = null] = amount === null ? (range ?? []) : [amount];
  const said =
    amount === null && qualifier === null && (from === null || to === null)
      ? from === null
        ? "atMost"
        : "atLeast"
      : qualifier;
  const words = said === null ? null : QUALIFIERS[said];
  return { said, words, ends: [from, to].filter((end) => end !== null) };
};
