import {
  type Fact,
  type Figure,
  formatFigure,
  formatPeriod,
  type Locale,
  type Localized,
} from "@park/data";
import {
  figureOf,
  jointShare,
  restOfWhole,
  type SingleMember,
  type SizeMeasures,
  singleMembers,
  sizeClasses,
} from "@park/metrics";
import { countIn } from "../text/countIn.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { sentenceCase } from "../text/sentenceCase.ts";
import { drawBars } from "./bars.ts";
import { headlineFigure, titled } from "./headline.ts";
import { inSentence, namesOf } from "./names.ts";
import { factIn, type Ground, isLike, numberIn, type Subject } from "./subject.ts";
import type { Write } from "./told.ts";
import type { Family, Group, Row } from "./topic.ts";

const WORDS: Localized<{
  /** Whether they are counted in the whole may be open. */
  readonly few: (
    few: string,
    all: string,
    names: string,
    share: string,
    whole: string,
    isOpen: boolean,
  ) => string;
  readonly fewBriefly: (few: string, share: string, whole: string, isOpen: boolean) => string;
  readonly least: (
    size: string,
    count: string,
    share: string,
    whole: string,
    isLeast: boolean,
  ) => string;
  readonly leastBriefly: (size: string, share: string, whole: string, isLeast: boolean) => string;
  /** One of a size, by itself. */
  readonly one: (size: string) => string;
  readonly together: string;
  readonly share: string;
  readonly rest: string;
  readonly open: string;
  readonly worked: string;
  readonly subtitle: (whole: string) => string;
}> = {
  zh: {
    few: (few, _all, names, share, whole, isOpen) =>
      `${few}${names}${isOpen ? "或" : ""}占${whole}${share}`,
    fewBriefly: (few, share, whole, isOpen) => `${few}${isOpen ? "或" : ""}占${whole}${share}`,
    least: (size, count, share, whole, isLeast) =>
      `${size}的${count}${isLeast ? "至少" : ""}占${whole}${share}`,
    leastBriefly: (size, share, whole, isLeast) =>
      `${size}${isLeast ? "至少" : ""}占${whole}${share}`,
    one: (size) => `${size}一项`,
    together: "合计",
    share: "占比",
    rest: "其余",
    open: "原文未说明这些是否计入总数，占比按计入推算",
    worked: "下限由个数、规模门槛与总数推算",
    subtitle: (whole) => `${whole}的集中程度`,
  },
  en: {
    few: (few, all, names, share, whole, isOpen) =>
      `${few} of ${all} ${names}${isOpen ? " may be" : ":"} ${share} of ${whole}`,
    fewBriefly: (few, share, whole, isOpen) =>
      `${few}${isOpen ? " may be" : ":"} ${share} of ${whole}`,
    least: (size, count, share, whole, isLeast) =>
      `${size}: ${count} hold ${isLeast ? "at least " : ""}${share} of ${whole}`,
    leastBriefly: (size, share, whole, isLeast) =>
      `${size}: ${isLeast ? "at least " : ""}${share} of ${whole}`,
    one: (size) => `One of ${size}`,
    together: "Together",
    share: "Share",
    rest: "All others",
    open: "Whether these are counted in the whole is not said; shares take them to be",
    worked: "At least: worked out from the counts, the sizes they begin at, and the whole",
    subtitle: (whole) => `How concentrated ${whole} is`,
  },
};

/** The measures that say how an amount is spread by size: what is counted, what it is worth, and what sizes begin at. */
const sizeMeasuresOf = ({ review, subjects }: Ground): readonly SizeMeasures[] => {
  const stated = [...new Set(subjects.map(({ measure }) => measure))];
  const thresholds = Object.values(review.measures).filter(({ kind }) => kind === "threshold");
  return thresholds.flatMap((threshold) =>
    Object.entries(threshold.dimensions).flatMap(([dimension, { values }]) => {
      const sizes = Object.keys(values).join();
      const alike = stated.filter(
        ({ dimensions }) => Object.keys(dimensions[dimension]?.values ?? {}).join() === sizes,
      );
      const numbers = alike.filter(({ kind }) => kind === "count");
      const amounts = alike.filter(
        ({ kind, unit }) => (kind === "flow" || kind === "stock") && isLike(unit, threshold.unit),
      );
      const [[number, otherNumber], [value, otherValue]] = [numbers, amounts];
      // Of two nothing says which is meant.
      return number === undefined ||
        value === undefined ||
        otherNumber !== undefined ||
        otherValue !== undefined
        ? []
        : [{ value: value.id, number: number.id, threshold: threshold.id, dimension }];
    }),
  );
};

/** An amount that is spread over what is counted. */
interface Spread {
  readonly measures: SizeMeasures;
  readonly total: Fact;
  /** The total, in its unit. */
  readonly all: number;
  readonly number: Fact;
  readonly wholes: (locale: Locale) => readonly string[];
  readonly counted: (locale: Locale) => readonly string[];
  readonly subtitle: (locale: Locale) => string;
}

const spreadOf = (ground: Ground, measures: SizeMeasures): Spread | null => {
  const { review } = ground;
  const [whole, count] = [measures.value, measures.number].map((id) => ground.subjectOf(id));
  if (whole === undefined || count === undefined) return null;
  const [total, number] = [whole, count].map((one) => factIn(one, "level", review.period));
  const all = total === undefined ? null : numberIn(total, total.unit);
  if (total === undefined || number === undefined || all === null || all <= 0) return null;
  const names =
    (subject: Subject) =>
    (locale: Locale): readonly string[] =>
      namesOf(review, subject, locale).map((name) => (locale === "en" ? inSentence(name) : name));
  const wholes = names(whole);
  return {
    measures,
    total,
    all,
    number,
    wholes,
    counted: names(count),
    subtitle: (locale) =>
      `${WORDS[locale].subtitle(wholes(locale)[0] ?? "")}${PUNCTUATION[locale].comma}${formatPeriod(review.period, locale)}`,
  };
};

/** The largest that are told singly, beside all. */
const largestOf = ({ review }: Ground, spread: Spread): readonly Group[] => {
  const { measures, total, all, number, wholes, counted, subtitle } = spread;
  const singles = new Map<Row, SingleMember>(
    singleMembers(review, measures)
      .filter(({ value }) => isLike(value.unit, total.unit))
      .map((single) => [
        {
          name: {
            zh: WORDS.zh.one(formatFigure(single.value, "zh")),
            en: WORDS.en.one(formatFigure(single.value, "en")),
          },
          figure: single.value,
          value: numberIn(single.value, total.unit),
          mark: "printed",
          facts: [single.value, single.count],
        },
        single,
      ]),
  );
  const rows = [...singles.keys()].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  if (rows.length === 0 || rows.reduce((sum, { value }) => sum + (value ?? 0), 0) > all) return [];
  return [
    {
      about: `${measures.value}.${measures.dimension}.largest`,
      rows,
      topicOf: (left) => {
        const told = left.flatMap((row) => singles.get(row) ?? []);
        const [first, ...others] = told.map(({ value }) => value);
        if (first === undefined) return null;
        const share = jointShare(review, total, [first, ...others])?.parts;
        if (share === undefined) return null;
        const rest = restOfWhole(review, total, [first, ...others]);
        const isOpen = told.some(({ value, count }) => value.note !== null || count.note !== null);
        const few: Fact = {
          ...number,
          amount: String(told.length),
          multiplier: 0,
          qualifier: null,
        };
        const titles = (locale: Locale, write: Write): readonly string[] => {
          const { few: say, fewBriefly } = WORDS[locale];
          const text = write(share.figure, locale);
          const [n, of] = [few, number].map((fact) => countIn(fact, locale)) as [string, string];
          return [
            ...titled([counted(locale), wholes(locale)], (names = "", whole = "") =>
              say(n, of, names, text, whole, isOpen),
            ),
            ...titled([wholes(locale)], (whole = "") => fewBriefly(n, text, whole, isOpen)),
          ];
        };
        const shown: readonly Row[] = [
          ...left,
          ...(rest.value > 0
            ? [
                {
                  name: { zh: WORDS.zh.rest, en: WORDS.en.rest },
                  figure: rest.figure,
                  value: rest.value,
                  mark: "rest" as const,
                  facts: [],
                },
              ]
            : []),
        ];
        return {
          rows: shown,
          context: [total, number],
          values: left.length + 1,
          magnitude: share.value - told.length / Math.max(1, numberIn(number, number.unit) ?? 1),
          surprise: share.value >= 0.5 ? 0.5 : 0.4,
          worked: [
            { name: { zh: WORDS.zh.together, en: WORDS.en.together }, figure: few },
            { name: { zh: WORDS.zh.share, en: WORDS.en.share }, figure: share.figure },
          ],
          titles: (locale) => titles(locale, headlineFigure),
          sentence: (locale) => titles(locale, formatFigure)[0] ?? "",
          subtitle,
          note: (locale) => (isOpen ? WORDS[locale].open : null),
          draw: (frame) => drawBars(shown, frame, { whole: all }),
        };
      },
    },
  ];
};

/** What all from a size up hold at least, as it follows from their number and that of the others. */
const leastOf = ({ review }: Ground, spread: Spread): readonly Group[] => {
  const { measures, total, all, number, wholes, subtitle } = spread;
  const found = sizeClasses(review, measures);
  if (found === null || found.bounds === null || !isLike(found.total.unit, total.unit)) return [];
  const { classes, bounds } = found;
  const sizes = new Map(
    classes.flatMap(({ threshold, count, value }, at): readonly (readonly [Row, Size])[] => {
      const bound = bounds.classes[at];
      const least = bound?.value[0] ?? null;
      if (bound === undefined || least === null || least <= 0) return [];
      const size = threshold.dimensions[measures.dimension] ?? "";
      const label =
        review.measures[measures.number]?.dimensions[measures.dimension]?.values[size] ??
        ({ zh: size, en: size } satisfies Localized);
      // What they hold may be printed.
      const held = value === null ? null : jointShare(review, total, [value]);
      const figure =
        value ?? ({ ...figureOf(least, total.unit, 1, "down"), qualifier: "atLeast" } as const);
      return [
        [
          {
            name: {
              zh: `${label.zh}（${countIn(count, "zh")}）`,
              en: `${sentenceCase(label.en)} (${countIn(count, "en")})`,
            },
            figure,
            value: value === null ? least : numberIn(value, total.unit),
            mark: value === null ? "derived" : "printed",
            facts: [threshold, count, ...(value === null ? [] : [value])],
          },
          {
            label,
            count,
            share: held?.parts.figure ?? figureOf(bound.leastShare, "ratio", 1, "down"),
            isLeast: value === null,
          },
        ],
      ];
    }),
  );
  // The largest first.
  const rows = [...sizes.keys()].reverse();
  if (rows.length === 0) return [];
  return [
    {
      about: `${measures.value}.${measures.dimension}.from`,
      rows,
      topicOf: (left) => {
        const [first] = left;
        const size = first === undefined ? undefined : sizes.get(first);
        if (size === undefined) return null;
        const told = (one: Size, locale: Locale, write: Write): readonly string[] => {
          const { least, leastBriefly } = WORDS[locale];
          const [text, name] = [write(one.share, locale), one.label[locale]];
          const from = locale === "en" ? sentenceCase(name) : name;
          return [
            ...titled([wholes(locale)], (whole = "") =>
              least(from, countIn(one.count, locale), text, whole, one.isLeast),
            ),
            ...titled([wholes(locale)], (whole = "") =>
              leastBriefly(from, text, whole, one.isLeast),
            ),
          ];
        };
        const shown = left.flatMap((row) => sizes.get(row) ?? []);
        return {
          rows: left,
          context: [total, number],
          values: left.length + 1,
          magnitude: first?.value == null ? 0 : first.value / all,
          surprise: 0.4,
          worked: shown.map(({ label, share }) => ({ name: label, figure: share })),
          titles: (locale) => told(size, locale, headlineFigure),
          sentence: (locale) =>
            shown
              .map((one) => told(one, locale, formatFigure)[0] ?? "")
              .join(PUNCTUATION[locale].semicolon),
          subtitle,
          note: (locale) => (shown.some(({ isLeast }) => isLeast) ? WORDS[locale].worked : null),
          draw: (frame) => drawBars(left, frame, { whole: all }),
        };
      },
    },
  ];
};

interface Size {
  readonly label: Localized;
  readonly count: Fact;
  readonly share: Figure;
  /** Whether it is the least that it can be. */
  readonly isLeast: boolean;
}

/** Do a few hold most? The largest that are told singly, and what all from a size up hold at least. */
export const skew: Family = {
  id: "skew",
  needs: {
    zh: "总额与总数，及单列的大项或各规模档的个数",
    en: "an amount and a number, with the largest by themselves or how many there are from a size up",
  },
  find: (ground) =>
    sizeMeasuresOf(ground).flatMap((measures) => {
      const spread = spreadOf(ground, measures);
      return spread === null ? [] : [...largestOf(ground, spread), ...leastOf(ground, spread)];
    }),
};
