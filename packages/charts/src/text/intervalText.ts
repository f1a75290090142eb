import type { Locale } from "@park/data";
import { boundsText, type Derivation, rangeBeside } from "@park/metrics";
import { PUNCTUATION } from "./punctuation.ts";

/**
 * The interval of a derived value, rounded outwards, to stand behind it; empty where only one number is possible, where
 * nothing bounds it, or where the ends are written as the share is.
 */
export const intervalText = (
  { interval, unit, value }: Pick<Derivation, "interval" | "unit" | "value">,
  locale: Locale,
): string => {
  const [lower, upper] = interval;
  if (lower === upper) return "";
  const isShare = unit === "ratio";
  const look = { unit, places: isShare ? 1 : 2, locale, isTrimmed: !isShare };
  const words = isShare ? rangeBeside(value, interval, look) : boundsText(interval, look);
  const { open, close } = PUNCTUATION[locale];
  return words === null ? "" : open + words + close;
};
