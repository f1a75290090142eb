import type { Locale, Localized } from "@park/data";

/** From here on, and below `LEAST`, digits say less than a power of ten. */
const MOST = 1e15;
const LEAST = 1e-6;

/** Words for powers of ten, the greatest first. */
const WORDS: Localized<readonly (readonly [power: number, word: string])[]> = {
  zh: [
    [1e8, "亿"],
    [1e4, "万"],
  ],
  en: [
    [1e12, " trillion"],
    [1e9, " billion"],
    [1e6, " million"],
  ],
};

const grouped = (value: number): string => {
  const size = Math.abs(value);
  if (size !== 0 && (size >= MOST || size < LEAST)) return value.toExponential().replace("e+", "e");
  // Twelve digits are what a tick is rounded to; the others are those of the double.
  const [whole = "", fraction] = String(Number(value.toPrecision(12))).split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? digits : `${digits}.${fraction}`;
};

/**
 * The label of a tick as a reader of the language expects it, for axes whose room is computed in the builder: in 万 and
 * 亿, or in millions and billions.
 */
export const axisText = (value: number, locale: Locale, unit: "percent" | "number"): string => {
  const size = Math.abs(value);
  const [power, word] =
    unit === "percent"
      ? [1, "%"]
      : ((size >= MOST ? undefined : WORDS[locale].find(([least]) => size >= least)) ?? [1, ""]);
  return grouped(value / power).replace("-", "−") + word;
};
