import type { Fact } from "./fact.ts";
import type { FactKey } from "./factKey.ts";
import { yearBefore } from "./period.ts";
import type { Review } from "./review.ts";

const textOf = ({ measure, dimensions = {}, period }: FactKey): string =>
  JSON.stringify([measure, period, Object.entries(dimensions).sort()]);

type Index = ReadonlyMap<string, Fact>;

/** Indexes of facts that cannot change any more. */
const indexes = /*#__PURE__*/ new WeakMap<readonly Fact[], Index>();

const indexOf = (facts: readonly Fact[]): Index => {
  let index = indexes.get(facts);
  if (index === undefined) {
    index = new Map(facts.map((fact) => [textOf(fact), fact] as const).reverse());
    if (Object.isFrozen(facts)) indexes.set(facts, index);
  }
  return index;
};

/**
 * The facts of a review by key, for many look-ups and for reviews of any measures: whatever a review does not state is null, be it a
 * measure that it does not know or a total of which it states the parts only. {@link findFact} refuses these by name.
 *
 * @param review - the review
 * @returns a function that finds the fact of a key, the first where there are two, in time that does not grow with the review
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
  const index = indexOf(review.facts);
  return (key) => {
    const period =
      key.period === "yearBefore" ? yearBefore(review.period) : (key.period ?? review.period);
    return index.get(textOf({ ...key, period })) ?? null;
  };
};
