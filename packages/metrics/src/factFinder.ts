import { type Fact, type FactKey, type Review, yearBefore } from "@park/data";

const keyOf = (
  measure: string,
  dimensions: Readonly<Record<string, string>>,
  period: string,
): string => JSON.stringify([measure, period, Object.entries(dimensions).sort()]);

/** What `findFact` gives, for many look-ups in one review. */
export const factFinder = (review: Review): ((key: FactKey) => Fact | null) => {
  const facts = new Map<string, Fact>();
  for (const fact of [...review.facts].reverse())
    facts.set(keyOf(fact.measure, fact.dimensions, fact.period), fact);
  return ({ measure, dimensions = {}, period = review.period }) =>
    facts.get(
      keyOf(measure, dimensions, period === "yearBefore" ? yearBefore(review.period) : period),
    ) ?? null;
};
