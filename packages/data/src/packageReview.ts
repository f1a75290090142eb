import { completeReview } from "./completeReview.ts";
import { freeze } from "./freeze.ts";
import { once } from "./once.ts";
import { parseFigure } from "./parseFigure.ts";
import type { Measures, Review } from "./review.ts";
import type { ReviewInput } from "./reviewInput.ts";

type Parts = "facts" | "entities" | "exclusions";

/**
 * A review that comes with the package. Its facts are built when they are first asked for, so that an import costs those
 * little who need something else, and they are checked by the tests instead of at each start.
 */
export const packageReview = <const M extends Measures>(
  head: Omit<ReviewInput<M>, Parts>,
  parts: () => Pick<Required<ReviewInput<M>>, Parts>,
): Review<M> => {
  const whole = once(() =>
    freeze(completeReview({ ...head, ...parts() } as unknown as ReviewInput, parseFigure)),
  );
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
