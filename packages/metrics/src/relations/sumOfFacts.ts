import type { Fact, Review } from "@park/data";
import { type Derivation, derive, sumFormula } from "./derive.ts";

/**
 * The sum of stated amounts. That they exclude each other no fact says: the measure's dimension does.
 *
 * @param review - the review that the facts are of
 * @param facts - one or more amounts
 * @returns the sum, with what the printed digits leave open
 * @throws {RangeError} if the units do not go together
 *
 * @example
 * ```ts
 * import { factOf, formatFigure, xinyu2023 } from "@park/data";
 * import { sumOfFacts } from "@park/metrics";
 * const sum = sumOfFacts(xinyu2023, [
 *   factOf(xinyu2023, "contractedValue", { size: "of21Billion" }),
 *   factOf(xinyu2023, "contractedValue", { size: "of8Billion" }),
 * ]);
 * formatFigure(sum.figure, "zh"); // => "290亿元"
 * sum.interval; // => [28900000000, 29100000000]
 * ```
 */
export const sumOfFacts = (
  review: Pick<Review, "measures">,
  facts: readonly [Fact, ...Fact[]],
): Derivation => {
  const { sum, inputs } = sumFormula(facts);
  // A sum always has a value.
  return derive(review, sum, inputs) as Derivation;
};
