import type { Review } from "@park/data";
import { type Audit, audit } from "@park/metrics";

const known: WeakMap<Review, Audit> = /*#__PURE__*/ new WeakMap();

/**
 * The audit of a review, which several charts tell of, in both languages and whenever a page draws them anew: made once of
 * a review that cannot change.
 */
export const auditOf = (review: Review): Audit => {
  const found = known.get(review) ?? audit(review);
  if (Object.isFrozen(review)) known.set(review, found);
  return found;
};
