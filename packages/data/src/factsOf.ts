import type { UnitIn } from "./aspect.ts";
import type { Fact } from "./fact.ts";
import type { Measures, Review } from "./review.ts";
import { type AspectIn, type LevelIn, readWhere, type UnitAsked, type Where } from "./where.ts";

/**
 * The facts of one measure in one aspect, in the order of the review: the total, and every breakdown of it.
 *
 * @param review - the review
 * @param measure - the id of the measure
 * @param where - dimension values that the facts must have, others may have any value or none; the aspect, its level where it is left
 * out; scope, status, unit and period, any period where it is left out
 * @returns the facts, none where nothing is stated
 * @throws {RangeError} if the review has no such measure, dimension, value, aspect, scope or unit, with what was perhaps meant
 * @throws {TypeError} if `where` is no object
 *
 * @example
 * ```ts
 * import { factsOf, xinyu2023 } from "@park/data";
 * factsOf(xinyu2023, "reusedParcels").map(({ amount }) => amount); // => ["9", "6"]
 * factsOf(xinyu2023, "campaignProjects", { group: "toAdvance" }).length; // => 3
 * ```
 */
export const factsOf = <
  M extends Measures,
  K extends keyof M & string,
  const A extends AspectIn<M, K> = LevelIn<M, K>,
  const U extends UnitAsked<M[K]["unit"], A> = UnitIn<M[K]["unit"], A>,
>(
  review: Review<M>,
  measure: K,
  where: Where<M[K], A, U> = {} as Where<M[K], A, U>,
): readonly Fact<K, U, A>[] => {
  const { period, matches } = readWhere("find facts", review, measure, where);
  return review.facts.filter(
    (fact) => (period === undefined || fact.period === period) && matches(fact),
  ) as unknown as readonly Fact<K, U, A>[];
};
