import type { AspectId, Scope } from "./aspect.ts";
import type { DimensionValues } from "./dimension.ts";
import type { Fact, FactStatus } from "./fact.ts";
import { planOf, saidBeyond } from "./factId.ts";
import type { FactKey } from "./factKey.ts";
import { yearBefore } from "./period.ts";
import type { Review } from "./review.ts";
import { hasWords } from "./where.ts";

interface Series {
  readonly measure: string;
  readonly as?: AspectId;
  readonly dimensions?: DimensionValues;
  readonly scope?: Scope | null;
  readonly status?: readonly FactStatus[];
  readonly period?: string;
}

const textOf = ({ measure, as, dimensions, scope, status, period }: Series): string =>
  JSON.stringify([
    measure,
    as ?? "level",
    Object.entries(dimensions ?? {}).sort(),
    scope ?? null,
    planOf(status ?? []),
    period,
  ]);

type Index = ReadonlyMap<string, readonly Fact[]>;

/** Indexes of facts that cannot change any more. */
const indexes = /*#__PURE__*/ new WeakMap<readonly Fact[], Index>();

const indexOf = ({ facts, measures }: Review): Index => {
  const known = indexes.get(facts);
  if (known !== undefined) return known;
  const index = new Map<string, Fact[]>();
  for (const fact of facts) {
    const text = textOf(fact);
    const others = index.get(text);
    if (others === undefined) index.set(text, [fact]);
    else others.push(fact);
  }
  // The one that says least is meant where no more is asked for.
  for (const some of index.values())
    if (some.length > 1) some.sort((a, b) => saidBeyond(a, measures) - saidBeyond(b, measures));
  if (Object.isFrozen(facts)) indexes.set(facts, index);
  return index;
};

/**
 * The facts of a review by key, for many look-ups and for reviews of any measures: whatever a review does not state is null, be it a
 * measure that it does not know or a total of which it states the parts only. {@link findFact} refuses these by name.
 *
 * @param review - the review
 * @returns a function that finds the fact of a key, of several the one that says the least, of these the first, in time that does not
 * grow with the review
 *
 * @example
 * ```ts
 * import { factIndex, xinyu2023 } from "@park/data";
 * const find = factIndex(xinyu2023);
 * find({ measure: "keyProjects", dimensions: { stage: "started" } })?.amount; // => "114"
 * find({ measure: "containersHandled" }); // => null
 * ```
 */
export const factIndex = (review: Review): ((key: FactKey) => Fact | null) => {
  const index = indexOf(review);
  return (key) => {
    const period =
      key.period === "yearBefore" ? yearBefore(review.period) : (key.period ?? review.period);
    return (
      index.get(textOf({ ...key, period }))?.find((fact) => hasWords(fact, key, review.measures)) ??
      null
    );
  };
};
