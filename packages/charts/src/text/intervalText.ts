import type { Locale } from "@park/data";
import type { Derivation } from "@park/metrics";
import { boundsBehind, isWrittenAlike } from "./rangeText.ts";

/**
 * The interval of a derived value, rounded outwards, to stand behind it; empty where only one number is possible, or where
 * the ends are written as the share is.
 */
export const intervalText = (
  { interval, unit, value }: Pick<Derivation, "interval" | "unit" | "value">,
  locale: Locale,
): string => {
  const [lower, upper] = interval;
  if (lower !== null && lower === upper) return "";
  const isShare = unit === "ratio";
  const look = { unit, places: isShare ? 1 : 2, locale, isTrimmed: !isShare };
  return isShare && isWrittenAlike(value, interval, look) ? "" : boundsBehind(interval, look);
};
