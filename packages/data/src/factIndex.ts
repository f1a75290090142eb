import type { Scope } from "./aspect.ts";
import type { DimensionValues } from "./dimension.ts";
import type { Fact } from "./fact.ts";
import { planOf, saidBeyond } from "./factId.ts";
import type { FactKey } from "./factKey.ts";
import { yearBefore } from "./period.ts";
import type { Review } from "./review.ts";
import { hasWords } from "./where.ts";

/** A name with its length, so that none can be taken for two. */
const named = (name: string): string => `${name.length}:${name}`;

const dimensionsText = (dimensions: DimensionValues): string => {
  const names = Object.keys(dimensions);
  if (names.length > 1) names.sort();
  let text = "";
  for (const name of names) text += named(name) + named(dimensions[name] ?? "");
  return text;
};

const scopeText = (scope: Scope | null | undefined): string => {
  if (scope == null) return "";
  return typeof scope === "string" ? scope : named(scope.entity);
};

/** What is looked up but for the words of an aspect, in one text: every look-up makes one, so that it is to be made fast. */
const textOf = (key: FactKey, period: string): string => {
  const { measure, as = "level", dimensions, scope, status } = key;
  const values = dimensions === undefined ? "" : dimensionsText(dimensions);
  const plan = status === undefined || status.length === 0 ? "" : (planOf(status) ?? "");
  return `${named(measure)}${as},${values},${scopeText(scope)},${plan},${period}`;
};

type Index = ReadonlyMap<string, readonly Fact[]>;

/** Indexes of facts that cannot change any more. */
const indexes = /*#__PURE__*/ new WeakMap<readonly Fact[], Index>();

const indexOf = ({ facts, measures }: Review): Index => {
  const known = indexes.get(facts);
  if (known !== undefined) return known;
  const index = new Map<string, Fact[]>();
  for (const fact of facts) {
    const text = textOf(fact, fact.period);
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
      index.get(textOf(key, period))?.find((fact) => hasWords(fact, key, review.measures)) ?? null
    );
  };
};
