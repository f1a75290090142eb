import type { Locale } from "@park/data";

/** From here on a number is too long to be written out. */
const LONGEST = 1e15;

const WORDS: Readonly<Record<Locale, readonly (readonly [power: number, word: string])[]>> = {
  zh: [
    [8, "亿"],
    [4, "万"],
  ],
  en: [
    [9, " billion"],
    [6, " million"],
  ],
};

/** Digits by thousands in English, as `formatFigure` writes them. */
const grouped = (value: number, locale: Locale): string => {
  const [whole = "", fraction] = String(Number(value.toPrecision(12))).split(".");
  const digits = locale === "en" ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return fraction === undefined ? digits : `${digits}.${fraction}`;
};

/** What stands at a tick: short, in the words of the reader's language, and known before anything is drawn. */
export const tickText = (value: number, locale: Locale, unit: "percent" | "number"): string => {
  const size = Math.abs(value);
  const sign = value < 0 ? "−" : "";
  if (size >= LONGEST || (size > 0 && size < 1e-6)) {
    return `${sign}${size.toExponential(1).replace(".0e", "e").replace("+", "")}`;
  }
  if (unit === "percent") return `${sign}${grouped(size, locale)}%`;
  const [power, word] = WORDS[locale].find(([least]) => size >= 10 ** least) ?? [0, ""];
  return `${sign}${grouped(size / 10 ** power, locale)}${word}`;
};
