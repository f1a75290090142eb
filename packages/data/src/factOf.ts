import type { UnitIn } from "./aspect.ts";
import type { Fact } from "./fact.ts";
import { findFact } from "./findFact.ts";
import type { Measures, Review } from "./review.ts";
import type { AspectIn, LevelIn, UnitAsked, Where } from "./where.ts";

/**
 * Reads one fact. Measure ids, aspects, dimensions and their values complete in an editor; a wrong one is a compile error.
 *
 * @param review - the review
 * @param measure - the id of the measure
 * @param where - dimension values, and the aspect, scope, period, status and unit; a dimension left out asks for the total over it
 * @returns the fact, its unit and what its aspect carries known to the type
 * @throws {RangeError} if the review does not state it, where {@link findFact} returns null; in all cases in which that throws
 * @throws {TypeError} if `where` is no object
 *
 * @example
 * ```ts
 * import { factOf, formatFigure, xinyu2023 } from "@park/data";
 * formatFigure(factOf(xinyu2023, "keyProjects", { stage: "started" }), "en"); // => "114 projects"
 * ```
 */
export const factOf = <
  M extends Measures,
  K extends keyof M & string,
  const A extends AspectIn<M, K> = LevelIn<M, K>,
  const U extends UnitAsked<M[K]["unit"], A> = UnitIn<M[K]["unit"], A>,
>(
  review: Review<M>,
  measure: K,
  where: Where<M[K], A, U> = {} as Where<M[K], A, U>,
): Fact<K, U, A> => {
  const found = findFact<M, K, A, U>(review, measure, where);
  if (found === null)
    throw new RangeError(
      `Cannot find fact: must be stated by ${review.id}, got ${measure}${Object.keys(where).length === 0 ? "" : ` ${JSON.stringify(where)}`}`,
    );
  return found;
};
