import { boundsText } from "@park/charts";
import { formatFigure, type Locale } from "@park/data";
import { type Evaluation, figureOf } from "@park/metrics";

/** A computed number as it is written: an amount to two places, a count as it is; a dash where there is none. */
export const figureText = (
  value: number | null,
  unit: Evaluation["unit"],
  locale: Locale,
): string =>
  value === null
    ? "–"
    : formatFigure(
        figureOf(value, unit, Number.isInteger(value) && unit !== "ratio" ? 0 : 2),
        locale,
      );

/** What a value may be; null where it is that and nothing else. */
export const rangeText = (
  interval: Evaluation["interval"],
  unit: Evaluation["unit"],
  locale: Locale,
): string | null => {
  if (interval === null || (interval[0] !== null && interval[0] === interval[1])) return null;
  return boundsText(interval, { unit, places: 2, locale, isTrimmed: true });
};
