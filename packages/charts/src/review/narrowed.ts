import {
  type Fact,
  type FactKey,
  formatFigure,
  type Locale,
  type Localized,
  labelOf,
  type Review,
  type UnitId,
} from "@park/data";
import { type NumberInterval, wholeNumbersIn } from "@park/metrics";
import { PUNCTUATION } from "../text/punctuation.ts";
import { impliedOf } from "./auditOf.ts";

const TEXT: Localized<(names: string) => string> = {
  zh: (names) => `另据${names}缩小范围`,
  en: (names) => `Narrowed further by ${names}`,
};

/** What all figures of a review leave of a number that it does not state. */
export interface Narrowed {
  readonly interval: NumberInterval;
  /** The figures that narrow it, beside those that it is derived from. */
  readonly others: readonly Fact[];
}

/** A derived number, as a chart has it. */
interface Derived {
  /** What it is: the key under which a fact would state it. */
  readonly key: FactKey;
  readonly unit: UnitId;
  readonly interval: NumberInterval;
  /** What it is derived from. */
  readonly of: readonly Fact[];
}

const textOf = ({ measure, as, dimensions, scope, status, period }: FactKey): string =>
  JSON.stringify([
    measure,
    as ?? "level",
    Object.entries(dimensions ?? {}).sort(),
    scope ?? null,
    (status ?? []).filter((word) => word === "target" || word === "forecast"),
    period,
  ]);

/** Ends that differ by less are one number, computed in two ways. */
const SLACK = 1e-12;

const isInside = ([lower, upper]: NumberInterval, [least, most]: NumberInterval): boolean =>
  (least === null || (lower !== null && lower >= least - Math.abs(least) * SLACK)) &&
  (most === null || (upper !== null && upper <= most + Math.abs(most) * SLACK));

/**
 * What all figures of a review leave of a number that a chart derives from some of them, where that is narrower. Null where it is not, and
 * where it takes a condition: a chart does not assume what its reader is not told.
 */
export const narrowed = (review: Review, { key, unit, interval, of }: Derived): Narrowed | null => {
  const text = textOf({ period: review.period, ...key });
  const implied = impliedOf(review).find(
    (one) =>
      one.stated === null &&
      one.assumptions.length === 0 &&
      one.unit === unit &&
      textOf({ period: review.period, ...one.key }) === text,
  );
  if (implied === undefined) return null;
  const own = implied.isWhole ? wholeNumbersIn(interval) : interval;
  if (own === null || !isInside(implied.interval, own) || isInside(own, implied.interval))
    return null;
  const ids = new Set(implied.from.map(({ fact }) => fact));
  const others = review.facts.filter(({ id }) => ids.has(id) && !of.some((one) => one.id === id));
  return others.length === 0 ? null : { interval: implied.interval, others };
};

/** The number of an interval that is nearest to one outside of it; the number itself inside. */
export const clamped = (value: number, [lower, upper]: NumberInterval): number =>
  Math.min(Math.max(value, lower ?? value), upper ?? value);

/** What narrows derived numbers, as a note to a chart; none where nothing does. */
export const narrowingNotes = (
  others: readonly Fact[],
  review: Review,
  locale: Locale,
): readonly string[] => {
  const { item, open, close } = PUNCTUATION[locale];
  const names = [...new Set(others)].map(
    (fact) => labelOf(review, fact)[locale] + open + formatFigure(fact, locale) + close,
  );
  return names.length === 0 ? [] : [TEXT[locale](names.join(item))];
};
