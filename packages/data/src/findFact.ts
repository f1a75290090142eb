import type { Fact } from "./fact.ts";
import type { FactKey } from "./factKey.ts";
import { yearBefore } from "./period.ts";
import type { Review } from "./review.ts";

/**
 * Finds the one fact with exactly these dimension values, or null: what is not stated is not 0.
 *
 * @param review - the review
 * @param key - measure, dimension values and period; a dimension left out asks for the total, a period left out for
 * the review's
 * @returns the fact, or null where nothing is stated
 *
 * @example
 * ```ts
 * import { findFact, xinyu2023 } from "@park/data";
 * findFact(xinyu2023, { measure: "keyProjects" })?.amount; // => "115"
 * findFact(xinyu2023, { measure: "foreignTrade", period: "yearBefore" }); // => null
 * ```
 */
export const findFact = (review: Review, key: FactKey): Fact | null => {
  const wanted = Object.entries(key.dimensions ?? {});
  const period =
    key.period === "yearBefore" ? yearBefore(review.period) : (key.period ?? review.period);
  return (
    review.facts.find(
      (fact) =>
        fact.measure === key.measure &&
        fact.period === period &&
        Object.keys(fact.dimensions).length === wanted.length &&
        wanted.every(([name, value]) => fact.dimensions[name] === value),
    ) ?? null
  );
};
