import { formatFigure, formatPeriod, type Localized } from "@park/data";
import { PUNCTUATION } from "../text/punctuation.ts";
import { drawBars } from "./bars.ts";
import { headlineFigure, titled } from "./headline.ts";
import { areWithin, fits, memberRows, membersOf } from "./members.ts";
import { inFront, inSentence, namesOf } from "./names.ts";
import { STEP_WORDS, sharedStages } from "./stages.ts";
import { numberIn } from "./subject.ts";
import { bare } from "./told.ts";
import type { Family, Group, Row } from "./topic.ts";

const WORDS: Localized<{
  readonly brief: (step: string, part: string, all: string) => string;
  readonly sentence: (name: string, all: string, steps: readonly string[]) => string;
}> = {
  zh: {
    brief: (step, part, all) => `${all}中${step}${part}`,
    sentence: (name, all, steps) => `${name}${all}，其中${steps.join("、")}`,
  },
  en: {
    brief: (step, part, all) => `${part} of ${all} ${step}`,
    sentence: (name, all, steps) => `${name}: ${all}, of which ${steps.join(", ")}`,
  },
};

/** How many got how far? Sets that each lie in one whole: stages, sizes from a bound up, and what is new of what there is. */
export const steps: Family = {
  id: "steps",
  needs: { zh: "一个总数及其中达到某一步的数", en: "a whole, and how many of it got how far" },
  find: (ground) => [
    ...sharedStages(ground),
    ...membersOf(ground).flatMap((one): readonly Group[] => {
      const { about, structure, all, whole, period } = one;
      const { by, unit, rows } = memberRows(ground, one);
      const total = all === undefined ? null : numberIn(all, unit);
      if (
        by === "share" ||
        all === undefined ||
        whole === undefined ||
        total === null ||
        total <= 0
      )
        return [];
      const fit = rows.filter(({ value }) => value !== null && value >= 0 && value <= total);
      const isNested = structure === "nested" || structure === "added";
      // Sets that are more together than what each is within.
      const isOverlapping =
        structure !== "partition" &&
        structure !== "parts" &&
        areWithin(rows, total) &&
        !fits(rows, total);
      if (!isNested && !isOverlapping) return [];
      if (fit.length === 0) return [];
      return [
        {
          about,
          rows: fit,
          topicOf: (left) => {
            const sorted = [...left].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
            const [first] = sorted;
            if (first === undefined) return null;
            const wholeRow: Row = {
              name: { zh: STEP_WORDS.zh.all, en: STEP_WORDS.en.all },
              figure: all,
              value: total,
              mark: "printed",
              facts: [all],
            };
            const shown = [wholeRow, ...sorted];
            // From one set to the next inside it.
            const losses = shown
              .slice(1)
              .map(({ value }, nth) => 1 - (value ?? 0) / Math.max(1e-9, shown[nth]?.value ?? 1));
            return {
              rows: shown,
              context: one.bounds,
              values: shown.length,
              magnitude: Math.min(1, Math.max(0, ...losses)),
              period,
              surprise: 0.4,
              titles: (locale) => {
                const { title, only } = STEP_WORDS[locale];
                const { brief } = WORDS[locale];
                const [a, p] = [all, first.figure].map((figure) =>
                  bare(headlineFigure)(figure, locale),
                ) as [string, string];
                const step = locale === "en" ? inSentence(first.name.en) : first.name.zh;
                return [
                  ...titled([namesOf(ground.review, whole, locale)], (name = "") =>
                    title(name, a, p, step),
                  ),
                  ...titled([namesOf(ground.review, whole, locale)], (name = "") =>
                    only(name, p, step),
                  ),
                  brief(step, p, a),
                ];
              },
              sentence: (locale) =>
                WORDS[locale].sentence(
                  namesOf(ground.review, whole, locale)[0] ?? "",
                  bare(formatFigure)(all, locale),
                  sorted.map((row) =>
                    locale === "zh"
                      ? `${inFront(row.name.zh)}${formatFigure(row.figure, "zh")}`
                      : `${inSentence(row.name.en)} ${bare(formatFigure)(row.figure, "en")}`,
                  ),
                ),
              subtitle: (locale) =>
                `${namesOf(ground.review, whole, locale)[0] ?? ""}${PUNCTUATION[locale].comma}${formatPeriod(period, locale)}`,
              draw: (frame) =>
                drawBars(shown, frame, { whole: total, highlight: [first.name[frame.locale]] }),
            };
          },
        },
      ];
    }),
  ],
};
