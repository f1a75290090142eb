import type { UnitIn } from "./aspect.ts";
import type { Fact } from "./fact.ts";
import { saidBeyond } from "./factId.ts";
import { requireParts } from "./knownKey.ts";
import type { Measures, Review } from "./review.ts";
import { type AspectIn, type LevelIn, readWhere, type UnitAsked, type Where } from "./where.ts";

/**
 * Finds the one fact of a measure with exactly these dimension values, or null: what is not stated is not 0. For many look-ups, or
 * for measures that a review may not know, take {@link factIndex}.
 *
 * @param review - the review
 * @param measure - the id of the measure
 * @param where - dimension values, and the aspect, scope, period, status and unit; a dimension left out asks for the total over it
 * @returns the fact, its unit known to the type, or null where nothing is stated; of several the one that says the least beside what is
 * asked for
 * @throws {RangeError} if the review has no such measure, dimension, value, aspect, scope or unit, with what was perhaps meant; if it states
 * the measure in parts only and no part is named, with the parts; if two facts fit alike; if the period is none
 * @throws {TypeError} if `where` is no object
 *
 * @example
 * ```ts
 * import { findFact, xinyu2023 } from "@park/data";
 * findFact(xinyu2023, "keyProjects")?.amount; // => "115"
 * findFact(xinyu2023, "foreignTrade", { period: "yearBefore" }); // => null
 * findFact(xinyu2023, "foreignTrade", { unit: "USD" }); // => null
 * findFact(xinyu2023, "keyProjects", { stage: "started" })?.amount; // => "114"
 * ```
 */
export const findFact = <
  M extends Measures,
  K extends keyof M & string,
  const A extends AspectIn<M, K> = LevelIn<M, K>,
  const U extends UnitAsked<M[K]["unit"], A> = UnitIn<M[K]["unit"], A>,
>(
  review: Review<M>,
  measure: K,
  where: Where<M[K], A, U> = {} as Where<M[K], A, U>,
): Fact<K, U, A> | null => {
  const {
    dimensions,
    period = review.period,
    matches,
  } = readWhere("find fact", review, measure, where);
  const wanted = Object.keys(dimensions);
  const facts = review.facts.filter((fact) => fact.period === period && matches(fact));
  const whole = facts.filter((fact) => Object.keys(fact.dimensions).length === wanted.length);
  if (whole.length === 0) requireParts("find fact", facts, wanted);
  const said = whole.map((fact) => saidBeyond(fact, review.measures));
  const found = whole.filter((_, index) => said[index] === Math.min(...said));
  if (found.length > 1)
    throw new RangeError(
      `Cannot find fact: where must fit one fact, got ${measure} ${JSON.stringify(where)}, which fits ${found.map(({ id }) => id).join(" and ")}`,
    );
  return (found[0] as Fact<K, U, A> | undefined) ?? null;
};
