import { type Figure, formatFigure, type Locale } from "@park/data";
import type { Evaluation } from "../evaluate.ts";
import { figureOf } from "../figureOf.ts";
import { compare, powerOfTen, product, rationalOf } from "../formula/rational.ts";
import { boundText } from "./rangeText.ts";
import { inBrackets, rangeWords } from "./rangeWords.ts";

/** Places that are written with a range at least, and without one; nobody reads more than the most. */
const LEAST = 1;
const USUAL = 2;
const MOST = 5;

/** How many of the last place a range is wide at least, so that rounding its ends outwards does not make it much wider. */
const STEPS = 3;

/** What a logarithm misses a whole number by. */
const SLACK = 1e-9;

/** A value, or what it may be, and its unit. */
type Derived = Pick<Evaluation, "value" | "interval" | "unit">;

/** Decimal places behind its multiplier in which a number shows, where so much is known of it. */
const placesOf = (value: number, width: number, unit: Evaluation["unit"]): number => {
  const multiplier = unit === "ratio" ? -2 : figureOf(value, unit, 0).multiplier;
  const size = Math.abs(value) / 10 ** multiplier;
  // Of what is small by its nature, 0.0042 kg, the first digits count and not the zeros before them.
  const zeros = size === 0 ? 0 : Math.max(0, -Math.floor(Math.log10(size)) - 1);
  if (width <= 0) return USUAL + zeros;
  const shown = Math.ceil(multiplier - Math.log10(width / STEPS) - SLACK);
  return Math.min(MOST + zeros, Math.max(LEAST, shown));
};

/** Without zeros at its end, where the figure is the number itself and not what it rounds to. */
const withoutZeros = (
  figure: Figure & { readonly amount: string },
  value: number,
  unit: Evaluation["unit"],
): Figure => {
  const power = unit === "ratio" ? -2 : figure.multiplier;
  const said = product(rationalOf(figure.amount), powerOfTen(power));
  return figure.amount.includes(".") && compare(said, rationalOf(value)) === 0
    ? { ...figure, amount: figure.amount.replace(/\.?0+$/, "") }
    : figure;
};

/**
 * A derived value as text, and what it may be: both to the places that its range shows, so that no digit is written that
 * is not known, and none left out that is.
 *
 * @param row - a value with its interval and unit, such as an {@link Evaluation} or a {@link Comparison}
 * @param locale - the reader's language
 * @returns the value, null where there is none; the range, rounded outwards, null where the value is sure or nothing is known
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { averageFine, derivedText, evaluate } from "@park/metrics";
 * const [row] = evaluate(xinyu2023, [averageFine]);
 * row && derivedText(row, "en"); // => { value: "CNY 11,267.7", range: "CNY 11,266.9 to CNY 11,268.6" }
 * ```
 */
export const derivedText = (
  row: Derived,
  locale: Locale,
): { readonly value: string | null; readonly range: string | null } => {
  const { value, interval, unit } = row;
  const [lower, upper] = interval ?? [null, null];
  const width = lower === null || upper === null ? 0 : upper - lower;
  const end = (bound: number | null, side: "lower" | "upper"): string | null =>
    bound === null
      ? null
      : boundText(bound, side, {
          unit,
          places: placesOf(bound, width, unit),
          locale,
          isTrimmed: true,
        });
  const isSure = interval === null || (lower !== null && lower === upper);
  const range = isSure ? null : rangeWords(end(lower, "lower"), end(upper, "upper"), locale);
  if (value === null) return { value: null, range };
  const figure = figureOf(value, unit, placesOf(value, width, unit));
  return { value: formatFigure(withoutZeros(figure, value, unit), locale), range };
};

/**
 * A derived value as text with what it may be behind it, where the printed operands leave that open.
 *
 * @param row - a value with its interval and unit, such as an {@link Evaluation} or a {@link Comparison}
 * @param locale - the reader's language
 * @returns both as {@link derivedText} writes them; null where there is no value
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { derivedWithRange, evaluate, fiscalYield } from "@park/metrics";
 * const [row] = evaluate(xinyu2023, [fiscalYield]);
 * row && derivedWithRange(row, "en"); // => "11.672% (11.67% to 11.675%)"
 * ```
 */
export const derivedWithRange = (row: Derived, locale: Locale): string | null => {
  const { value, range } = derivedText(row, locale);
  const isBounded = row.interval?.some((end) => end !== null) ?? false;
  return value === null || range === null || !isBounded ? value : value + inBrackets(range, locale);
};
