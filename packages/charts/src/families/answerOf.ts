import {
  type Fact,
  formatFigure,
  formatPeriod,
  freeze,
  type Locale,
  type Localized,
  type Review,
} from "@park/data";
import type { Context } from "../drawOptions.ts";
import type { ChartSpec } from "../spec.ts";
import type { Table } from "../table.ts";
import { sentenceCase } from "../text/sentenceCase.ts";
import { COLUMNS, rowText } from "./bars.ts";
import { fitting } from "./headline.ts";
import { shortPeriod } from "./periods.ts";
import { CHART_FROM, type FamilyId, factsOf, type Topic } from "./topic.ts";

const STOP: Localized = { zh: "。", en: "." };

/** How something is told best: fewer than three values make no picture. */
export type As = "chart" | "sentence" | "card";

/** How a topic is told best. */
export const asOf = (family: FamilyId, { values, rows }: Topic): As =>
  values >= CHART_FROM ? "chart" : family === "say" && rows.length === 1 ? "card" : "sentence";

/** A topic as it is told: title, sentence, picture and table have the same figures. */
export interface Answer {
  readonly facts: readonly Fact[];
  readonly context: readonly Fact[];
  readonly title: Localized;
  readonly say: (locale: Locale) => string;
  readonly draw: (frame: Context["frame"], source: string) => ChartSpec;
  readonly table: (locale: Locale) => Table;
}

/**
 * Tells a topic.
 *
 * @param facts - those of its facts that it is about; the others are what they are held against
 * @param own - a title that stands in place of the topic's own
 */
export const answerOf = (
  review: Review,
  topic: Topic,
  facts: readonly Fact[],
  own?: Localized,
): Answer => {
  const context = [...new Set([...factsOf(topic.rows), ...topic.context])].filter(
    (fact) => !facts.includes(fact),
  );
  const { period } = topic;
  /** What is not of the review's own time says so. */
  const dated = (text: string, locale: Locale): string => {
    if (period === undefined || period === review.period) return text;
    const when = shortPeriod(period, review.period, locale);
    return locale === "zh" ? when + text : `${text} in ${when}`;
  };
  const titleIn = (locale: Locale): string =>
    fitting(
      [...(own === undefined ? [] : [own[locale]]), ...topic.titles(locale)].map((text) =>
        sentenceCase(dated(text, locale)),
      ),
      locale,
    );
  const title = freeze({ zh: titleIn("zh"), en: titleIn("en") });
  const usualTable = (locale: Locale): Table => {
    const { item, series, figure } = COLUMNS[locale];
    const hasSeries = topic.rows.some((row) => row.series !== undefined);
    const rows = [
      ...topic.rows.map((row) => ({
        name: row.name[locale],
        ...(hasSeries ? { series: row.series?.[locale] ?? "" } : {}),
        value: row.value,
        text: rowText(row, locale),
        fact: row.facts.map(({ id }) => id).join(", "),
      })),
      ...(topic.worked ?? []).map((row) => ({
        name: row.name[locale],
        ...(hasSeries ? { series: "" } : {}),
        value: null,
        text: formatFigure(row.figure, locale),
        fact: "",
      })),
      ...context
        .filter((fact) => !topic.rows.some((row) => row.facts.includes(fact)))
        .map((fact) => ({
          name: review.measures[fact.measure]?.label[locale] ?? fact.measure,
          ...(hasSeries ? { series: formatPeriod(fact.period, locale) } : {}),
          value: null,
          text: formatFigure(fact, locale),
          fact: fact.id,
        })),
    ];
    return {
      caption: topic.subtitle(locale),
      columns: [
        { id: "name", label: item, isNumber: false },
        ...(hasSeries ? [{ id: "series", label: series, isNumber: false }] : []),
        { id: "text", label: figure, isNumber: true },
      ],
      rows,
    };
  };
  return {
    facts,
    context,
    title,
    say: (locale) =>
      sentenceCase(dated(topic.sentence(locale), locale)).replace(/[.。]?$/, STOP[locale]),
    draw: (frame, source) => {
      const { locale } = frame;
      const note = topic.note?.(locale) ?? null;
      return topic.draw({
        ...frame,
        title: title[locale],
        subtitle: topic.subtitle(locale),
        ...(note === null ? {} : { notes: [note] }),
        source,
      });
    },
    table: topic.table ?? usualTable,
  };
};
