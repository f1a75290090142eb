import { type Fact, intervalOf, type Review, unitOf, viewOf } from "@park/data";

/**
 * The facts that may be the greatest, given how they are printed: one where it is above all others for sure, several
 * where they are equal or rounding could turn their order.
 */
export const leading = <R extends { readonly fact: Fact }>(
  review: Review,
  rows: readonly R[],
): readonly R[] => {
  const ends = rows.map(({ fact }) => {
    const { lower, upper } = intervalOf(fact, viewOf(review, fact));
    const [numerator, denominator] = unitOf(fact.unit).factor;
    return {
      lower: ((lower === null ? -Infinity : Number(lower)) * numerator) / denominator,
      upper: ((upper === null ? Infinity : Number(upper)) * numerator) / denominator,
    };
  });
  const bar = Math.max(...ends.map(({ lower }) => lower));
  return rows.filter((_, index) => (ends[index]?.upper ?? 0) >= bar);
};
