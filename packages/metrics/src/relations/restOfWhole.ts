import type { Fact, Review } from "@park/data";
import { input, subtract } from "../formula/expression.ts";
import { type Derivation, derive, sumFormula } from "./derive.ts";

/**
 * What stated parts leave of their whole. Taken in the parts must exclude each other and lie within the whole: no fact says
 * so, the measure's dimension does.
 *
 * @param review - the review that the facts are of
 * @param whole - the whole
 * @param parts - some of its parts
 * @returns the rest, which is 0 where the parts are all of the whole
 * @throws {RangeError} if the parts exceed the whole, or the units do not go together
 *
 * @example
 * ```ts
 * import { factOf, formatFigure, xinyu2023 } from "@park/data";
 * import { restOfWhole } from "@park/metrics";
 * const rest = restOfWhole(xinyu2023, factOf(xinyu2023, "contractedValue"), [
 *   factOf(xinyu2023, "contractedValue", { size: "of21Billion" }),
 * ]);
 * formatFigure(rest.figure, "zh"); // => "329.3亿元"
 * rest.interval; // => [32875000000, 32985000000]
 * ```
 */
export const restOfWhole = (
  review: Pick<Review, "measures">,
  whole: Fact,
  parts: readonly [Fact, ...Fact[]],
): Derivation => {
  const { sum, inputs } = sumFormula(parts);
  // A difference always has a value.
  const rest = derive(review, subtract(input("whole"), sum), { ...inputs, whole }) as Derivation;
  if (rest.value < 0) {
    const all = derive(review, input("whole"), { whole });
    const some = derive(review, sum, inputs);
    throw new RangeError(
      `Cannot find the rest of ${whole.id}: its parts must not exceed ${all?.value}, got ${some?.value}`,
    );
  }
  return rest;
};
