import {
  type Fact,
  type Figure,
  formatFigure,
  formatPeriod,
  type Locale,
  type Localized,
  type Period,
  yearBefore,
} from "@park/data";
import { input, subtract } from "@park/metrics";
import { dumbbell } from "../forms/dumbbell.ts";
import { line } from "../forms/line.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { COLUMNS, drawBars, rowText } from "./bars.ts";
import { derived } from "./derived.ts";
import { growthsOf } from "./growth.ts";
import { headlineFigure, sizeOf, titled } from "./headline.ts";
import { areComparable, type Moment, momentsOf, type Seen } from "./moments.ts";
import { nameOf, namesOf } from "./names.ts";
import { overlap, shortPeriod } from "./periods.ts";
import { MOVED_WORDS, sequences } from "./sequence.ts";
import { type Ground, isPlanned, numberIn, type Subject } from "./subject.ts";
import { bare, type Write } from "./told.ts";
import { CHART_FROM, type Family, type Group, type Row, type Topic } from "./topic.ts";

const MOVED = /*#__PURE__*/ (() => subtract(input("now"), input("before")))();

const WORDS: Localized<{
  readonly by: (name: string, verb: string, size: string, now: string) => string;
  readonly byBriefly: (name: string, verb: string, size: string) => string;
  /** Where it is not of the year before. */
  readonly dated: (figure: string, period: string) => string;
  readonly apart: (name: string, when: string, now: string, then: string, before: string) => string;
  readonly grew: (size: string, isUp: boolean) => string;
  readonly ends: { readonly [seen in Seen]: string };
  readonly what: { readonly [seen in Seen]: string };
  readonly moved: string;
}> = {
  zh: {
    by: (name, verb, size, now) => `${name}${verb}${size}，至${now}`,
    byBriefly: (name, verb, size) => `${name}${verb}${size}`,
    dated: (figure, period) => `${period}的${figure}`,
    apart: (name, when, now, then, before) => `${name}${when}${now}，${then}${before}`,
    grew: (size, isUp) => `${isUp ? "增" : "降"}${size}`,
    ends: { level: "", share: "占比", growth: "增速" },
    what: { level: "水平", share: "占比", growth: "增速" },
    moved: "变动",
  },
  en: {
    by: (name, verb, size, now) => `${name} ${verb} ${size} to ${now}`,
    byBriefly: (name, verb, size) => `${name} ${verb} ${size}`,
    dated: (figure, period) => `${figure} in ${period}`,
    apart: (name, when, now, then, before) => `${name} ${now} in ${when}, ${before} in ${then}`,
    grew: (size, isUp) => `${isUp ? "up" : "down"} ${size}`,
    ends: { level: "", share: " share", growth: " growth" },
    what: { level: "Levels", share: "Shares", growth: "Growth" },
    moved: "change",
  },
};

interface Move {
  readonly now: Moment;
  readonly before: Moment | undefined;
  readonly figure: Figure;
  /** What prints it; null where it follows from the moments. */
  readonly fact: Fact | null;
  readonly size: number;
}

/** What prints by how much a subject moved. */
const printedMove = (subject: Subject, period: Period, as: Seen): Fact | undefined =>
  subject.facts.find((fact) => {
    if (fact.period !== period || isPlanned(fact) || fact.amount === null) return false;
    if (fact.as === "change") return as === "level" && fact.in === "level" && isOfTime(fact);
    return (
      fact.as === "points" &&
      fact.in === as &&
      isOfTime(fact) &&
      !(as === "growth" && fact.against === null)
    );
  });

const isOfTime = ({ against }: Extract<Fact, { readonly as: "change" | "points" }>): boolean =>
  against === null ||
  against === "yearBefore" ||
  against === "periodBefore" ||
  (typeof against === "object" && "period" in against);

const moveOf = (ground: Ground, moments: readonly Moment[], as: Seen): Move | null => {
  const now = moments.at(-1);
  if (now === undefined) return null;
  const first = moments.length > 1 && areComparable(moments, as) ? moments[0] : undefined;
  const fact = printedMove(now.subject, now.period, as) ?? null;
  if (fact !== null) {
    // What it moved from is told only where it is what it is said to have moved from.
    const isFrom =
      first !== undefined && first.period === yearBefore(now.period) && moments.length === 2;
    const size = numberIn(fact, fact.unit);
    return size === null
      ? null
      : { now, before: isFrom ? first : undefined, figure: fact, fact, size };
  }
  if (first === undefined) return null;
  const found = derived(ground.review, MOVED, { now: now.fact, before: first.fact });
  if (found === null) return null;
  const isRate = found.unit === "ratio" || found.unit === "percent";
  const figure: Figure = isRate ? { ...found.figure, unit: "percentagePoint" } : found.figure;
  return { now, before: first, figure, fact: null, size: found.value * (isRate ? 100 : 1) };
};

const topicOf = (
  ground: Ground,
  series: readonly (readonly Moment[])[],
  as: Seen,
): Topic | null => {
  const { review } = ground;
  const moves = series.flatMap((moments) => moveOf(ground, moments, as) ?? []);
  const isRate = ({ now }: Move): boolean =>
    as !== "level" || ["percent", "ratio"].includes(now.figure.unit);
  /** Amounts of unlike sizes are compared by how much of themselves they moved. */
  const relative = (move: Move): number =>
    isRate(move)
      ? Math.abs(move.size)
      : (100 * Math.abs(move.size)) / Math.max(1e-9, Math.abs(move.now.value));
  const [most] = [...moves].sort((a, b) => relative(b) - relative(a));
  if (most === undefined) return null;
  const told = (move: Move, locale: Locale, write: Write): readonly string[] => {
    const { by, byBriefly, dated, apart, grew, ends } = WORDS[locale];
    const { verb, from } = MOVED_WORDS[locale];
    const { now, before, figure, size } = move;
    const names = namesOf(review, now.subject, locale).map((name) => name + ends[as]);
    const number = bare(write);
    const word = verb(size >= 0, isRate(move));
    const earlier = ({ figure: one, period }: Moment): string => {
      const text = number(one, locale);
      return period === yearBefore(now.period) ? text : dated(text, formatPeriod(period, locale));
    };
    if (before !== undefined && as === "growth" && overlap(before.period, now.period))
      return titled([namesOf(review, now.subject, locale)], (name = "") =>
        apart(
          name,
          shortPeriod(now.period, review.period, locale),
          grew(write(sizeOf(now.figure), locale), now.value >= 0),
          shortPeriod(before.period, review.period, locale),
          grew(write(sizeOf(before.figure), locale), before.value >= 0),
        ),
      );
    const away = titled([names], (name = "") =>
      by(name, word, number(sizeOf(figure), locale), number(now.figure, locale)),
    );
    const ways =
      before === undefined
        ? []
        : titled([names], (name = "") =>
            from(name, word, earlier(before), number(now.figure, locale)),
          );
    const brief = titled([names], (name = "") =>
      byBriefly(name, word, number(sizeOf(figure), locale)),
    );
    return [...(as === "level" ? ways : []), ...away, ...ways, ...brief];
  };
  const moments = series.flat();
  const printed = moves.flatMap(({ now: { name }, figure, fact }): readonly Row[] =>
    fact === null
      ? []
      : [
          {
            name,
            series: { zh: WORDS.zh.moved, en: WORDS.en.moved },
            figure,
            value: null,
            mark: "printed",
            facts: [fact],
          },
        ],
  );
  const periods = [...new Set(moments.map(({ period }) => period))];
  const isTurn =
    most.before !== undefined && as === "growth" && most.before.value < 0 !== most.now.value < 0;
  const pairs = series.filter(({ length }) => length === 2);
  return {
    rows: [...moments, ...printed],
    context: [],
    values: moments.length,
    magnitude: relative(most) / (relative(most) + 5),
    surprise: isTurn ? 0.9 : 0.4,
    worked: moves.flatMap(({ now: { name }, figure, fact }) =>
      fact !== null
        ? []
        : [{ name: { zh: name.zh + WORDS.zh.moved, en: `${name.en}, ${WORDS.en.moved}` }, figure }],
    ),
    titles: (locale) => told(most, locale, headlineFigure),
    sentence: (locale) =>
      moves
        .slice(0, 4)
        .map((move) => told(move, locale, formatFigure)[0] ?? "")
        .join(PUNCTUATION[locale].semicolon),
    subtitle: (locale) =>
      [
        series.length === 1
          ? nameOf(review, most.now.subject)[locale] + WORDS[locale].ends[as]
          : WORDS[locale].what[as],
        periods.map((period) => formatPeriod(period, locale)).join(PUNCTUATION[locale].item),
      ].join(PUNCTUATION[locale].comma),
    draw: (frame) => {
      const { locale } = frame;
      const { item, series: time, figure } = COLUMNS[locale];
      const cells = (rows: readonly Moment[]) =>
        rows.map((row) => ({
          name: row.name[locale],
          period: row.period,
          when: row.series?.[locale] ?? "",
          value: row.value,
          text: rowText(row, locale),
        }));
      if (series.length === 1 && periods.length >= 3)
        return line(
          cells(moments),
          {
            x: { field: "period", title: time },
            y: { field: "value", title: figure },
            text: "text",
          },
          frame,
        );
      if (periods.length === 2 && pairs.length >= 2)
        return dumbbell(
          cells(pairs.slice(0, 8).flat()),
          {
            y: { field: "name", title: item },
            x: { field: "value", title: figure },
            when: { field: "when", title: time },
            text: "text",
          },
          frame,
        );
      return drawBars(
        moments.map((row) => ({ ...row, name: row.series ?? row.name })),
        frame,
      );
    },
  };
};

/** What moved? One measure at several times, or several like ones at two. */
export const change: Family = {
  id: "change",
  needs: {
    zh: "同一数字在两个时点的值，或其增减",
    en: "a figure at two times, or by how much it moved",
  },
  find: (ground) => {
    const own = ground.subjects.filter(({ scope }) => scope === null);
    const seen: readonly Seen[] = ["level", "share", "growth"];
    const moved = seen.flatMap((as) => {
      const together = new Map<string, (readonly Moment[])[]>();
      const alone = own.flatMap((subject): readonly Group[] => {
        const moments = momentsOf(ground, subject, as);
        const now = moments.at(-1);
        if (now === undefined) return [];
        const last = moments.slice(-2);
        const isMember = as !== "level" || Object.keys(subject.dimensions).length > 0;
        if (last.length === 2 && isMember && areComparable(last, as)) {
          const of =
            as === "level"
              ? `.${subject.measure.id}.${Object.keys(subject.dimensions).join()}`
              : "";
          const key = `${as}${of}@${last.map(({ period }) => period).join("~")}`;
          together.set(key, [...(together.get(key) ?? []), last]);
        }
        const printed = printedMove(subject, now.period, as);
        if (printed === undefined && !(moments.length > 1 && areComparable(moments, as))) return [];
        const move: readonly Row[] =
          printed === undefined
            ? []
            : [{ name: now.name, figure: printed, value: null, mark: "printed", facts: [printed] }];
        // Where growths stand together, a level and what it was is one of them.
        const grown = growthsOf(ground).get(now.period) ?? [];
        const isGrowth = grown.length >= CHART_FROM && grown.some((row) => row.subject === subject);
        const isOneYear = moments.every(
          ({ period }) => period === now.period || period === yearBefore(now.period),
        );
        if (as === "level" && isGrowth && isOneYear) return [];
        // What others have told is told again beside what is new.
        return [
          {
            about: `${as}.${subject.key}`,
            rows: [...moments, ...move],
            topicOf: (left) => (left.length === 0 ? null : topicOf(ground, [moments], as)),
          },
        ];
      });
      const groups = [...together].flatMap(([about, series]): readonly Group[] =>
        series.length < 2
          ? []
          : [
              {
                about,
                rows: series.flat(),
                topicOf: (left) => {
                  const still = series.filter((moments) =>
                    moments.some((row) => left.includes(row)),
                  );
                  return still.length < 2 ? null : topicOf(ground, still, as);
                },
              },
            ],
      );
      return [...groups, ...alone];
    });
    return [...moved, ...sequences(ground)];
  },
};
