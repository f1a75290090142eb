import { type Period, yearBefore } from "@park/data";
import { bare } from "./bare.ts";
import { PLANNED_HEAD } from "./cues.ts";
import type { Around } from "./figureWords.ts";
import type { PeriodAt } from "./periods.ts";
import type { Words } from "./scope.ts";
import type { Sentence } from "./sentences.ts";

const yearOf = (period: Period | null): number => Number((period ?? "0").slice(0, 4));

/** When a figure is of, and the words that say so. */
export interface When {
  readonly period: Period | null;
  readonly at: Words | null;
}

/** The times that a text speaks of, one figure after the other. */
export interface Clock {
  /** Goes on to a sentence: a time at its head, or that of its heading, holds from there. */
  readonly enter: (
    sentence: Sentence,
    hasFigures: boolean,
    nameFrom: number,
    figureFrom: number,
  ) => void;
  /** The period of a figure; null where it is the text's own. */
  readonly periodOf: (around: Around, isBefore: boolean, base: Period | null) => When;
  /** Whether the section is one of plans. */
  readonly isPlan: () => boolean;
}

/** A time alone in brackets, or before a colon in them. */
const BRACKETED = /\([\s\uFFFC]*[):]\s*$/u;

/** The same part of another year. */
const inYear = (period: Period, year: number): Period => {
  let shifted: Period = period;
  for (let step = yearOf(period); step > year; step -= 1) shifted = yearBefore(shifted);
  return yearOf(period) < year ? period : shifted;
};

/** Prepares to tell when each figure is of. */
export const clock = (
  form: string,
  quiet: string,
  periods: readonly PeriodAt[],
  own: Period | null,
): Clock => {
  let section: { readonly period: Period | null; readonly isPlan: boolean } = {
    period: null,
    isPlan: false,
  };
  let held: { readonly period: Period | null; readonly paragraph: number } = {
    period: null,
    paragraph: -1,
  };
  let led: { readonly period: Period | null; readonly paragraph: number } = {
    period: null,
    paragraph: -1,
  };
  let current: Period | null = null;
  let head: PeriodAt | undefined;
  let next = 0;
  let here: readonly PeriodAt[] = [];
  /** A time without a year is of the year that is spoken of; where none is, of none that is known. */
  const read = (time: PeriodAt): Period | null =>
    time.year === null && current === null && own === null && time.kind !== "plan"
      ? null
      : time.in(time.year ?? yearOf(current ?? own));
  return {
    enter: (sentence, hasFigures, nameFrom, figureFrom) => {
      while (next < periods.length && (periods[next]?.from ?? 0) < sentence.from) next += 1;
      let end = next;
      while (end < periods.length && (periods[end]?.from ?? 0) < sentence.to) end += 1;
      here = periods.slice(next, end);
      next = end;
      const words = form.slice(sentence.from, sentence.to);
      if (!hasFigures) {
        const [time, ...others] = here.filter(({ kind }) => kind === "own");
        // Two times are the columns of a table.
        if (others.length > 0) return;
        if (/[。.]\s*$/u.test(words) || words.length >= 60) return;
        if (time === undefined && !PLANNED_HEAD.test(words)) return;
        section = {
          period:
            time === undefined || (time.year === null && own === null)
              ? null
              : time.in(time.year ?? yearOf(own)),
          isPlan: PLANNED_HEAD.test(words),
        };
        return;
      }
      if (sentence.paragraph !== held.paragraph)
        held = { period: section.period, paragraph: sentence.paragraph };
      current = held.period;
      head = here.find(
        (time) =>
          (time.kind === "own" ||
            time.kind === "plan" ||
            (time.kind === "moment" && time.year !== null)) &&
          time.from <= nameFrom &&
          time.from < figureFrom &&
          bare(form.slice(sentence.from, time.from)).length < 14,
      );
      if (head === undefined) return;
      if (head.year === null && held.period === null && own === null) return;
      const year = head.year ?? yearOf(held.period ?? own);
      // The end of the review's own year is the review itself.
      current = head.kind === "moment" && year === yearOf(own) ? held.period : head.in(year);
      if (!head.isAlone) held = { period: current, paragraph: sentence.paragraph };
    },
    periodOf: ({ quantity, sentence, clauseFrom, near }, isBefore, base) => {
      // A time in brackets before the figure is of it, too.
      const bracket = BRACKETED.exec(quiet.slice(sentence.from, clauseFrom));
      const from = bracket === null ? clauseFrom : sentence.from + bracket.index;
      const before = here
        .filter(
          (time) =>
            time !== head && time.kind !== "day" && time.from >= from && time.to <= quantity.from,
        )
        .at(-1);
      const behind = here.find(
        ({ kind, from, to }) =>
          (kind === "own" || kind === "before") &&
          from >= quantity.to &&
          to <= quantity.to + near.length,
      );
      const local = before ?? behind ?? null;
      const isOwn =
        local?.kind === "own" ||
        (local?.kind === "moment" && local.year !== null && local.year !== yearOf(own));
      let period = local !== null && isOwn ? read(local) : (base ?? current);
      if (isBefore && own !== null) {
        const named = local !== null && local.year !== null ? read(local) : null;
        // "The same period of 2023" is the part of 2023 that the text is about.
        const shifted =
          local?.kind === "before" && local.year !== null
            ? inYear(current ?? own, local.year)
            : null;
        period =
          shifted ??
          named ??
          (local === null && led.paragraph === sentence.paragraph ? led.period : null) ??
          yearBefore(current ?? own);
        // 由2018年的210亿元…，由96家…: of one time, as long as none is named.
        if (shifted === null && named !== null)
          led = { period: named, paragraph: sentence.paragraph };
      }
      return { period: period === own ? null : period, at: local ?? head ?? null };
    },
    isPlan: () => section.isPlan,
  };
};
