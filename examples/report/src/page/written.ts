import { boundsText } from "@park/charts";
import { formatFigure, type Locale } from "@park/data";
import { type Evaluation, figureOf } from "@park/metrics";

type Unit = Evaluation["unit"];

/** A computed value in the reader's language. */
export const written = (value: number, unit: Unit, locale: Locale): string =>
  formatFigure(figureOf(value, unit, Number.isInteger(value) && unit !== "ratio" ? 0 : 2), locale);

/** What a value may be, given how the figures that it is computed from are printed; null where it is sure. */
export const writtenRange = (
  interval: Evaluation["interval"],
  unit: Unit,
  locale: Locale,
): string | null => {
  if (interval === null || (interval[0] !== null && interval[0] === interval[1])) return null;
  return boundsText(interval, { unit, places: 2, locale, isTrimmed: true });
};
