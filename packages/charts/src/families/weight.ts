import { formatFigure, formatPeriod, type Localized, type Period, type Scope } from "@park/data";
import { PUNCTUATION } from "../text/punctuation.ts";
import { drawBars } from "./bars.ts";
import { headlineFigure, titled } from "./headline.ts";
import { inSentence, nameOf, namesOf, scopeName } from "./names.ts";
import { type Ground, isPlanned, numberIn, type Subject } from "./subject.ts";
import type { Family, Group, Row } from "./topic.ts";

const WORDS: Localized<{
  readonly title: (name: string, whole: string, share: string) => string;
  readonly row: (name: string, whole: string) => string;
  readonly subtitle: string;
}> = {
  zh: {
    title: (name, whole, share) => `${name}占${whole}${share}`,
    row: (name, whole) => `${name}（${whole}）`,
    subtitle: "占更大范围的比重",
  },
  en: {
    title: (name, whole, share) => `${share} of the ${whole}'s ${name}`,
    row: (name, whole) => `${name} (${whole})`,
    subtitle: "Share of a larger whole",
  },
};

const WIDEST: readonly Scope[] = ["world", "nation", "province", "city"];

const rankOf = (scope: Scope): number => WIDEST.indexOf(scope) + 1 || WIDEST.length + 1;

type Weight = Row & { readonly subject: Subject; readonly of: Scope; readonly value: number };

/**
 * Shares of the same measure in a region around the park, side by side.
 *
 * @param about - the measure that is told beside the others; the one with the largest share where it is left out
 */
export const sharesBeside = (ground: Ground, about?: string): readonly Group[] => {
  const { review } = ground;
  const periods = new Map<Period, Weight[]>();
  for (const subject of ground.subjects) {
    if (subject.scope !== null) continue;
    for (const fact of subject.facts) {
      if (fact.as !== "share" || fact.of === null || fact.of.scope === null || isPlanned(fact))
        continue;
      const value = numberIn(fact, "percent");
      if (value === null) continue;
      const { scope } = fact.of;
      const own = nameOf(review, subject);
      const name = {
        zh: WORDS.zh.row(own.zh, scopeName(review, scope, "zh")),
        en: WORDS.en.row(own.en, scopeName(review, scope, "en")),
      };
      const row: Weight = {
        name,
        figure: fact,
        value,
        mark: "printed",
        facts: [fact],
        subject,
        of: scope,
      };
      periods.set(fact.period, [...(periods.get(fact.period) ?? []), row]);
    }
  }
  return [...periods].map(
    ([period, found]): Group => ({
      about: `weight@${period}`,
      rows: found,
      topicOf: (left) => {
        const rows = [...(left as readonly Weight[])].sort((a, b) => b.value - a.value);
        const own = rows.filter(({ subject }) => subject.measure.id === about);
        // The widest whole says most.
        const [first] = own.length > 0 ? own.sort((a, b) => rankOf(a.of) - rankOf(b.of)) : rows;
        if (first === undefined) return null;
        const say = (row: Weight, locale: "zh" | "en", text: string) =>
          titled([namesOf(review, row.subject, locale)], (name = "") =>
            WORDS[locale].title(
              locale === "en" ? inSentence(name) : name,
              scopeName(review, row.of, locale),
              text,
            ),
          );
        return {
          rows,
          context: rows.flatMap(({ subject }) =>
            subject.facts
              .filter((fact) => fact.as === "level" && fact.period === period)
              .slice(0, 1),
          ),
          values: rows.length,
          magnitude: Math.min(1, first.value / 100),
          period,
          surprise: rows.some(({ of }) => of === "world") ? 0.9 : rows.length >= 3 ? 0.7 : 0.4,
          titles: (locale) => say(first, locale, headlineFigure(first.figure, locale)),
          sentence: (locale) =>
            rows
              .slice(0, 5)
              .map((row) => say(row, locale, formatFigure(row.figure, locale))[0] ?? "")
              .join(PUNCTUATION[locale].comma),
          subtitle: (locale) =>
            `${WORDS[locale].subtitle}${PUNCTUATION[locale].comma}${formatPeriod(period, locale)}`,
          draw: (frame) =>
            drawBars(rows, frame, { whole: 100, highlight: [first.name[frame.locale]] }),
        };
      },
    }),
  );
};

/** How much of a larger whole? Shares of the same measure in a region around the park. */
export const weight: Family = {
  id: "weight",
  needs: {
    zh: "占全市、全省、全国或全球的比重",
    en: "shares of the city, the province, the nation or the world",
  },
  find: (ground) => sharesBeside(ground),
};
