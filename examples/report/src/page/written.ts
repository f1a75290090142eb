import { formatFigure, type Locale, valueOf } from "@park/data";
import { type Evaluation, figureOf } from "@park/metrics";

type Unit = Evaluation["unit"];

/** A computed value in the reader's language. */
export const written = (value: number, unit: Unit, locale: Locale): string =>
  formatFigure(figureOf(value, unit, Number.isInteger(value) && unit !== "ratio" ? 0 : 2), locale);

/** A bound, rounded outwards so that it still holds. */
const boundIn = (value: number, side: -1 | 1, unit: Unit, locale: Locale): string => {
  if (Number.isInteger(value) && unit !== "ratio") return written(value, unit, locale);
  const nearest = figureOf(value, unit, 2);
  const scale = unit === "ratio" ? 0.01 : 1;
  const isInside = (valueOf(nearest) * scale - value) * side < -1e-12 * Math.abs(value);
  const step = (side * 0.5 * scale * 10 ** nearest.multiplier) / 100;
  return formatFigure(isInside ? figureOf(value + step, unit, 2) : nearest, locale);
};

const BETWEEN = {
  zh: {
    both: (low: string, high: string) => `${low}至${high}`,
    least: (low: string) => `不低于${low}`,
    most: (high: string) => `不高于${high}`,
    open: "没有界限",
  },
  en: {
    both: (low: string, high: string) => `${low} to ${high}`,
    least: (low: string) => `${low} or more`,
    most: (high: string) => `${high} or less`,
    open: "anything",
  },
} as const;

/** What a value may be, given how the figures that it is computed from are printed; null where it is sure. */
export const writtenRange = (
  interval: Evaluation["interval"],
  unit: Unit,
  locale: Locale,
): string | null => {
  if (interval === null) return null;
  const [lower, upper] = interval;
  if (lower !== null && lower === upper) return null;
  const say = BETWEEN[locale];
  const low = lower === null ? null : boundIn(lower, -1, unit, locale);
  const high = upper === null ? null : boundIn(upper, 1, unit, locale);
  if (low !== null && high !== null) return say.both(low, high);
  return low !== null ? say.least(low) : high !== null ? say.most(high) : say.open;
};
