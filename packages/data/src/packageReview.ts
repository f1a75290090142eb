import { freeze } from "./freeze.ts";
import { once } from "./once.ts";
import type { Measures, Review } from "./review.ts";

type Parts = "facts" | "entities" | "exclusions";

/**
 * A review that comes with the package. Its parts are made when they are first asked for, so that an import costs those little who
 * need something else, and they are checked when the package is built instead of at each start.
 */
export const packageReview = <const M extends Measures>(
  head: Omit<Review<M>, Parts>,
  parts: () => Pick<Review, Parts>,
): Review<M> => {
  const whole = once(() => freeze(parts()));
  return Object.freeze({
    id: head.id,
    park: freeze(head.park),
    period: head.period,
    sources: freeze(head.sources),
    // Each is frozen already.
    measures: Object.freeze(head.measures),
    get facts() {
      return whole().facts;
    },
    get entities() {
      return whole().entities;
    },
    get exclusions() {
      return whole().exclusions;
    },
  });
};
