import type { Review } from "@park/data";
import { constant } from "../formula/expression.ts";
import { type BoundClaim, check } from "./boundClaim.ts";

/** A count against the named things that the text lists for it. */
export const lists = (review: Review): readonly BoundClaim[] =>
  review.facts.flatMap((claim) => {
    const listed = review.entities.filter(({ countedBy }) => countedBy === claim.id);
    if (listed.length === 0) return [];
    const formula = constant(String(listed.length));
    const indicator = check(
      "countOfListed",
      { zh: "所列个数", en: "Count of what is listed" },
      formula,
      claim.unit,
    );
    return [{ indicator, subject: null, operands: [], claim, listed }];
  });
