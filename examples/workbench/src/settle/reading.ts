import {
  type Against,
  codebook,
  formatFigure,
  formatPeriod,
  type Locale,
  type Localized,
  type LocalizedInput,
  type Measure,
  REGION_LABELS,
  type Scope,
} from "@park/data";
import type { DraftExclusion, DraftFact } from "@park/data/draft";
import type { Draft } from "../work/work.ts";

/** How far one number of a work is settled. */
type State = "open" | "wrong" | "read" | "settled" | "aside";

/** One number of a text, as the page goes over it. */
export interface Reading {
  /** Where it begins; the address has it. */
  readonly start: number;
  readonly printed: string;
  readonly state: State;
  readonly fact: DraftFact | null;
  readonly aside: DraftExclusion | null;
  /** What is asked of it, or what is wrong with it. */
  readonly asks: string | null;
  /** The id of its fact in the review so far; null where it is in none. */
  readonly id: string | null;
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** A name in the reader's language, or in the one that there is. */
export const inLocale = (label: LocalizedInput, locale: Locale): string =>
  label[locale] ?? label.zh ?? label.en ?? "";

/** A measure of a draft, or of the codebook. */
export const nameOfMeasure = ({ draft }: Draft, id: string, locale: Locale): string => {
  const label = own<Measure>(codebook, id)?.label ?? own(draft.file.measures, id)?.label;
  return label === undefined ? id : inLocale(label, locale);
};

/** All numbers of a work in the order of the text. */
export const readingsOf = ({ draft, soFar }: Draft): readonly Reading[] => {
  const { facts, exclusions, measures } = draft.file;
  const ids = new Map(soFar.review?.facts.map(({ start, id }) => [start, id]));
  const wrong = new Map<number, string>();
  for (const { path, rule } of soFar.issues)
    if (path[0] === "facts") {
      const fact = facts[Number(path[1])];
      if (fact !== undefined && !wrong.has(fact.start)) wrong.set(fact.start, rule);
    }
  const stated = facts.map((fact, index): Reading => {
    const { start, printed, todo } = fact;
    const asked = todo ?? own(measures, fact.measure)?.todo ?? null;
    const rule = wrong.get(start) ?? null;
    const decision = draft.decisions?.[index];
    const isDecided = decision?.sure === "certain" && decision.reasons.length === 0;
    return {
      start,
      printed,
      fact,
      aside: null,
      state: asked !== null ? "open" : rule !== null ? "wrong" : isDecided ? "settled" : "read",
      asks: asked ?? rule,
      id: ids.get(start) ?? null,
    };
  });
  const apart = exclusions.map((aside): Reading => {
    const { start, printed, todo = null } = aside;
    const state = todo === null ? "aside" : "open";
    return { start, printed, fact: null, aside, state, asks: todo, id: null };
  });
  return [...stated, ...apart].sort((a, b) => a.start - b.start);
};

export const isToSettle = ({ state }: Reading): boolean => state === "open" || state === "wrong";

/** The next number to settle behind a place, or from the beginning again; null where none is left. */
export const nextToSettle = (readings: readonly Reading[], place: number | null): Reading | null =>
  readings.find((one) => isToSettle(one) && one.start > (place ?? -1)) ??
  readings.find((one) => isToSettle(one) && one.start !== place) ??
  null;

export const ASPECT_LABELS = {
  level: { zh: "数量", en: "amount" },
  growth: { zh: "增速", en: "growth" },
  share: { zh: "占比", en: "share" },
  rank: { zh: "位次", en: "rank" },
  change: { zh: "增减量", en: "change" },
  points: { zh: "百分点变化", en: "points" },
  times: { zh: "倍数", en: "multiple" },
  contribution: { zh: "拉动", en: "contribution" },
} as const satisfies Readonly<Record<string, Localized>>;

export const AGAINST_LABELS = {
  yearBefore: { zh: "上年同期", en: "the year before" },
  periodBefore: { zh: "上期", en: "the period before" },
  twoYearAverage: { zh: "两年平均", en: "two-year average" },
} as const satisfies Readonly<Record<string, Localized>>;

export const STATUS_LABELS = {
  target: { zh: "目标", en: "target" },
  forecast: { zh: "预计", en: "forecast" },
} as const satisfies Readonly<Record<string, Localized>>;

const bodyIn = (work: Draft, body: Scope | Against, locale: Locale): string => {
  if (typeof body === "string")
    return (
      ({ ...REGION_LABELS, ...AGAINST_LABELS } as Readonly<Record<string, Localized>>)[body]?.[
        locale
      ] ?? body
    );
  if ("period" in body) return periodIn(body.period, locale);
  const entity = work.draft.file.entities?.find(({ id }) => id === body.entity);
  return entity === undefined ? body.entity : inLocale(entity.name, locale);
};

const periodIn = (period: string, locale: Locale): string => {
  try {
    return formatPeriod(period, locale);
  } catch {
    return period;
  }
};

/** What a figure was read as, in a few words: the measure, its part, how it is seen, of when and of whom. */
export const wordsOf = (work: Draft, fact: DraftFact, locale: Locale): string => {
  const { measure, dimensions, as = "level", against, of, period, scope, status } = fact;
  const { measures } = work.draft.file;
  const parts = Object.entries(dimensions).map(([name, value]) => {
    const label =
      own<Measure>(codebook, measure)?.dimensions[name]?.values[value] ??
      own(own(measures, measure)?.dimensions ?? {}, name)?.values[value];
    return label === undefined ? value : inLocale(label, locale);
  });
  const stated = status?.flatMap((one) =>
    one in STATUS_LABELS ? [STATUS_LABELS[one as "target"][locale]] : [],
  );
  const whole = typeof of === "string" ? bodyOrMeasure(work, of, locale) : null;
  return [
    nameOfMeasure(work, measure, locale),
    ...parts,
    as === "level" ? null : ASPECT_LABELS[as][locale],
    against == null ? null : (locale === "zh" ? "比" : "against ") + bodyIn(work, against, locale),
    whole === null ? null : (locale === "zh" ? "占" : "of ") + whole,
    period == null ? null : periodIn(period, locale),
    scope == null ? null : bodyIn(work, scope, locale),
    ...(stated ?? []),
  ]
    .filter((part) => part !== null && part !== "")
    .join(" · ");
};

const bodyOrMeasure = (work: Draft, of: string, locale: Locale): string =>
  Object.hasOwn(REGION_LABELS, of)
    ? bodyIn(work, of as Scope, locale)
    : nameOfMeasure(work, of.replace(/[.~].*$/u, ""), locale);

/** The figure as it is written for readers. */
export const figureIn = (fact: DraftFact, locale: Locale): string => formatFigure(fact, locale);
