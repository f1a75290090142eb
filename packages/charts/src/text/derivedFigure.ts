import type { Locale } from "@park/data";
import type { Evaluation } from "@park/metrics";
import { rangeText } from "./rangeText.ts";

/** A derived value, with what it may be where the printed operands leave that open; null where there is no value. */
export const derivedFigure = (
  row: Pick<Evaluation, "value" | "interval" | "unit"> | undefined,
  locale: Locale,
): string | null => {
  if (row === undefined || row.value === null) return null;
  const { value, interval, unit } = row;
  const isBounded = interval?.some((end) => end !== null) ?? false;
  return rangeText(value, isBounded ? interval : null, { unit, places: 2, locale });
};
