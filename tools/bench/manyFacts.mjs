import { xinyu2023 } from "@park/data";

/**
 * A review file of so many facts, each of a month of its own, so that none is stated twice.
 *
 * @param {number} count
 */
export const manyFacts = (count) => {
  const review = JSON.parse(JSON.stringify(xinyu2023));
  const [fact] = review.facts;
  const facts = Array.from({ length: count }, (_, index) => ({
    ...fact,
    id: `${fact.id}@${index}`,
    period: `${String(1000 + Math.trunc(index / 12))}-M${String((index % 12) + 1).padStart(2, "0")}`,
  }));
  return { ...review, facts, entities: [] };
};
