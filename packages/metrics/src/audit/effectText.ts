import { formatFigure, type Locale, type Localized, labelOf, type Review } from "@park/data";
import type { Effect } from "./effectsOf.ts";
import type { Verdict } from "./verdict.ts";

const holding = (verdict: Verdict): boolean =>
  verdict !== "contradicted" && verdict !== "undetermined";

/** What a change would do to other figures; null where it touches none that holds, or that it would make hold. */
export const effectText = (effects: readonly Effect[], review: Review): Localized | null => {
  const named = (which: (effect: Effect) => boolean, locale: Locale): readonly string[] =>
    effects.filter(which).flatMap(({ fact: id }) => {
      const fact = review.facts.find((other) => other.id === id);
      if (fact === undefined) return [];
      const [label, figure] = [labelOf(review, fact)[locale], formatFigure(fact, locale)];
      return [locale === "zh" ? label + figure : `${label} (${figure})`];
    });
  const say = (
    locale: Locale,
    [and, semicolon]: readonly [string, string],
    words: readonly ((names: string) => string)[],
  ): string =>
    [
      named(({ before, after }) => holding(before) && holding(after), locale),
      named(({ before, after }) => before === "contradicted" && holding(after), locale),
      named(({ before, after }) => holding(before) && after === "contradicted", locale),
    ]
      .flatMap((names, group) =>
        names.length === 0 ? [] : [words[group]?.(names.join(and)) ?? ""],
      )
      .join(semicolon);
  const zh = say(
    "zh",
    ["、", "；"],
    [
      (names) => `此时${names}仍相符`,
      (names) => `此时${names}也相符`,
      (names) => `此时${names}不再相符`,
    ],
  );
  const en = say(
    "en",
    [" and ", "; "],
    [
      (names) => `${names} would still fit then`,
      (names) => `${names} would fit then too`,
      (names) => `${names} would no longer fit then`,
    ],
  );
  return zh === "" ? null : { zh, en };
};
