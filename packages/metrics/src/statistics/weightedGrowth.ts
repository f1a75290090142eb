import { product, quotient, type Rational, rationalOf, sum, ZERO } from "../formula/rational.ts";
import { heldNumber } from "./heldNumber.ts";

/**
 * Growth of a whole from the growth of its parts: their rates, weighted by their bases (合成增速). A plain mean of rates
 * would give a small part the weight of a large one.
 *
 * @formula sum(base * growth) / sum(base)
 * @unit fraction; format as percent
 * @domain bases at least 0
 * @source follows from the definition of a growth rate
 *
 * @param parts - each part's base and growth rate
 * @returns the rate of the whole, or null when the bases add up to 0
 * @throws {RangeError} if a base is negative, an input is not finite, or no double holds a rate that is not 0
 *
 * @example
 * ```ts
 * import { weightedGrowth } from "@park/metrics";
 * weightedGrowth([{ base: 300, growth: 0.1 }, { base: 100, growth: -0.1 }]); // => 0.05
 * ```
 */
export const weightedGrowth = (
  parts: readonly { readonly base: number; readonly growth: number }[],
): number | null => {
  let bases: Rational = ZERO;
  let grown: Rational = ZERO;
  for (const { base, growth } of parts) {
    if (!(Number.isFinite(base) && base >= 0))
      throw new RangeError(
        `Cannot compute weightedGrowth: base must be finite and >= 0, got ${base}`,
      );
    if (!Number.isFinite(growth))
      throw new RangeError(`Cannot compute weightedGrowth: growth must be finite, got ${growth}`);
    const exact = rationalOf(base);
    bases = sum(bases, exact);
    grown = sum(grown, product(exact, rationalOf(growth)));
  }
  const rate = quotient(grown, bases);
  return rate === null ? null : heldNumber("weightedGrowth", "the rate", rate);
};
