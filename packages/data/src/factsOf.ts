import type { Fact } from "./fact.ts";
import { requireKnown } from "./knownKey.ts";
import type { Measures, Review } from "./review.ts";
import type { DimensionsOf } from "./reviewInput.ts";

/**
 * The facts of one measure, in the order of the review: the total, and every breakdown of it.
 *
 * @param review - the review
 * @param measure - the id of the measure
 * @param dimensions - dimension values that the facts must have; others may have any value or none
 * @returns the facts, none where nothing is stated
 * @throws {RangeError} if the review has no such measure, dimension or value, with what was perhaps meant
 * @throws {TypeError} if the dimensions are no object
 *
 * @example
 * ```ts
 * import { factsOf, xinyu2023 } from "@park/data";
 * factsOf(xinyu2023, "reusedParcels").map(({ amount }) => amount); // => ["9", "6"]
 * factsOf(xinyu2023, "campaignProjects", { group: "toAdvance" }).length; // => 3
 * ```
 */
export const factsOf = <M extends Measures, K extends keyof M & string>(
  review: Review<M>,
  measure: K,
  dimensions: DimensionsOf<M[K]> = {} as DimensionsOf<M[K]>,
): readonly Fact<K, M[K]["unit"]>[] => {
  requireKnown("find facts", review, measure, dimensions);
  const wanted = Object.entries(dimensions);
  return review.facts.filter(
    (fact) =>
      fact.measure === measure && wanted.every(([name, value]) => fact.dimensions[name] === value),
  ) as unknown as readonly Fact<K, M[K]["unit"]>[];
};
