import type { Review } from "@park/data";
import { constant } from "../formula/expression.ts";
import { groupBy } from "../groupBy.ts";
import type { BoundClaim } from "./boundClaim.ts";

/** A count against the named things that the text lists for it. */
export const lists = (review: Review): readonly BoundClaim[] => {
  const byCount = groupBy(review.entities, ({ countedBy }) => countedBy);
  return review.facts.flatMap((claim) => {
    const listed = byCount.get(claim.id);
    if (listed === undefined) return [];
    const formula = constant(String(listed.length));
    const indicator = { id: "countOfListed", unit: claim.unit, formula };
    return [{ indicator, operands: [], claim, reading: null, listed }];
  });
};
