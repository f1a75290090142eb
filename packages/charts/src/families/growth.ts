import {
  type Fact,
  formatFigure,
  formatPeriod,
  growthPrices,
  type Locale,
  type Localized,
  type Period,
  type Review,
  yearBefore,
} from "@park/data";
import { constant, divide, type Expression, input, subtract } from "@park/metrics";
import { PUNCTUATION } from "../text/punctuation.ts";
import { sentenceCase } from "../text/sentenceCase.ts";
import { drawBars } from "./bars.ts";
import { derived } from "./derived.ts";
import { headlineFigure, sizeOf, titled } from "./headline.ts";
import { inSentence, nameOf, namesOf, scopeName } from "./names.ts";
import { isYears } from "./periods.ts";
import { factIn, type Ground, isYearly, numberIn, type Subject } from "./subject.ts";
import type { Family, Group, Row } from "./topic.ts";

const LEVELS = /*#__PURE__*/ (() =>
  subtract(divide(input("now"), input("before")), constant("1")))();
const ADDED = /*#__PURE__*/ (() =>
  divide(input("change"), subtract(input("now"), input("change"))))();
const TIMES = /*#__PURE__*/ (() => subtract(input("times"), constant("1")))();

/** What was added to a capacity or another stock in the period; what is counted may have lost some besides. */
const addedTo = (
  ground: Ground,
  { measure, dimensions }: Subject,
  period: Period,
): Fact | undefined => {
  if (measure.kind !== "capacity" && measure.kind !== "stock") return undefined;
  const [dimension, { values }] = Object.entries(measure.dimensions).find(
    ([name, { structure }]) => structure === "added" && !Object.hasOwn(dimensions, name),
  ) ?? ["", { values: {} }];
  const [value] = Object.keys(values);
  const added =
    value === undefined
      ? undefined
      : ground.subjectOf(measure.id, { ...dimensions, [dimension]: value });
  return added === undefined ? undefined : factIn(added, "level", period);
};

/** How a subject grew in a period: as it is printed, or as it follows from two levels, a change or a multiple. */
const growthRow = (ground: Ground, subject: Subject, period: Period): Row | null => {
  const { review } = ground;
  const name = nameOf(review, subject);
  const printed = factIn(subject, "growth", period, isYearly);
  if (printed !== undefined) {
    const value = numberIn(printed, "percent");
    return value === null
      ? null
      : { name, figure: printed, value, mark: "printed", facts: [printed] };
  }
  const now = factIn(subject, "level", period);
  const before = factIn(subject, "level", yearBefore(period));
  // In a part of a year what there is may be counted from the year's beginning on, not from a year before.
  const isFromYear = subject.measure.kind === "flow" || isYears(period);
  const change = factIn(
    subject,
    "change",
    period,
    (fact) => fact.in === "level" && isYearly(fact) && isFromYear,
  );
  // A multiple may be of any time, unless it says that it is of the year before.
  const times = factIn(
    subject,
    "times",
    period,
    (fact) => fact.in === "level" && fact.against === "yearBefore",
  );
  const ways: readonly (readonly [Expression, { readonly [name: string]: Fact | undefined }])[] = [
    [LEVELS, { now, before }],
    [ADDED, { now, change }],
    [ADDED, { now, change: addedTo(ground, subject, period) }],
    [TIMES, { times }],
  ];
  // A rate moves by points, and a rank by places.
  if (["ratio", "share", "rank", "threshold"].includes(subject.measure.kind)) return null;
  // What grows at comparable prices is no ratio of amounts.
  const isReal = subject.measure.prices === "comparable";
  for (const [formula, facts] of isReal ? ways.slice(3) : ways) {
    const found = derived(review, formula, facts);
    if (found === null) continue;
    return {
      name,
      figure: found.figure,
      value: found.value * 100,
      mark: "derived",
      facts: Object.values(facts) as Fact[],
    };
  }
  return null;
};

/** How a subject grew. */
export interface Grown extends Row {
  readonly subject: Subject;
  readonly value: number;
}

const WORDS: Localized<{
  readonly moved: (name: string, growth: Grown, other?: Grown) => string;
  readonly between: string;
  readonly subtitle: string;
  readonly more: string;
  readonly each: (name: string, row: Grown) => string;
  readonly real: (names: string) => string;
}> = {
  zh: {
    moved: (name, growth, other) =>
      growth.value === 0
        ? `${name}持平`
        : `${name}${growth.value < 0 ? "降" : other !== undefined && other.value > 2 * growth.value ? "仅增" : "增"}${headlineFigure(sizeOf(growth.figure), "zh")}`,
    between: "，",
    subtitle: "比上年同期增长",
    more: "等",
    each: (name, row) =>
      row.value === 0
        ? `${name}持平`
        : `${name}${row.value < 0 ? "下降" : "增长"}${formatFigure(sizeOf(row.figure), "zh")}`,
    real: (names) => `${names}按可比价，其余按现价`,
  },
  en: {
    moved: (name, growth) =>
      growth.value === 0
        ? `${name} flat`
        : `${name} ${growth.value < 0 ? "down" : "up"} ${headlineFigure(sizeOf(growth.figure), "en")}`,
    between: ", ",
    subtitle: "Growth on the year before",
    more: ", among others",
    each: (name, row) =>
      row.value === 0
        ? `${name} did not change`
        : `${name} ${row.value < 0 ? "fell" : "grew"} ${formatFigure(sizeOf(row.figure), "en")}`,
    real: (names) => `At comparable prices: ${names}; the others at current prices`,
  },
};

const highestFirst = (rows: readonly Row[]): readonly Grown[] =>
  [...(rows as readonly Grown[])].sort((a, b) => b.value - a.value);

const GROWTHS: WeakMap<Ground, ReadonlyMap<Period, readonly Grown[]>> = /*#__PURE__*/ new WeakMap();

/** How all that is of the park grew, by period. */
export const growthsOf = (ground: Ground): ReadonlyMap<Period, readonly Grown[]> => {
  const known = GROWTHS.get(ground);
  if (known !== undefined) return known;
  const byPeriod = new Map<Period, Grown[]>();
  for (const subject of ground.subjects) {
    if (subject.scope !== null) continue;
    for (const period of new Set(subject.facts.map((fact) => fact.period))) {
      const row = growthRow(ground, subject, period);
      if (row === null || row.value === null) continue;
      const known = byPeriod.get(period) ?? [];
      byPeriod.set(period, known);
      known.push({ ...row, value: row.value, subject });
    }
  }
  GROWTHS.set(ground, byPeriod);
  return byPeriod;
};

/** As long as a name may be above a line of a narrow picture. */
const MOST_LABEL: Localized<number> = { zh: 14, en: 34 };

/** A name for a line: the fullest that has room, else whose it is. */
const shortName = (review: Review, subject: Subject, locale: Locale): string =>
  namesOf(review, subject, locale).find((name) => name.length <= MOST_LABEL[locale]) ??
  sentenceCase(scopeName(review, subject.scope, locale));

/**
 * Growths on the year before, of one period, side by side.
 *
 * @param about - the measure that is told beside the others; the one that grew most where it is left out
 */
export const growthsBeside = (ground: Ground, about?: string): readonly Group[] => {
  const { review } = ground;
  return [...growthsOf(ground)].flatMap(([period, found]): readonly Group[] => {
    if (about !== undefined && !found.some(({ subject }) => subject.measure.id === about))
      return [];
    const least = about === undefined ? 2 : 1;
    if (found.length < least) return [];
    return [
      {
        about: `growth@${period}`,
        rows: found,
        topicOf: (left) => {
          const rows = highestFirst(left);
          const own = rows.find(({ subject }) => subject.measure.id === about);
          const [first, last] =
            own === undefined || own === rows[0]
              ? [rows[0], rows.at(-1)]
              : [own, own === rows.at(-1) ? rows[0] : rows.at(-1)];
          if (first === undefined || last === undefined || rows.length < least) return null;
          const spread = Math.abs(first.value - last.value);
          const isMixed =
            rows.some(({ value }) => value > 0) && rows.some(({ value }) => value < 0);
          const largest = Math.max(Math.abs(first.value), Math.abs(last.value));
          const levels = rows.flatMap(({ subject }) => factIn(subject, "level", period) ?? []);
          // How the same grew around the park.
          const around = rows.flatMap(({ subject }) =>
            ground.othersOf(subject).flatMap((other) => {
              const fact = factIn(other, "growth", period, isYearly);
              return fact === undefined ? [] : [{ fact, subject: other }];
            }),
          );
          const beside = around[0];
          const title = (locale: Locale): readonly string[] => {
            const { moved, between } = WORDS[locale];
            const names = [first, last].map(({ subject }) => namesOf(review, subject, locale));
            if (first === last || first.value === last.value)
              return titled([names[0] ?? []], (a) => moved(a ?? "", first));
            const both = (of: readonly (readonly string[])[]): readonly string[] =>
              titled(
                of,
                (a = "", z = "") =>
                  moved(a, first) +
                  between +
                  moved(locale === "en" ? inSentence(z) : z, last, first),
              );
            // Parts of one measure are told apart by their values.
            const values =
              first.subject.measure === last.subject.measure
                ? [first, last].map(({ subject }) => namesOf(review, subject, locale, "measure"))
                : [];
            const isNamed = values.length > 0 && values.every(([name]) => name !== "");
            return [
              ...both(names),
              ...(isNamed ? both(values) : []),
              ...titled([names[0] ?? []], (a) => moved(a ?? "", first)),
            ];
          };
          return {
            rows,
            context: [...levels, ...around.map(({ fact }) => fact)].filter(
              (fact) => !rows.some(({ facts }) => facts.includes(fact)),
            ),
            values: rows.length,
            magnitude: spread / (spread + 10),
            period,
            surprise: isMixed ? 0.9 : Math.max(0.4, Math.min(0.8, largest / 40)),
            titles: title,
            sentence: (locale) => {
              const { each, between, more } = WORDS[locale];
              const told = rows.length <= 4 ? rows : [...rows.slice(0, 2), ...rows.slice(-2)];
              const said = told.map((row, nth) =>
                each(nth > 0 && locale === "en" ? inSentence(row.name.en) : row.name[locale], row),
              );
              return said.join(between) + (told.length < rows.length ? more : "");
            },
            subtitle: (locale) =>
              `${WORDS[locale].subtitle}${locale === "zh" ? "，" : ", "}${formatPeriod(period, locale)}`,
            note: (locale) => {
              const real = rows.filter(
                ({ facts: [fact] }) =>
                  fact !== undefined && growthPrices(review, fact) === "comparable",
              );
              return real.length === 0 || real.length === rows.length
                ? null
                : WORDS[locale].real(
                    real.map(({ name }) => name[locale]).join(PUNCTUATION[locale].item),
                  );
            },
            draw: (frame) =>
              drawBars(rows, frame, {
                unit: "percent",
                highlight: [first.name[frame.locale]],
                references:
                  beside === undefined
                    ? []
                    : [
                        {
                          at: numberIn(beside.fact, "percent") ?? 0,
                          label: shortName(review, beside.subject, frame.locale),
                        },
                      ],
              }),
          };
        },
      },
    ];
  });
};

/** Who grew, who fell? Growths on the year before, of one period. */
export const growth: Family = {
  id: "growth",
  needs: {
    zh: "两项以上数字的增速，或可推算增速的数字",
    en: "growth of two figures or more, or what it follows from",
  },
  find: (ground) => growthsBeside(ground),
};
