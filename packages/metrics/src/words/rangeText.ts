import { formatFigure, type Locale, type UnitId } from "@park/data";
import { figureOf } from "../figureOf.ts";
import { compare, difference, powerOfTen, type Rational, rationalOf } from "../formula/rational.ts";
import { inBrackets, rangeWords } from "./rangeWords.ts";

/**
 * How a value and its bounds are written.
 *
 * @example
 * ```ts
 * import { boundsText, type RangeLook } from "@park/metrics";
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
 * The ends of what a value may be, as numbers or exactly; null is unbounded.
 *
 * @example
 * ```ts
 * import { type Bounds, boundsText, rationalOf } from "@park/metrics";
 * const bounds: Bounds = [rationalOf("16/3"), null];
 * boundsText(bounds, { unit: "project", places: 1, locale: "en" }); // => "at least 5.3 projects"
 * ```
 */
export type Bounds = readonly [lower: number | Rational | null, upper: number | Rational | null];

const exactly = (value: number | Rational): Rational =>
  typeof value === "number" ? rationalOf(value) : value;

/**
 * One bound of a value as it is written, rounded outwards so that it still holds.
 *
 * @param value - the bound
 * @param side - which of the two it is
 * @param look - unit, places and language
 * @returns the text
 * @throws {RangeError} as {@link figureOf} does
 *
 * @example A share of at least 43.49%
 * ```ts
 * import { boundText } from "@park/metrics";
 * boundText(0.4349, "lower", { unit: "ratio", places: 1, locale: "en" }); // => "43.4%"
 * ```
 */
export const boundText = (
  value: number | Rational,
  side: "lower" | "upper",
  { unit, places, locale, isTrimmed = false }: RangeLook,
): string => {
  const figure = figureOf(value, unit, places, side === "lower" ? "down" : "up");
  const { amount } = figure;
  const isLong = isTrimmed && amount.includes(".");
  return formatFigure(
    isLong ? { ...figure, amount: amount.replace(/\.?0+$/, "") } : figure,
    locale,
  );
};

const sizeOf = ({ numerator, denominator }: Rational): Rational => ({
  numerator: numerator < 0n ? -numerator : numerator,
  denominator,
});

/**
 * How many places more the greater end takes where it has the greater multiplier, so that its last place is not wider than
 * the whole range: what is between 99.9 and 100.1 million is between 9990万 and 1.001亿, not 1.1亿.
 */
const morePlaces = (small: Rational, great: Rational, { unit, places }: RangeLook): number => {
  const multiplierOf = (end: Rational): number => figureOf(end, unit, 0).multiplier;
  const [least, most] = [multiplierOf(small), multiplierOf(great)];
  const width = sizeOf(difference(great, small));
  let more = 0;
  while (more < most - least && compare(powerOfTen(most - places - more), width) > 0) more += 1;
  return more;
};

/**
 * Both bounds of a value, rounded outwards so that they still hold, or the one that there is: what is written is never
 * narrower than what was given.
 *
 * @param bounds - the ends, such as the `interval` of an evaluation or a finding
 * @param look - unit, places and language
 * @returns the text; one figure where both ends are written alike
 * @throws {RangeError} as {@link figureOf} does
 *
 * @example
 * ```ts
 * import { boundsText } from "@park/metrics";
 * boundsText([0.11111, 0.11119], { unit: "ratio", places: 2, locale: "zh" }); // => "11.11%至11.12%"
 * boundsText([150e6, 450e6], { unit: "CNY", places: 0, locale: "en" }); // => "CNY 100 million to CNY 500 million"
 * ```
 */
export const boundsText = ([lower, upper]: Bounds, look: RangeLook): string => {
  const [low, high] = [
    lower === null ? null : exactly(lower),
    upper === null ? null : exactly(upper),
  ];
  const isLowGreater = low !== null && high !== null && compare(sizeOf(low), sizeOf(high)) > 0;
  const more =
    low === null || high === null
      ? 0
      : morePlaces(...(isLowGreater ? ([high, low] as const) : ([low, high] as const)), look);
  const finer = { ...look, places: look.places + more };
  return rangeWords(
    low === null ? null : boundText(low, "lower", isLowGreater ? finer : look),
    high === null ? null : boundText(high, "upper", isLowGreater ? look : finer),
    look.locale,
  );
};

/**
 * What a value may be in words, to stand beside it.
 *
 * @param value - the value, a fraction where the unit is `ratio`
 * @param range - what it may be; null where nothing is known of that
 * @param look - unit, places and language, of the value as of the ends
 * @returns the words; null where the range shows nothing: it is the value alone, or both ends are written as the value is
 *
 * @example
 * ```ts
 * import { rangeBeside } from "@park/metrics";
 * const look = { unit: "mu", places: 2, locale: "en" } as const;
 * rangeBeside(177.2667, [177.2583, 177.275], look); // => "177.25 mu to 177.28 mu"
 * rangeBeside(91.3878, [91.3872, 91.3883], look); // => null
 * ```
 */
export const rangeBeside = (
  value: number | Rational,
  range: Bounds | null,
  look: RangeLook,
): string | null => {
  if (range === null) return null;
  const { unit, places, locale } = look;
  const written = (number: number | Rational): string =>
    formatFigure(figureOf(number, unit, places), locale);
  const said = written(value);
  return range.every((end) => end !== null && written(end) === said)
    ? null
    : boundsText(range, look);
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
 * import { rangeText } from "@park/metrics";
 * rangeText(0.117, [0.1151, 0.1189], { unit: "ratio", places: 1, locale: "en" }); // => "11.7% (11.5% to 11.9%)"
 * ```
 */
export const rangeText = (
  value: number | Rational,
  range: Bounds | null,
  look: RangeLook,
): string => {
  const text = formatFigure(figureOf(value, look.unit, look.places), look.locale);
  const beside = rangeBeside(value, range, look);
  return beside === null ? text : text + inBrackets(beside, look.locale);
};
