import type { Review } from "@park/data";
import { audit, impliedValues } from "@park/metrics";

/** A computation over a review, which several charts read, in both languages and whenever a page draws them anew: made once of a review that cannot change. */
const madeOnce = <T>(compute: (review: Review) => T): ((review: Review) => T) => {
  const known = new WeakMap<Review, T>();
  return (review) => {
    const made = known.get(review) ?? compute(review);
    if (Object.isFrozen(review)) known.set(review, made);
    return made;
  };
};

/** The audit of a review. */
export const auditOf = /*#__PURE__*/ madeOnce((review) => audit(review));

/** A draft says in `todo` what a person has to settle: nothing follows from it yet. */
const isDraft = (review: Review): boolean =>
  [review, ...review.facts, ...Object.values(review.measures), ...review.exclusions].some((item) =>
    Object.hasOwn(item, "todo"),
  );

/** What the figures of a review imply; nothing where it is a draft still. */
export const impliedOf = /*#__PURE__*/ madeOnce((review) =>
  isDraft(review) ? [] : impliedValues(review),
);
