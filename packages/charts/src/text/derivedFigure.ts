import { formatFigure, type Locale } from "@park/data";
import { type Evaluation, figureOf } from "@park/metrics";
import { rangeBehind } from "./rangeWords.ts";

/** A derived value, with what it may be where the printed operands leave that open; null where there is no value. */
export const derivedFigure = (
  row: Pick<Evaluation, "value" | "interval" | "unit"> | undefined,
  locale: Locale,
): string | null => {
  if (row === undefined || row.value === null) return null;
  const write = (value: number): string => formatFigure(figureOf(value, row.unit), locale);
  const value = write(row.value);
  const [low = null, high = null] = (row.interval ?? [row.value, row.value]).map((end) =>
    end === null ? null : write(end),
  );
  return low === value && high === value ? value : value + rangeBehind(low, high, locale);
};
