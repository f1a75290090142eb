import type { Review } from "@park/data";
import { constant } from "../formula/expression.ts";
import type { BoundClaim } from "./boundClaim.ts";

/** A count against the named things that the text lists for it. */
export const lists = (review: Review): readonly BoundClaim[] => {
  const counted = new Set(review.entities.map(({ countedBy }) => countedBy));
  return review.facts
    .filter(({ id }) => counted.has(id))
    .map((claim) => {
      const listed = review.entities.filter(({ countedBy }) => countedBy === claim.id);
      const formula = constant(String(listed.length));
      const indicator = { id: "countOfListed", unit: claim.unit, formula };
      return { indicator, operands: [], claim, reading: null, listed };
    });
};
