import type { Locale, Localized } from "@park/data";

const WORDS: Localized<{
  readonly between: (low: string, high: string) => string;
  readonly atLeast: (low: string) => string;
  readonly atMost: (high: string) => string;
  readonly open: string;
  readonly behind: (words: string) => string;
}> = {
  zh: {
    between: (low, high) => `${low}至${high}`,
    atLeast: (low) => `至少${low}`,
    atMost: (high) => `至多${high}`,
    open: "不限",
    behind: (words) => `（${words}）`,
  },
  en: {
    between: (low, high) => `${low} to ${high}`,
    atLeast: (low) => `at least ${low}`,
    atMost: (high) => `at most ${high}`,
    open: "anything",
    behind: (words) => ` (${words})`,
  },
};

/** The ends of what a value may be, in words: one where both are written alike. */
export const rangeWords = (low: string | null, high: string | null, locale: Locale): string => {
  const say = WORDS[locale];
  if (low === null) return high === null ? say.open : say.atMost(high);
  if (high === null) return say.atLeast(low);
  return low === high ? low : say.between(low, high);
};

/** Words in brackets, to stand behind a value. */
export const inBrackets = (words: string, locale: Locale): string => WORDS[locale].behind(words);
