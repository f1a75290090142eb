import {
  type DimensionValues,
  type Fact,
  formatFigure,
  formatPeriod,
  type Locale,
  type Localized,
} from "@park/data";
import { sumOfFacts } from "@park/metrics";
import { PUNCTUATION } from "../text/punctuation.ts";
import { drawBars } from "./bars.ts";
import { headlineFigure, titled } from "./headline.ts";
import { inSentence, nameOf, namesOf, valueNames } from "./names.ts";
import { factIn, type Ground, numberIn, valuesKey } from "./subject.ts";
import { bare, type Write } from "./told.ts";
import type { Group, Row } from "./topic.ts";

/** Words for how many of all got how far. */
export const STEP_WORDS: Localized<{
  readonly title: (name: string, all: string, part: string, step: string) => string;
  /** Without how many there are. */
  readonly only: (name: string, part: string, step: string) => string;
  readonly all: string;
}> = {
  zh: {
    title: (name, all, part, step) => `${name}${all}，${step}${part}`,
    only: (name, part, step) => `${name}${step}${part}`,
    all: "全部",
  },
  en: {
    title: (name, all, part, step) => `${name}: ${part} of ${all} ${step}`,
    only: (name, part, step) => `${name}: ${part} ${step}`,
    all: "All",
  },
};

/** How far each part of a whole got, and all of them: every part with its own whole. */
export const stepsOfParts = (
  ground: Ground,
  measure: string,
  by: string,
  /** The stage of a part, as dimension values, and what having got there is called. */
  stageOf: (part: string) => DimensionValues | undefined,
  stageName?: Localized,
): readonly Group[] => {
  const { review } = ground;
  const { period } = review;
  const whole = ground.subjectOf(measure);
  const values = Object.keys(review.measures[measure]?.dimensions[by]?.values ?? {});
  const parts = values.flatMap((part) => {
    const stage = stageOf(part);
    const [all, reached] = [{ [by]: part }, { [by]: part, ...stage }].map((dimensions) =>
      ground.subjectOf(measure, dimensions),
    );
    const [of, figure] = [all, reached].map((subject) =>
      subject === undefined ? undefined : factIn(subject, "level", period),
    );
    if (stage === undefined || all === undefined || reached === undefined) return [];
    if (of === undefined || figure === undefined) return [];
    const [size, value] = [of, figure].map((fact) => numberIn(fact, of.unit));
    if (size == null || value == null || value > size || value < 0) return [];
    return [{ all, reached, stage, of, figure, size, value }];
  });
  const [first] = parts;
  if (first === undefined || parts.length < 2) return [];
  const stated = values.filter((part) => ground.subjectOf(measure, { [by]: part }) !== undefined);
  const printed = whole === undefined ? undefined : factIn(whole, "level", period);
  const add = (facts: readonly Fact[]) => {
    const [one, ...more] = facts;
    return one === undefined ? null : sumOfFacts(review, [one, ...more]);
  };
  const [sum, got] = [add(parts.map(({ of }) => of)), add(parts.map(({ figure }) => figure))];
  const total = printed === undefined ? null : numberIn(printed, first.of.unit);
  if (sum === null || got === null || stated.length > parts.length) return [];
  // What is printed of the whole has to be what its parts add up to.
  const all = parts.reduce((sofar, { size }) => sofar + size, 0);
  if (total !== null && Math.abs(total - all) > 1e-9 * all) return [];
  const allFigure = printed ?? sum.figure;
  const step = (locale: Locale): string =>
    stageName?.[locale] ??
    valueNames({ ...first.reached, dimensions: first.stage }, locale).join("");
  const names = (locale: Locale): readonly string[] =>
    whole === undefined
      ? [review.measures[measure]?.label[locale] ?? measure]
      : namesOf(review, whole, locale);
  const ofAll: Row = {
    name: { zh: STEP_WORDS.zh.all, en: STEP_WORDS.en.all },
    figure: got.figure,
    value: parts.reduce((sofar, { value }) => sofar + value, 0),
    whole: { figure: allFigure, value: all },
    mark: "derived",
    facts: printed === undefined ? [] : [printed],
  };
  const rows = parts.map(
    (part): Row => ({
      name: nameOf(review, part.all, "measure"),
      figure: part.figure,
      value: part.value,
      whole: { figure: part.of, value: part.size },
      mark: "printed",
      facts: [part.of, part.figure],
    }),
  );
  const told = (locale: Locale, write: Write): readonly string[] => {
    const { title, only } = STEP_WORDS[locale];
    const [a, p] = [allFigure, got.figure].map((figure) => bare(write)(figure, locale)) as [
      string,
      string,
    ];
    const name = locale === "en" ? inSentence(step("en")) : step("zh");
    return [
      ...titled([names(locale)], (one = "") => title(one, a, p, name)),
      ...titled([names(locale)], (one = "") => only(one, p, name)),
    ];
  };
  return [
    {
      about: `${measure}.${by}.${Object.keys(first.stage).join()}@${period}`,
      rows,
      topicOf: (left) =>
        left.length < rows.length
          ? null
          : {
              rows: [ofAll, ...rows],
              context: [],
              values: 2 * rows.length,
              magnitude: 1 - (ofAll.value ?? 0) / Math.max(1e-9, all),
              period,
              surprise: 0.4,
              titles: (locale) => told(locale, headlineFigure),
              sentence: (locale) => told(locale, formatFigure)[0] ?? "",
              subtitle: (locale) =>
                `${names(locale)[0] ?? ""}${PUNCTUATION[locale].comma}${formatPeriod(period, locale)}`,
              draw: (frame) =>
                drawBars([ofAll, ...rows], frame, { highlight: [ofAll.name[frame.locale]] }),
            },
    },
  ];
};

/** The keys of the parts that are told with how far each of them got. */
export const stagedParts = (ground: Ground): ReadonlySet<string> =>
  new Set(
    sharedStages(ground).flatMap(({ rows }) =>
      rows.flatMap(({ facts }) =>
        facts.flatMap(
          ({ measure, dimensions }) => ground.subjectOf(measure, dimensions)?.key ?? [],
        ),
      ),
    ),
  );

/** Stages that each part of a whole is told of. */
export const sharedStages = (ground: Ground): readonly Group[] => {
  const measures = new Set(ground.subjects.map(({ measure }) => measure));
  return [...measures].flatMap((measure) =>
    Object.entries(measure.dimensions).flatMap(([by, { structure }]) => {
      if (structure !== "partition") return [];
      const stages = new Map<string, DimensionValues>();
      for (const { measure: of, dimensions, scope } of ground.subjects) {
        if (of !== measure || scope !== null || !Object.hasOwn(dimensions, by)) continue;
        const { [by]: _, ...rest } = dimensions;
        if (Object.keys(rest).length === 1) stages.set(valuesKey(rest), rest);
      }
      return [...stages.values()].flatMap((stage) =>
        stepsOfParts(ground, measure.id, by, () => stage),
      );
    }),
  );
};
