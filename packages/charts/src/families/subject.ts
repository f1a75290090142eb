import type {
  AspectId,
  DimensionValues,
  Fact,
  Measure,
  Period,
  Review,
  Scope,
  UnitId,
} from "@park/data";
import { unitOf, valueIn } from "@park/data";
import type { Finding } from "@park/metrics";
import { inTime, isAsLong } from "./periods.ts";

/** All that a review says of one measure with its dimension values, of the park or of one scope, in the order of the text. */
export interface Subject {
  readonly key: string;
  readonly measure: Measure;
  readonly dimensions: DimensionValues;
  /** Null for the park's own. */
  readonly scope: Scope | null;
  readonly facts: readonly Fact[];
}

/** A review as the families look at it. */
export interface Ground {
  readonly review: Review;
  /** Findings that not all that is printed can be right. */
  readonly accusations: readonly Finding[];
  /** In the order of the text. */
  readonly subjects: readonly Subject[];
  /** The same of others: of regions, and of parks that are set beside. */
  readonly othersOf: (subject: Subject) => readonly Subject[];
  readonly subjectOf: (
    measure: string,
    dimensions?: DimensionValues,
    scope?: Scope | null,
  ) => Subject | undefined;
}

/** Dimension values as a part of an id: `.industry=lithium`. */
export const valuesKey = (dimensions: DimensionValues): string =>
  Object.entries(dimensions)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([dimension, value]) => `.${dimension}=${value}`)
    .join("");

const scopeKey = (scope: Scope | null): string =>
  scope === null ? "" : `~${typeof scope === "string" ? scope : scope.entity}`;

const keyOf = (measure: string, dimensions: DimensionValues, scope: Scope | null): string =>
  measure + valuesKey(dimensions) + scopeKey(scope);

/** Whether a figure is of a time after that of the review, and as long: it has not come about, whatever words the text has for that. */
const isToCome = (fact: Fact, now: Period): boolean =>
  fact.period !== now &&
  !isPlanned(fact) &&
  isAsLong(now, fact.period) &&
  inTime(now, fact.period) < 0;

const foreseen = (fact: Fact): Fact => ({ ...fact, status: [...fact.status, "forecast"] });

/**
 * A review, ready for the families. A claim that cannot be right is told as that, and never as it is printed.
 *
 * @param accusations - findings that not all that is printed can be right
 * @param parks - the ids of parks that are set beside, as bodies of the review
 */
export const groundOf = (
  review: Review,
  accusations: readonly Finding[] = [],
  parks: ReadonlySet<string> = new Set(),
): Ground => {
  const wrong = new Set(accusations.map(({ claim }) => claim?.fact ?? null));
  const facts = new Map<string, Fact[]>();
  for (const fact of review.facts) {
    if (wrong.has(fact.id)) continue;
    const stated = isToCome(fact, review.period) ? foreseen(fact) : fact;
    const key = keyOf(fact.measure, fact.dimensions, fact.scope);
    const before = facts.get(key);
    if (before === undefined) facts.set(key, [stated]);
    else before.push(stated);
  }
  const subjects = new Map<string, Subject>();
  for (const [key, all] of facts) {
    const [{ measure: id, dimensions, scope }] = all as [Fact];
    if (!Object.hasOwn(review.measures, id)) continue;
    const measure = review.measures[id] as Measure;
    subjects.set(key, { key, measure, dimensions, scope, facts: all });
  }
  const around = new Map<string, Subject[]>();
  for (const subject of subjects.values()) {
    const { measure, dimensions, scope } = subject;
    if (scope === null || (typeof scope === "object" && !parks.has(scope.entity))) continue;
    const key = keyOf(measure.id, dimensions, null);
    around.set(key, [...(around.get(key) ?? []), subject]);
  }
  return {
    review,
    accusations,
    othersOf: ({ measure, dimensions }) => around.get(keyOf(measure.id, dimensions, null)) ?? [],
    subjects: [...subjects.values()],
    subjectOf: (measure, dimensions = {}, scope = null) =>
      subjects.get(keyOf(measure, dimensions, scope)),
  };
};

/** What is to come, and no figure of what was. */
export const isPlanned = ({ status }: Fact): boolean =>
  status.includes("target") || status.includes("forecast");

/** What a subject is said to be in an aspect, in a period: the first that has come about and is one number. */
export const factIn = <A extends AspectId>(
  { facts }: Subject,
  as: A,
  period: Period,
  holds: (fact: Extract<Fact, { readonly as: A }>) => boolean = () => true,
): Fact | undefined =>
  facts.find(
    (fact) =>
      fact.as === as &&
      fact.period === period &&
      fact.amount !== null &&
      !isPlanned(fact) &&
      holds(fact as Extract<Fact, { readonly as: A }>),
  );

/** What a subject is to be in an aspect, in a period. */
export const plannedIn = ({ facts }: Subject, as: AspectId, period: Period): Fact | undefined =>
  facts.find(
    (fact) => fact.as === as && fact.period === period && fact.amount !== null && isPlanned(fact),
  );

/** Whether it is compared with the year before, as is meant where a text names nothing. */
export const isYearly = (fact: Fact): boolean => {
  const against = "against" in fact ? fact.against : null;
  return against === null || against === "yearBefore";
};

/** Whether figures can stand on one axis. */
export const isLike = (a: UnitId, b: UnitId): boolean => unitOf(a).base === unitOf(b).base;

/** The number of a figure in the unit of the others; null where it is none. */
export const numberIn = (
  fact: Pick<Fact, "amount" | "multiplier" | "unit" | "qualifier">,
  unit: UnitId,
): number | null => {
  if (fact.amount === null || !isLike(fact.unit, unit)) return null;
  const value = valueIn<UnitId>(fact, unit);
  return Number.isFinite(value) && Math.abs(value) < 1e15 ? value : null;
};
