import type { Fact, Period, Review } from "@park/data";
import { changedReview } from "./changedReview.ts";

/**
 * A made-up review of the same park for another period.
 *
 * @param changes - by fact id, what is different from the review of 2023; null where it is not stated at all
 */
export const reviewOfPeriod = (
  period: Period,
  changes: { readonly [fact: string]: Partial<Fact> | null } = {},
): Review => {
  const review = changedReview(changes);
  const moved = (text: string): string => text.replaceAll("2023", period);
  return {
    ...review,
    id: `xinyu-${period}`,
    period,
    sources: review.sources.map((source) => ({
      ...source,
      title: { zh: moved(source.title.zh), en: moved(source.title.en) },
    })),
    facts: review.facts.map((fact) => ({ ...fact, period })),
  };
};
