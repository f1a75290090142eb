import { formatFigure, type Locale, type Localized, type UnitId, valueOf } from "@park/data";
import { figureOf } from "@park/metrics";
import { PUNCTUATION } from "./punctuation.ts";
import { rangeBehind, rangeWords } from "./rangeWords.ts";

const OPEN: Localized = { zh: "不限", en: "anything" };

/**
 * How a value and its bounds are written.
 *
 * @example
 * ```ts
 * import { boundsText, type RangeLook } from "@park/charts";
 * const look: RangeLook = { unit: "ratio", places: 1, locale: "en" };
 * boundsText([0.1, 0.2], look); // => "10.0% to 20.0%"
 * ```
 */
export interface RangeLook {
  readonly unit: UnitId;
  /** Decimal places behind the multiplier that the figure is written with. */
  readonly places: number;
  readonly locale: Locale;
  /** Whether bounds leave out zeros behind their last digit. */
  readonly isTrimmed?: boolean;
}

/**
 * The ends of what a value may be; null is unbounded.
 *
 * @example
 * ```ts
 * import { type Bounds, boundsText } from "@park/charts";
 * const bounds: Bounds = [5, null];
 * boundsText(bounds, { unit: "project", places: 0, locale: "en" }); // => "at least 5 projects"
 * ```
 */
export type Bounds = readonly [lower: number | null, upper: number | null];

/** The figure nearest to a bound on its outer side: one that rounding moved inwards would not hold. */
export const boundText = (
  value: number,
  side: -1 | 1,
  { unit, places, locale, isTrimmed = false }: RangeLook,
): string => {
  const nearest = figureOf(value, unit, places);
  const scale = unit === "ratio" ? 0.01 : 1;
  const isInside = (valueOf(nearest) * scale - value) * side < -1e-12 * Math.abs(value);
  const half = (0.5 * scale * 10 ** nearest.multiplier) / 10 ** places;
  const figure = isInside ? figureOf(value + side * half, unit, places) : nearest;
  const { amount } = figure;
  const isLong = isTrimmed && amount.includes(".");
  return formatFigure(
    isLong ? { ...figure, amount: amount.replace(/\.?0+$/, "") } : figure,
    locale,
  );
};

/**
 * Both bounds of a value, rounded outwards so that they still hold, or the one that there is.
 *
 * @param bounds - the ends, such as the `interval` of an evaluation or a finding
 * @param look - unit, places and language
 * @returns the text; one figure where both ends are written alike
 *
 * @example
 * ```ts
 * import { boundsText } from "@park/charts";
 * boundsText([0.11111, 0.11119], { unit: "ratio", places: 2, locale: "zh" }); // => "11.11%至11.12%"
 * ```
 */
export const boundsText = ([lower, upper]: Bounds, look: RangeLook): string => {
  const low = lower === null ? null : boundText(lower, -1, look);
  const high = upper === null ? null : boundText(upper, 1, look);
  return low !== null && low === high
    ? low
    : rangeWords(low, high, look.locale) || OPEN[look.locale];
};

/** What a value may be in brackets, rounded outwards, to stand behind it; empty where nothing bounds it. */
export const boundsBehind = ([lower, upper]: Bounds, look: RangeLook): string =>
  rangeBehind(
    lower === null ? null : boundText(lower, -1, look),
    upper === null ? null : boundText(upper, 1, look),
    look.locale,
  );

/** Whether the ends of what a value may be are written as the value is: the range then shows nothing. */
export const isWrittenAlike = (
  value: number,
  range: Bounds,
  { unit, places, locale }: RangeLook,
): boolean => {
  const written = (end: number): string => formatFigure(figureOf(end, unit, places), locale);
  return range.every((end) => end !== null && written(end) === written(value));
};

/**
 * A derived value with the range of what it may be behind it, where that shows at the places it is written to.
 *
 * @param value - the value, a fraction where the unit is `ratio`
 * @param range - what it may be; null where nothing is known of that
 * @param look - unit, places and language
 *
 * @example
 * ```ts
 * import { rangeText } from "@park/charts";
 * rangeText(0.117, [0.1151, 0.1189], { unit: "ratio", places: 1, locale: "en" }); // => "11.7% (11.5% to 11.9%)"
 * ```
 */
export const rangeText = (value: number, range: Bounds | null, look: RangeLook): string => {
  const text = formatFigure(figureOf(value, look.unit, look.places), look.locale);
  if (range === null || (range[0] === value && range[1] === value)) return text;
  return isWrittenAlike(value, range, look)
    ? text
    : text +
        PUNCTUATION[look.locale].open +
        boundsText(range, look) +
        PUNCTUATION[look.locale].close;
};
