import type { Locale } from "@park/data";
import type { Evaluation } from "@park/metrics";
import { derivedText } from "./derivedText.ts";
import { PUNCTUATION } from "./punctuation.ts";

/** A derived value, with what it may be behind it where the printed operands leave that open; null where there is no value. */
export const derivedFigure = (
  row: Pick<Evaluation, "value" | "interval" | "unit"> | undefined,
  locale: Locale,
): string | null => {
  if (row === undefined) return null;
  const { interval } = row;
  const isBounded = interval?.some((end) => end !== null) ?? false;
  const { value, range } = derivedText(isBounded ? row : { ...row, interval: null }, locale);
  const { open, close } = PUNCTUATION[locale];
  return value === null || range === null ? value : value + open + range + close;
};
