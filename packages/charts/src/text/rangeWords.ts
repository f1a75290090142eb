import type { Locale, Localized } from "@park/data";
import { PUNCTUATION } from "./punctuation.ts";

const WORDS: Localized<{
  readonly between: (low: string, high: string) => string;
  readonly atLeast: (low: string) => string;
  readonly atMost: (high: string) => string;
}> = {
  zh: {
    between: (low, high) => `${low}至${high}`,
    atLeast: (low) => `至少${low}`,
    atMost: (high) => `至多${high}`,
  },
  en: {
    between: (low, high) => `${low} to ${high}`,
    atLeast: (low) => `at least ${low}`,
    atMost: (high) => `at most ${high}`,
  },
};

/** The ends of what a value may be, in words; empty where nothing bounds it. */
export const rangeWords = (low: string | null, high: string | null, locale: Locale): string => {
  const say = WORDS[locale];
  if (low === null) return high === null ? "" : say.atMost(high);
  return high === null ? say.atLeast(low) : say.between(low, high);
};

/** The same in brackets, to stand behind the value. */
export const rangeBehind = (low: string | null, high: string | null, locale: Locale): string => {
  const words = rangeWords(low, high, locale);
  const { open, close } = PUNCTUATION[locale];
  return words === "" ? "" : open + words + close;
};
