import { type Fact, factIndex, type Review } from "@park/data";
import { unfitMoney } from "../unfitReason.ts";

/**
 * What two reviews both state: facts that say the same of one measure, each for its own review's period, such as two years of
 * one park, and in one currency where they are money.
 *
 * @param review - a review
 * @param other - another review
 * @returns the facts of the first that the other states too, each with the other's, in the order of the first
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { factsInBoth } from "@park/metrics";
 * const [[fact, same] = []] = factsInBoth(xinyu2023, xinyu2023);
 * fact === same; // => true
 * ```
 */
export const factsInBoth = (
  review: Review,
  other: Review,
): readonly (readonly [fact: Fact, same: Fact])[] => {
  const find = factIndex(other);
  return review.facts.flatMap((fact) => {
    if (fact.period !== review.period) return [];
    const { period: _, ...key } = fact;
    const same = find(key);
    return same === null || unfitMoney([fact, same]) !== null ? [] : [[fact, same] as const];
  });
};
