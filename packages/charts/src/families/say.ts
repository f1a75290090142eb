import { type Fact, formatFigure, formatPeriod, type Localized, labelOf } from "@park/data";
import { figureCards } from "../forms/figureCards.ts";
import { plainText } from "../text/plainText.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { COLUMNS } from "./bars.ts";
import { headlineFigure, sizeOf, titled } from "./headline.ts";
import { inSentence, nameOf, namesOf } from "./names.ts";
import { type Ground, isPlanned, numberIn, type Subject } from "./subject.ts";
import { bare, clauseOf } from "./told.ts";
import type { Family, Group, Row, Topic } from "./topic.ts";

const GROWN: Localized<(name: string, level: string, growth: string, isFall: boolean) => string> = {
  zh: (name, level, growth, isFall) => `${name}${level}，${isFall ? "降" : "增"}${growth}`,
  en: (name, level, growth, isFall) => `${name} ${isFall ? "down" : "up"} ${growth} to ${level}`,
};

type Told = Row & { readonly subject: Subject; readonly fact: Fact };

const toldOf = (ground: Ground, subject: Subject, fact: Fact): Told => {
  const { review } = ground;
  return {
    name: labelOf(review, fact),
    ...(fact.period === review.period
      ? {}
      : { series: { zh: formatPeriod(fact.period, "zh"), en: formatPeriod(fact.period, "en") } }),
    figure: fact,
    value: fact.amount === null ? null : numberIn(fact, fact.unit),
    mark: "printed",
    facts: [fact],
    subject,
    fact,
  };
};

const topicOf = (ground: Ground, rows: readonly Told[]): Topic | null => {
  const { review } = ground;
  const [first] = rows;
  if (first === undefined) return null;
  const { fact, subject } = first;
  const growth = rows.find(
    (row) =>
      row.subject === subject &&
      row.fact.as === "growth" &&
      row.fact.period === fact.period &&
      !isPlanned(row.fact),
  );
  const isLevel = fact.as === "level" && !isPlanned(fact);
  return {
    rows,
    context: [],
    values: 1,
    magnitude: 0,
    surprise: 0.1,
    titles: (locale) => {
      const names = namesOf(review, subject, locale);
      const plain = titled([names], (name = "") =>
        clauseOf(ground, subject, fact, locale, headlineFigure, name),
      );
      if (
        !isLevel ||
        growth === undefined ||
        growth.value === null ||
        fact.period !== review.period
      )
        return plain;
      const [level, by] = [
        bare(headlineFigure)(fact, locale),
        headlineFigure(sizeOf(growth.figure), locale),
      ];
      const isFall = growth.value < 0;
      return [...titled([names], (name = "") => GROWN[locale](name, level, by, isFall)), ...plain];
    },
    sentence: (locale) =>
      rows
        .slice(0, 6)
        .map((row, nth) => {
          const clause = clauseOf(ground, row.subject, row.fact, locale, formatFigure);
          return nth > 0 && locale === "en" ? inSentence(clause) : clause;
        })
        .join(locale === "zh" ? "，" : "; "),
    subtitle: (locale) =>
      `${nameOf(review, subject)[locale]}${PUNCTUATION[locale].comma}${formatPeriod(review.period, locale)}`,
    draw: (frame) => {
      const cards = new Map(rows.map((row) => [plainText(row.name[frame.locale]), row]));
      return figureCards(
        [...cards]
          .slice(0, 12)
          .map(([label, row]) => ({ label, figure: formatFigure(row.fact, frame.locale) })),
        {
          label: { field: "label", title: COLUMNS[frame.locale].item },
          figure: { field: "figure", title: COLUMNS[frame.locale].figure },
        },
        frame,
      );
    },
  };
};

/** The figures of several measures, as cards: those of the first measure first. */
export const cardsOf = (
  ground: Ground,
  measures: readonly string[],
  about: string,
): readonly Group[] => {
  const rows = measures.flatMap((id) =>
    ground.subjects.flatMap((subject) =>
      subject.measure.id === id && subject.scope === null
        ? subject.facts.map((fact) => toldOf(ground, subject, fact))
        : [],
    ),
  );
  return rows.length === 0
    ? []
    : [
        {
          about,
          rows,
          topicOf: (left) => {
            const topic = topicOf(ground, left as readonly Told[]);
            return topic === null
              ? null
              : { ...topic, subtitle: (locale) => formatPeriod(ground.review.period, locale) };
          },
        },
      ];
};

/** What else is said: the figures of one measure, and of the rates that it is a part of, that no other question tells. */
export const say: Family = {
  id: "say",
  needs: { zh: "这些数字", en: "these figures" },
  find: (ground) => {
    const byMeasure = new Map<string, Told[]>();
    for (const subject of ground.subjects) {
      // What a class begins at is said by its name.
      if (subject.measure.kind === "threshold") continue;
      for (const fact of subject.facts) {
        const row = toldOf(ground, subject, fact);
        const key = subject.measure.relations.quotientOf?.[0] ?? subject.measure.id;
        const known = byMeasure.get(key);
        if (known === undefined) byMeasure.set(key, [row]);
        else known.push(row);
      }
    }
    return [...byMeasure].map(
      ([about, rows]): Group => ({
        about,
        rows,
        topicOf: (left) => topicOf(ground, left as readonly Told[]),
      }),
    );
  },
};
