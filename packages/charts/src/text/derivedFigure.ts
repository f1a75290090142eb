import { formatFigure, type Locale, type Localized } from "@park/data";
import { type Evaluation, figureOf } from "@park/metrics";

const BETWEEN: Localized<(value: string, low: string, high: string) => string> = {
  zh: (value, low, high) => `${value}（${low}至${high}）`,
  en: (value, low, high) => `${value} (${low} to ${high})`,
};

/** A derived value, with what it may be where the printed operands leave that open; null where there is no value. */
export const derivedFigure = (
  row: Pick<Evaluation, "value" | "interval" | "unit"> | undefined,
  locale: Locale,
): string | null => {
  if (row === undefined || row.value === null) return null;
  const write = (value: number | null): string =>
    value === null ? "…" : formatFigure(figureOf(value, row.unit), locale);
  const value = write(row.value);
  const [low, high] = (row.interval ?? [row.value, row.value]).map(write);
  return low === value && high === value
    ? value
    : BETWEEN[locale](value, low ?? value, high ?? value);
};
