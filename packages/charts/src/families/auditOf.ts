import type { Review } from "@park/data";
import { audit } from "@park/metrics";

type Audited = ReturnType<typeof audit>;

const KNOWN: WeakMap<Review, Audited> = /*#__PURE__*/ new WeakMap();

/** The audit of a review, in both languages and whenever a page draws it anew: made once of a review that cannot change. */
export const auditOf = (review: Review): Audited => {
  const made = KNOWN.get(review) ?? audit(review);
  if (Object.isFrozen(review)) KNOWN.set(review, made);
  return made;
};
