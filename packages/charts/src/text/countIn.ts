import { type Fact, formatFigure, type Locale } from "@park/data";

/** A count inside a sentence: with its classifier in Chinese, and in English without the noun that the sentence has. */
export const countIn = (fact: Fact, locale: Locale): string =>
  formatFigure(locale === "zh" ? fact : { ...fact, unit: "item" }, locale);
