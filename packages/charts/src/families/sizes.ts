import { formatFigure, formatPeriod, type Locale, type Localized, type Review } from "@park/data";
import { PUNCTUATION } from "../text/punctuation.ts";
import { drawBars } from "./bars.ts";
import { headlineFigure, titled } from "./headline.ts";
import { areWithin, fits, memberRows, membersOf } from "./members.ts";
import { inFront, inSentence, nameOf, namesOf, scopeName } from "./names.ts";
import { factIn, type Ground, isLike, numberIn, type Subject } from "./subject.ts";
import { bare } from "./told.ts";
import type { Family, Group, Row } from "./topic.ts";

const WORDS: Localized<{
  readonly both: (first: string, figure: string, second: string, other: string) => string;
  readonly each: (name: string, figure: string) => string;
}> = {
  zh: {
    both: (first, figure, second, other) => `${first}${figure}，${second}${other}`,
    each: (name, figure) => `${name}${figure}`,
  },
  en: {
    both: (first, figure, second, other) => `${first} ${figure}, ${second} ${other}`,
    each: (name, figure) => `${name} ${figure}`,
  },
};

type Sized = Row & { readonly subject: Subject };

const groupOf = (
  about: string,
  rows: readonly Sized[],
  titleNames: (row: Sized, locale: "zh" | "en") => readonly string[],
  subtitle: (locale: "zh" | "en") => string,
  /** Kinds that nobody set side by side; names that begin with a capital wherever they stand. */
  are?: "kinds" | "names",
): Group => {
  const inside = (name: string, locale: Locale): string =>
    locale === "en" && are !== "names" ? inSentence(name) : name;
  return {
    about,
    rows,
    topicOf: (left) => {
      const sorted = [...(left as readonly Sized[])].sort(
        (a, b) => (b.value ?? 0) - (a.value ?? 0),
      );
      const [first, second] = sorted;
      if (first === undefined || second === undefined || sorted.length < 3) return null;
      return {
        rows: sorted,
        context: [],
        values: sorted.length,
        magnitude:
          are === "kinds" || first.value === null || first.value <= 0
            ? 0
            : Math.max(0, 1 - Math.max(0, second.value ?? 0) / first.value),
        surprise: are === "kinds" ? 0.2 : 0.4,
        titles: (locale) => {
          const { both, each } = WORDS[locale];
          const [a, b] = [first, second].map(({ figure }) => bare(headlineFigure)(figure, locale));
          const pair = titled(
            [titleNames(first, locale), titleNames(second, locale)],
            (one = "", other = "") => both(one, a ?? "", inside(other, locale), b ?? ""),
          );
          const alone = titled([titleNames(first, locale)], (one = "") => each(one, a ?? ""));
          // What is not listed may be larger: nothing is said to be the first.
          return [...pair, ...alone];
        },
        sentence: (locale) =>
          sorted
            .slice(0, 5)
            .map(({ name, figure }, nth) =>
              WORDS[locale].each(
                nth > 0 && locale === "en" ? inside(name.en, locale) : inFront(name[locale]),
                bare(formatFigure)(figure, locale),
              ),
            )
            .join(PUNCTUATION[locale].comma),
        subtitle,
        draw: (frame) => drawBars(sorted, frame, { highlight: [first.name[frame.locale]] }),
      };
    },
  };
};

/** Whether rows are told one after another: most of what is told from the first to the last is among them. */
const isOneList = ({ facts }: Review, rows: readonly Sized[]): boolean => {
  const starts = rows.flatMap((row) => row.facts.map(({ start }) => start));
  const [first, last] = [Math.min(...starts), Math.max(...starts)];
  const between = facts.filter(({ start }) => start >= first && start <= last);
  return rows.length * 2 >= between.length;
};

/** What several measures of the park come to, side by side, as far as they are in one unit. */
export const sizesOf = (
  ground: Ground,
  measures: readonly string[],
  about: string,
): readonly Group[] => {
  const { review } = ground;
  const rows = ground.subjects.flatMap((subject): readonly Sized[] => {
    const level = factIn(subject, "level", review.period);
    if (level === undefined || subject.scope !== null || !measures.includes(subject.measure.id))
      return [];
    const { unit } = subject.measure;
    const value = numberIn(level, unit);
    const name = nameOf(review, subject);
    return value === null
      ? []
      : [{ name, figure: level, value, mark: "printed", facts: [level], subject }];
  });
  const [first] = rows;
  const like = rows.filter(
    ({ subject }) =>
      first !== undefined && isLike(subject.measure.unit, first.subject.measure.unit),
  );
  return [
    groupOf(
      `${about}@${review.period}`,
      like,
      ({ subject }, locale) => namesOf(review, subject, locale),
      (locale) => formatPeriod(review.period, locale),
    ),
  ];
};

/** A measure of the park and the same of others that are set beside it. */
const parksOf = (ground: Ground): readonly Group[] => {
  const { review } = ground;
  return ground.subjects.flatMap((subject): readonly Group[] => {
    const own = subject.scope === null ? factIn(subject, "level", review.period) : undefined;
    const others = own === undefined ? [] : ground.othersOf(subject);
    const rows = [subject, ...others].flatMap((one): readonly Sized[] => {
      const level = typeof one.scope === "string" ? undefined : factIn(one, "level", review.period);
      const value = own === undefined || level === undefined ? null : numberIn(level, own.unit);
      if (level === undefined || value === null) return [];
      const name = {
        zh: one.scope === null ? review.park.name.zh : scopeName(review, one.scope, "zh"),
        en: one.scope === null ? review.park.name.en : scopeName(review, one.scope, "en"),
      };
      return [{ name, figure: level, value, mark: "printed", facts: [level], subject: one }];
    });
    if (rows.length < 3) return [];
    const measures = (locale: Locale) => namesOf(review, subject, locale);
    const group = groupOf(
      `${subject.key}.parks@${review.period}`,
      rows,
      ({ name }, locale) => [name[locale]],
      (locale) =>
        `${measures(locale)[0] ?? ""}${PUNCTUATION[locale].comma}${formatPeriod(review.period, locale)}`,
      "names",
    );
    return [
      {
        ...group,
        topicOf: (left) => {
          const topic = group.topicOf(left);
          if (topic === null) return null;
          const of = (locale: Locale, text: string) =>
            measures(locale).map((name) => name + PUNCTUATION[locale].colon + text);
          return {
            ...topic,
            titles: (locale) => topic.titles(locale).flatMap((text) => of(locale, text)),
            sentence: (locale) => of(locale, topic.sentence(locale))[0] ?? "",
          };
        },
      },
    ];
  });
};

/** Which is largest? Like members without a whole that they add up to. */
export const sizes: Family = {
  id: "sizes",
  needs: { zh: "同类的三个以上数字", en: "three figures or more of one kind" },
  find: (ground) => {
    const { review } = ground;
    const byDimension = membersOf(ground).flatMap((one): readonly Group[] => {
      const { about, structure, all, whole, wholeName, period } = one;
      if (
        structure === "measures" ||
        structure === "nested" ||
        structure === "sequence" ||
        one.isSize
      )
        return [];
      const { by, unit, rows } = memberRows(ground, one);
      if (by === "share") return [];
      const total = all === undefined ? null : numberIn(all, unit);
      const isMean = ["ratio", "share"].includes(rows[0]?.member.subject.measure.kind ?? "");
      // Of what there is a whole, each is a part of.
      if (!isMean && total !== null && (fits(rows, total) || areWithin(rows, total))) return [];
      const sized: readonly Sized[] = rows.map((row) => ({ ...row, subject: row.member.subject }));
      // Of a mean, all are one more value beside those of the groups.
      const overall: readonly Sized[] =
        isMean && whole !== undefined && all !== undefined && total !== null
          ? [
              {
                name: nameOf(review, whole),
                figure: all,
                value: total,
                mark: "printed",
                facts: [all],
                subject: whole,
              },
            ]
          : [];
      const named = (locale: "zh" | "en") =>
        `${wholeName(locale)}${PUNCTUATION[locale].comma}${formatPeriod(period, locale)}`;
      return [
        groupOf(
          about,
          [...sized, ...overall],
          ({ subject }, locale) => namesOf(review, subject, locale),
          named,
        ),
      ];
    });
    // Different things that are counted in one unit of their own, such as enterprises of several kinds.
    const byUnit = new Map<string, Sized[]>();
    for (const subject of ground.subjects) {
      if (subject.scope !== null || Object.keys(subject.dimensions).length > 0) continue;
      const level = factIn(subject, "level", review.period);
      // What is counted without a name is like nothing.
      if (level === undefined || subject.measure.kind !== "count" || level.unit === "item")
        continue;
      const value = numberIn(level, level.unit);
      if (value === null) continue;
      const row: Sized = {
        name: nameOf(review, subject),
        figure: level,
        value,
        mark: "printed",
        facts: [level],
        subject,
      };
      byUnit.set(level.unit, [...(byUnit.get(level.unit) ?? []), row]);
    }
    const kinds = [...byUnit].flatMap(([unit, rows]) =>
      rows.length < 4 || !isOneList(review, rows)
        ? []
        : [
            groupOf(
              `${unit}@${review.period}`,
              rows,
              ({ subject }, locale) => namesOf(review, subject, locale),
              (locale) => formatPeriod(review.period, locale),
              "kinds",
            ),
          ],
    );
    return [...byDimension, ...kinds, ...parksOf(ground)];
  },
};
