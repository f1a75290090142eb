import type { Review } from "@park/data";

/** A draft says in `todo` what a person has to settle; until then a verdict would accuse the draft, not the text. */
export const requireSettled = (review: Review): void => {
  const isOpen = (item: object): boolean => Object.hasOwn(item, "todo");
  const items = [review, ...review.facts, ...Object.values(review.measures), ...review.exclusions];
  const open = items.filter(isOpen).length;
  if (open > 0)
    throw new RangeError(
      `Cannot audit ${review.id}: everything in it must be settled first, got ${open} todo(s)`,
    );
};
