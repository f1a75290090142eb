import type { Fact } from "./fact.ts";
import { findFact } from "./findFact.ts";
import type { Period } from "./period.ts";
import type { Measures, Review } from "./review.ts";
import type { DimensionsOf } from "./reviewInput.ts";

/**
 * Reads one fact. Measure ids, dimensions and their values complete in an editor; a wrong one is a compile error.
 *
 * @param review - the review
 * @param measure - the id of the measure
 * @param dimensions - dimension values; one left out asks for the total over it
 * @param period - the period; the review's own where it is left out
 * @returns the fact, its unit known to the type
 * @throws {RangeError} if the review does not state it, where {@link findFact} returns null; if it has no such measure, dimension or
 * value, with what was perhaps meant
 * @throws {TypeError} if the dimensions are no object
 *
 * @example
 * ```ts
 * import { factOf, formatFigure, xinyu2023 } from "@park/data";
 * formatFigure(factOf(xinyu2023, "keyProjects", { stage: "started" }), "en"); // => "114 projects"
 * ```
 */
export const factOf = <M extends Measures, K extends keyof M & string>(
  review: Review<M>,
  measure: K,
  dimensions: DimensionsOf<M[K]> = {} as DimensionsOf<M[K]>,
  period: Period = review.period,
): Fact<K, M[K]["unit"]> => {
  const found = findFact(review, { measure, dimensions, period });
  if (found === null) {
    const asked = [
      measure,
      ...Object.entries(dimensions).map(([name, value]) => `${name}=${value}`),
      period,
    ].join(" ");
    throw new RangeError(`Cannot find fact: must be stated by ${review.id}, got ${asked}`);
  }
  return found;
};
