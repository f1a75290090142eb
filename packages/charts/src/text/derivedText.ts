import { type Figure, formatFigure, type Locale, valueOf } from "@park/data";
import { type Evaluation, figureOf } from "@park/metrics";
import { type Bounds, boundsText } from "./rangeText.ts";

/** What is written with a range, and what is written alone; nobody reads more than the most. */
const [LEAST, USUAL, MOST] = [1, 2, 5];

/** How many of the last place a range is wide at least, so that rounding its ends outwards does not make it much wider. */
const STEPS = 3;

/** Decimal places in which a range shows. */
const placesOf = (value: number, interval: Bounds | null, unit: Evaluation["unit"]): number => {
  const [lower, upper] = interval ?? [null, null];
  const width = lower === null || upper === null ? 0 : upper - lower;
  if (width <= 0) return USUAL;
  const { multiplier } = figureOf(value, unit, 0);
  const one = unit === "ratio" ? 0.01 : 10 ** multiplier;
  return Math.min(MOST, Math.max(LEAST, Math.ceil(-Math.log10(width / one / STEPS) - 1e-9)));
};

/** Without zeros at its end, where the figure is the number itself and not what it rounds to. */
const exactly = (
  figure: Figure & { readonly amount: string },
  value: number,
  unit: Evaluation["unit"],
): Figure => {
  const said = valueOf(figure) * (unit === "ratio" ? 0.01 : 1);
  return figure.amount.includes(".") && Math.abs(said - value) <= 1e-12 * Math.abs(value)
    ? { ...figure, amount: figure.amount.replace(/\.?0+$/, "") }
    : figure;
};

/**
 * A derived value as text, and what it may be: both to the places that its range shows, so that no digit is written that
 * is not known, and none left out that is.
 *
 * @param row - a value with its interval and unit, such as an {@link Evaluation}
 * @param locale - the reader's language
 * @returns the value, null where there is none; the range, rounded outwards, null where the value is sure
 *
 * @example
 * ```ts
 * import { derivedText } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * import { averageFine, evaluate } from "@park/metrics";
 * const [row] = evaluate(xinyu2023, [averageFine]);
 * row && derivedText(row, "en"); // => { value: "CNY 11,267.7", range: "CNY 11,266.9 to CNY 11,268.6" }
 * ```
 */
export const derivedText = (
  { value, interval, unit }: Pick<Evaluation, "value" | "interval" | "unit">,
  locale: Locale,
): { readonly value: string | null; readonly range: string | null } => {
  if (value === null) return { value: null, range: null };
  const places = placesOf(value, interval, unit);
  const isSure = interval === null || (interval[0] !== null && interval[0] === interval[1]);
  return {
    value: formatFigure(exactly(figureOf(value, unit, places), value, unit), locale),
    range: isSure ? null : boundsText(interval, { unit, places, locale, isTrimmed: true }),
  };
};
