import {
  type Fact,
  formatFigure,
  type Locale,
  type Localized,
  labelOf,
  type Review,
} from "@park/data";
import type { Verdict } from "./verdict.ts";

/**
 * What becomes of another stated figure when one is changed: its verdict before and after.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, type Effect } from "@park/metrics";
 * const finding = audit(xinyu2023).findings.find(({ indicator }) => indicator === "startRate");
 * // With 113 started projects instead of 114 the 65% in production still agree.
 * const effect: Effect | undefined = finding?.diagnoses[0]?.effects[0];
 * effect; // => { fact: "keyProjects.trialProduction:share", before: "rounded", after: "rounded" }
 * ```
 */
export interface Effect {
  /** The id of the other fact. */
  readonly fact: string;
  readonly before: Verdict;
  readonly after: Verdict;
}

const holding = (verdict: Verdict): boolean =>
  verdict !== "contradicted" && verdict !== "undetermined";

/** What a change would do to other figures; null where it touches none that holds, or that it would make hold. */
export const effectText = (
  effects: readonly Effect[],
  review: Review,
  factOf: (id: string) => Fact | undefined,
): Localized | null => {
  const named = (which: (effect: Effect) => boolean, locale: Locale): readonly string[] =>
    effects.filter(which).flatMap(({ fact: id }) => {
      const fact = factOf(id);
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
