import {
  codebook,
  type Fact,
  type Locale,
  type LocalizedInput,
  labelOf,
  type Measure,
} from "@park/data";
import { type DraftExclusion, type DraftFact, reviewSoFar, settleFigure } from "@park/data/draft";
import type { Draft } from "../work/work.ts";

/** How far one number of a work is settled. */
type State = "open" | "wrong" | "read" | "settled" | "aside";

/** One number of a text, as the page goes over it. */
export interface Reading {
  /** Where it begins; the address has it. */
  readonly start: number;
  readonly state: State;
  readonly fact: DraftFact | null;
  readonly aside: DraftExclusion | null;
  /** What is asked of it, or what is wrong with it. */
  readonly asks: string | null;
  /** The fact that it is in the review so far; null where it is in none. */
  readonly stated: Fact | null;
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** A name in the reader's language, or in the one that there is. */
export const inLocale = (label: LocalizedInput, locale: Locale): string =>
  label[locale] ?? label.zh ?? label.en ?? "";

/** What a measure of a draft, or of the codebook, is called. */
export const nameOfMeasure = ({ draft }: Draft, id: string, locale: Locale): string => {
  const label = own<Measure>(codebook, id)?.label ?? own(draft.file.measures, id)?.label;
  return label === undefined ? id : inLocale(label, locale);
};

/** All numbers of a work in the order of the text. */
export const readingsOf = ({ draft, soFar }: Draft): readonly Reading[] => {
  const { facts, exclusions, measures } = draft.file;
  const stated = new Map(soFar.review?.facts.map((fact) => [fact.start, fact]));
  const wrong = new Map<number, string>();
  for (const { path, rule } of soFar.issues)
    if (path[0] === "facts" && !wrong.has(Number(path[1]))) wrong.set(Number(path[1]), rule);
  const figures = facts.map((fact, index): Reading => {
    const { start, todo } = fact;
    const asked = todo ?? own(measures, fact.measure)?.todo ?? null;
    const rule = wrong.get(index) ?? null;
    const isSettled = draft.decisions?.[index]?.sure === "settled";
    return {
      start,
      fact,
      aside: null,
      state: asked !== null ? "open" : rule !== null ? "wrong" : isSettled ? "settled" : "read",
      asks: asked ?? rule,
      stated: stated.get(start) ?? null,
    };
  });
  const apart = exclusions.map((aside): Reading => {
    const { start, todo = null } = aside;
    const state = todo === null ? "aside" : "open";
    return { start, fact: null, aside, state, asks: todo, stated: null };
  });
  return [...figures, ...apart].sort((a, b) => a.start - b.start);
};

export const isToSettle = ({ state }: Reading): boolean => state === "open" || state === "wrong";

/** The next number to settle behind a place, or from the beginning again; null where none is left. */
export const nextToSettle = (readings: readonly Reading[], place: number | null): Reading | null =>
  readings.find((one) => isToSettle(one) && one.start > (place ?? -1)) ??
  readings.find((one) => isToSettle(one) && one.start !== place) ??
  null;

/** What a number says, in the words that all views have for it. */
export const saidBy = (
  work: Draft,
  { start, fact, aside, stated }: Reading,
  locale: Locale,
): string => {
  if (fact === null) return aside?.reason[locale] ?? "";
  const { review } = work.soFar;
  if (stated !== null && review !== null) return labelOf(review, stated)[locale];
  // What is not in the review yet says what it would say there.
  const then = reviewSoFar(settleFigure(work.draft, start)).review;
  const meant = then?.facts.find((one) => one.start === start);
  return then == null || meant === undefined
    ? nameOfMeasure(work, fact.measure, locale)
    : labelOf(then, meant)[locale];
};
