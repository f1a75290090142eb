import { formatFigure, type Locale, type Localized, labelOf, type Review } from "@park/data";
import type { Effect } from "./effectsOf.ts";
import type { Verdict } from "./verdict.ts";

const holding = (verdict: Verdict): boolean =>
  verdict !== "contradicted" && verdict !== "undetermined";

/** What a change would do to other figures, behind the hint; what it does not touch, and what fails anyway, is not said. */
export const effectText = (effects: readonly Effect[], review: Review): Localized => {
  const named = (which: (effect: Effect) => boolean, locale: Locale): readonly string[] =>
    effects.filter(which).flatMap(({ fact: id }) => {
      const fact = review.facts.find((other) => other.id === id);
      if (fact === undefined) return [];
      const [label, figure] = [labelOf(review, fact)[locale], formatFigure(fact, locale)];
      return [locale === "zh" ? label + figure : `${label} (${figure})`];
    });
  const say = (
    locale: Locale,
    between: string,
    words: Readonly<Record<"still" | "too" | "not", (names: string) => string>>,
  ): string => {
    const groups = {
      still: named(({ before, after }) => holding(before) && holding(after), locale),
      too: named(({ before, after }) => before === "contradicted" && holding(after), locale),
      not: named(({ before, after }) => holding(before) && after === "contradicted", locale),
    };
    return (["still", "too", "not"] as const)
      .map((group) => (groups[group].length === 0 ? "" : words[group](groups[group].join(between))))
      .join("");
  };
  return {
    zh: say("zh", "、", {
      still: (names) => `，${names}仍相符`,
      too: (names) => `，${names}也相符`,
      not: (names) => `，但${names}不再相符`,
    }),
    en: say("en", " and ", {
      still: (names) => `, and ${names} would still fit`,
      too: (names) => `, and so would ${names}`,
      not: (names) => `, but ${names} would no longer fit`,
    }),
  };
};
