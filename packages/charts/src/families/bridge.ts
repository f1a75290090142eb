import { formatFigure, formatPeriod, type Localized } from "@park/data";
import { PUNCTUATION } from "../text/punctuation.ts";
import { drawBars } from "./bars.ts";
import { headlineFigure, sizeOf, titled } from "./headline.ts";
import { inSentence, nameOf, namesOf } from "./names.ts";
import { factIn, isPlanned, isYearly, numberIn, type Subject } from "./subject.ts";
import type { Family, Row } from "./topic.ts";

const WORDS: Localized<{
  readonly adds: (name: string, points: string, isDrag: boolean) => string;
  readonly subtitle: string;
}> = {
  zh: {
    adds: (name, points, isDrag) => `${name}${isDrag ? "下拉" : "拉动"}${points}`,
    subtitle: "对增长的拉动",
  },
  en: {
    adds: (name, points, isDrag) => `${name} ${isDrag ? "takes" : "adds"} ${points}`,
    subtitle: "Contribution to growth",
  },
};

type Pull = Row & { readonly subject: Subject; readonly value: number };

/** What made the change? Points that parts contribute to the growth of a whole. */
export const bridge: Family = {
  id: "bridge",
  needs: {
    zh: "期初数、期末数及其间的增减",
    en: "an opening and a closing figure, and what came between",
  },
  find: (ground) => {
    const { review } = ground;
    const groups = new Map<string, Pull[]>();
    for (const subject of ground.subjects) {
      for (const fact of subject.facts) {
        if (fact.as !== "contribution" || isPlanned(fact)) continue;
        const value = numberIn(fact, "percentagePoint") ?? numberIn(fact, "percent");
        if (value === null) continue;
        const key = `${fact.of?.measure ?? "growth"}${fact.unit === "percentagePoint" ? "" : ".share"}@${fact.period}`;
        const row: Pull = {
          name: nameOf(review, subject),
          figure: fact,
          value,
          mark: "printed",
          facts: [fact],
          subject,
        };
        groups.set(key, [...(groups.get(key) ?? []), row]);
      }
    }
    return [...groups].map(([about, found]) => ({
      about,
      rows: found,
      topicOf: (left) => {
        const rows = [...(left as readonly Pull[])].sort(
          (a, b) => Math.abs(b.value) - Math.abs(a.value),
        );
        const [first] = rows;
        if (first === undefined) return null;
        const [{ period }] = first.facts as [(typeof first.facts)[number]];
        return {
          rows,
          context: rows.flatMap(({ subject }) => factIn(subject, "growth", period, isYearly) ?? []),
          values: rows.length,
          magnitude: Math.min(1, Math.abs(first.value) / (Math.abs(first.value) + 5)),
          period,
          surprise: 0.5,
          titles: (locale) =>
            titled([namesOf(review, first.subject, locale)], (name = "") =>
              WORDS[locale].adds(
                name,
                headlineFigure(sizeOf(first.figure), locale),
                first.value < 0,
              ),
            ),
          sentence: (locale) =>
            rows
              .map((row, nth) =>
                WORDS[locale].adds(
                  nth > 0 && locale === "en" ? inSentence(row.name.en) : row.name[locale],
                  formatFigure(sizeOf(row.figure), locale),
                  row.value < 0,
                ),
              )
              .join(PUNCTUATION[locale].comma),
          subtitle: (locale) =>
            `${WORDS[locale].subtitle}${PUNCTUATION[locale].comma}${formatPeriod(period, locale)}`,
          draw: (frame) => drawBars(rows, frame, { highlight: [first.name[frame.locale]] }),
        };
      },
    }));
  },
};
