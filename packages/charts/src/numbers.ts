import { type Locale, type Localized, type UnitId, unitOf } from "@park/data";
import { format as d3Format } from "d3-format";

/**
 * How the numbers of a chart are written.
 *
 * @example
 * ```ts
 * import type { NumberFormat } from "@park/charts/forms";
 * const format: NumberFormat = { locale: "en", unit: "CNY", digits: 1 };
 * format.unit; // => "CNY"
 * ```
 */
export interface NumberFormat {
  /** The reader's language. */
  readonly locale: Locale;
  /** What the numbers count: a unit of `@park/data`, or `number` for none, as where it is left out. */
  readonly unit?: "number" | UnitId;
  /** The digits behind the point, 0 to 9; where it is left out, two, or more where a number has fewer than four digits. */
  readonly digits?: number | undefined;
  /** A specifier of d3-format such as `+,.1f`, in place of all this; the unit stays. */
  readonly format?: string | undefined;
}

/** From here on, and below `LEAST`, digits say less than a power of ten. */
const MOST = 1e15;
const LEAST = 1e-6;
const POWER = ".3~e";
/** Four digits of a number below 10, and two behind the point of a greater one. */
const SMALL = ",.4~r";
const GREAT = ",.2~f";
/** The digits that a tick keeps: the others are those of the double. */
const TICK = ",.12~r";
/** What is written in place of a number that is missing. */
export const MISSING = "–";

/** Words for powers of ten, the greatest first. */
const WORDS: Localized<readonly (readonly [power: number, word: string])[]> = {
  zh: [
    [12, "万亿"],
    [8, "亿"],
    [4, "万"],
    [0, ""],
  ],
  en: [
    [12, " trillion"],
    [9, " billion"],
    [6, " million"],
    [0, ""],
  ],
};
/** Of percent there are no millions. */
const NO_WORDS = [[0, ""]] as const;

const wordsOf = ({ locale, unit }: NumberFormat) =>
  unit === "percent" || unit === "percentagePoint" ? NO_WORDS : WORDS[locale];

type Words = ReturnType<typeof wordsOf>;

const FROM: WeakMap<Words, (readonly number[])[]> = /*#__PURE__*/ new WeakMap();

/** From where on each word is written. As it is written: 99,999,950 is 1亿 and no 10,000万. */
const fromOf = (words: Words, digits = 2): readonly number[] => {
  const known = FROM.get(words) ?? [];
  FROM.set(words, known);
  known[digits] ??= words.map(([power], nth) => {
    const below = words[nth + 1]?.[0] ?? 0;
    // Half of the last digit below the next word, in whole numbers, so that it is exact.
    return ((2 * 10 ** (power - below + digits) - 1) * 10 ** below) / (2 * 10 ** digits);
  });
  return known[digits];
};

const WRITERS: Map<string, (value: number) => string> = /*#__PURE__*/ new Map();

/** Writes by a specifier of d3-format, which is read once. */
const write = (specifier: string, value: number): string => {
  let writer = WRITERS.get(specifier);
  if (writer === undefined) {
    writer = d3Format(specifier);
    WRITERS.set(specifier, writer);
  }
  return writer(value);
};

/** What a format of the caller's makes of a number or a tick, which is not rounded; none where words and digits are ours. */
const givenFormat = ({ format }: NumberFormat, isTick: boolean): string | undefined =>
  isTick ? (format?.endsWith("%") === true ? ",.10~%" : undefined) : format;

/** A number without its unit. */
const digitsText = (value: number, format: NumberFormat, isTick: boolean): string => {
  const { digits } = format;
  const given = givenFormat(format, isTick);
  if (given !== undefined) return write(given, value);
  const size = Math.abs(value);
  if (size >= MOST || (size > 0 && size < LEAST && digits === undefined))
    return write(isTick ? ".11~e" : POWER, value);
  const words = wordsOf(format);
  const from = fromOf(words, digits);
  let nth = 0;
  while (nth < words.length - 1 && size < (from[nth] ?? 0)) nth += 1;
  const [power = 0, word = ""] = words[nth] ?? [];
  const shifted = value / 10 ** power;
  const specifier = isTick
    ? TICK
    : digits !== undefined
      ? `,.${digits}f`
      : Math.abs(shifted) < 10
        ? SMALL
        : GREAT;
  return write(specifier, shifted) + word;
};

/**
 * Writes a number as a reader of the language expects it: in 万, 亿 and 万亿, or in millions, billions and trillions, with
 * its digits in groups, and rounded to what can be read. What is exact is in the table, as it was given.
 *
 * @param value - a finite number
 * @param format - language, unit and digits
 * @returns such as 540亿元, or CNY 54 billion
 *
 * @example
 * ```ts
 * import { formatNumber } from "@park/charts/forms";
 * formatNumber(0.1 + 0.2, { locale: "en" }); // => "0.3"
 * formatNumber(1234567.891, { locale: "en" }); // => "1.235 million"
 * formatNumber(54000000000, { locale: "zh", unit: "CNY" }); // => "540亿元"
 * formatNumber(99999950, { locale: "zh" }); // => "1亿"
 * ```
 */
export const formatNumber = (value: number, format: NumberFormat): string => {
  const { locale, unit = "number" } = format;
  const text = digitsText(value, format, false);
  if (unit === "number") return text;
  const { pattern, one } = unitOf(unit);
  const inWords = locale === "en" && text === "1" ? (one ?? pattern.en) : pattern[locale];
  return inWords.replace("{}", text);
};

/** A number as labels have it, or what stands in its place. */
export const numberText = (value: number | null | undefined, format: NumberFormat): string =>
  value === null || value === undefined ? MISSING : formatNumber(value, format);

/** The label of a tick: in the words of {@link formatNumber}, not rounded, and with no unit but percent. */
export const formatTick = (value: number, { locale, unit, format }: NumberFormat): string =>
  digitsText(value, { locale, unit: unit ?? "number", format }, true) +
  (unit === "percent" ? "%" : "");

const quoted = (text: string): string => `'${text.replace(/['\\]/g, "\\$&")}'`;

/** {@link digitsText} as an expression of Vega, of an expression that gives a number. */
const digitsExpression = (value: string, format: NumberFormat, isTick: boolean): string => {
  const { digits } = format;
  const given = givenFormat(format, isTick);
  if (given !== undefined) return `format(${value},${quoted(given)})`;
  const size = `abs(${value})`;
  const words = wordsOf(format);
  const from = fromOf(words, digits);
  const written = words.map(([power, word], nth) => {
    const shifted = power === 0 ? value : `${value}/1e${power}`;
    const specifier = isTick
      ? quoted(TICK)
      : digits !== undefined
        ? quoted(`,.${digits}f`)
        : `${size}<1e${power + 1}?${quoted(SMALL)}:${quoted(GREAT)}`;
    const text = `format(${shifted},${specifier})${word === "" ? "" : `+${quoted(word)}`}`;
    return nth === words.length - 1 ? text : `${size}>=${from[nth]}?${text}:`;
  });
  const isSmall = digits === undefined ? `||${value}&&${size}<${LEAST}` : "";
  return `${size}>=${MOST}${isSmall}?format(${value},${quoted(isTick ? ".11~e" : POWER)}):${written.join("")}`;
};

const expressionOf = (value: string, format: NumberFormat): string => {
  const { locale, unit = "number" } = format;
  const digits = digitsExpression(value, format, false);
  const { pattern, one } = unit === "number" ? { pattern: null, one: null } : unitOf(unit);
  const [before = "", after = ""] = pattern?.[locale].split("{}") ?? [];
  const text = [before, null, after]
    .flatMap((part) => (part === null ? [`(${digits})`] : part === "" ? [] : [quoted(part)]))
    .join("+");
  const isOne =
    locale === "en" && typeof one === "string"
      ? `(${digits})==='1'?${quoted(one.replace("{}", "1"))}:`
      : "";
  return `isValid(${value})?${isOne}${text}:${quoted(MISSING)}`;
};

const EXPRESSIONS: Map<string, string> = /*#__PURE__*/ new Map();

/** What stands in a known expression for the one that gives the number. */
const VALUE = "\u0001";

/**
 * {@link numberText} as an expression of Vega, so that rows which come later are written as those that were there.
 *
 * @param value - an expression that gives a number or null, without a text of a user
 */
export const numberExpression = (value: string, format: NumberFormat): string => {
  const key = [format.locale, format.unit, format.digits, format.format].join();
  let known = EXPRESSIONS.get(key);
  if (known === undefined) {
    known = expressionOf(VALUE, format);
    EXPRESSIONS.set(key, known);
  }
  return known.replaceAll(VALUE, () => value);
};

/** {@link formatTick} as an expression of Vega, of the tick of an axis. */
export const tickExpression = ({ locale, unit = "number", format }: NumberFormat): string => {
  const digits = digitsExpression("datum.value", { locale, unit, format }, true);
  return unit === "percent" ? `(${digits})+'%'` : digits;
};
