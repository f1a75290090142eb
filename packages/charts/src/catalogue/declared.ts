import {
  type Entity,
  type Fact,
  factIndex,
  type Locale,
  type Localized,
  labelOfKey,
  type Review,
  valueOf,
} from "@park/data";
import type { Chart, ChartDefinition } from "../chart.ts";
import { type ChartOptions, drawOptions } from "../drawOptions.ts";
import { type Answer, type As, answerOf, asOf } from "../families/answerOf.ts";
import { headlineFigure } from "../families/headline.ts";
import { groundOf } from "../families/subject.ts";
import { bare } from "../families/told.ts";
import { type Family, factsOf, type Group, type Topic } from "../families/topic.ts";
import type { ChartSpec } from "../spec.ts";
import type { Table } from "../table.ts";
import { sourceLine } from "../text/sourceLine.ts";

/** A question of the catalogue: a family over some of the facts of a review. */
export interface Declaration extends Omit<ChartDefinition, "family"> {
  readonly family: Pick<Family, "id" | "needs"> & Partial<Pick<Family, "find">>;
  /** What it finds, where that is not all that the family does. */
  readonly find?: Family["find"];
  /** The measures that it looks at; all where it is left out. */
  readonly measures?: readonly string[];
  /** Which facts of them. */
  readonly where?: (fact: Fact) => boolean;
  /** What the id of its group has in it, where the family finds several. */
  readonly about?: string;
  /** What stands in place of the title of the family; `{0}` is the figure of the first row. */
  readonly title?: Localized;
  /** Where the family tells it otherwise. */
  readonly as?: As;
}

/** The amounts that can be drawn; 0 is one too. */
const LEAST = 1e-15;
const MOST = 1e15;

const isBeyond = (fact: Fact): boolean => {
  if (fact.amount === null) return false;
  const size = Math.abs(valueOf(fact));
  return size > MOST || (size < LEAST && /[1-9]/.test(fact.amount));
};

const filled = (template: string, { rows }: Topic, locale: Locale): string =>
  template.replace(/\{(\d+)\}/g, (_, nth: string) => {
    const row = rows[Number(nth)];
    return row === undefined ? "" : bare(headlineFigure)(row.figure, locale);
  });

/** Declares a question of the catalogue: its title, sentence, picture and table are those of its family. */
export const declared = ({
  family,
  find = family.find ?? (() => []),
  measures,
  where = () => true,
  about = "",
  title,
  as,
  ...definition
}: Declaration): Chart => {
  const { id, needs } = definition;
  const isSeen = (fact: Fact): boolean =>
    (measures === undefined || measures.includes(fact.measure)) && where(fact);
  const topicIn = (review: Review): Topic | null => {
    const facts = review.facts.filter(isSeen);
    const groups = find(groundOf({ ...review, facts }));
    const isMeant = (group: Group): boolean => group.about.includes(about);
    const topics = groups.filter(isMeant).flatMap(({ rows, topicOf }) => topicOf(rows) ?? []);
    // The one that tells most.
    return topics.reduce<Topic | null>(
      (most, topic) => (most === null || topic.values > most.values ? topic : most),
      null,
    );
  };
  const beyondIn = ({ facts }: Review): Fact | undefined =>
    facts.find((fact) => isSeen(fact) && isBeyond(fact));
  const lacking = (review: Review): readonly Localized[] => {
    const find = factIndex(review);
    return needs.flatMap((key) => (find(key) === null ? [labelOfKey(review, key)] : []));
  };
  const missing = (review: Review): readonly Localized[] => {
    const found = lacking(review);
    return found.length > 0 || beyondIn(review) !== undefined || topicIn(review) !== null
      ? found
      : [family.needs];
  };
  const told = (review: Review): Answer & { readonly topic: Topic } => {
    const gone = lacking(review);
    const topic = gone.length > 0 ? null : topicIn(review);
    const beyond = gone.length > 0 ? undefined : beyondIn(review);
    if (topic === null && beyond !== undefined)
      throw new RangeError(
        `Cannot draw ${id}: amounts must be 0 or from ${LEAST} to ${MOST}, got ${valueOf(beyond)} of ${beyond.id}`,
      );
    if (topic === null) {
      const rule = (gone.length > 0 ? gone : [family.needs]).map(({ en }) => en).join(", ");
      throw new RangeError(`Cannot draw ${id}: ${review.id} must state ${rule}, got nothing`);
    }
    const own =
      title === undefined
        ? undefined
        : { zh: filled(title.zh, topic, "zh"), en: filled(title.en, topic, "en") };
    return { ...answerOf(review, topic, factsOf(topic.rows), own), topic };
  };
  const read = (options: ChartOptions = {}) => drawOptions(id, options);
  return Object.freeze(
    Object.assign(
      (review: Review, options?: ChartOptions): ChartSpec => {
        const { locale, frame } = read(options);
        const { draw, facts, topic } = told(review);
        return draw(frame, sourceLine(review, [...facts, ...(topic.named ?? [])], locale));
      },
      { ...definition, family: family.id },
      {
        as: (review: Review): As => as ?? asOf(family.id, told(review).topic),
        title: (review: Review, options?: ChartOptions): string =>
          told(review).title[read(options).locale],
        say: (review: Review, options?: ChartOptions): string =>
          told(review).say(read(options).locale),
        table: (review: Review, options?: ChartOptions): Table =>
          told(review).table(read(options).locale),
        drawnFrom: (review: Review): readonly (Fact | Entity)[] => {
          const { facts, context, topic } = told(review);
          return [...new Set([...facts, ...context, ...(topic.named ?? [])])].sort(
            (a, b) => a.start - b.start,
          );
        },
        missing,
      },
    ),
  );
};
