import { expect, test } from "vitest";
import { defineReview } from "./defineReview.ts";
import type { Fact } from "./fact.ts";
import { factIndex } from "./factIndex.ts";
import type { FactKey } from "./factKey.ts";
import { yearBefore } from "./period.ts";
import type { Review } from "./review.ts";
import { eastPort } from "./testing/eastPort.ts";
import { xinyu2023 } from "./xinyu2023/index.ts";

/** The same by reading all facts. */
const byReading = (review: Review, key: FactKey): Fact | null => {
  const { measure, dimensions = {}, period, as = "level", scope = null, of, in: inner } = key;
  const at = period === "yearBefore" ? yearBefore(review.period) : (period ?? review.period);
  const sorted = (values: object) => JSON.stringify(Object.entries(values).sort());
  return (
    review.facts.find(
      (fact) =>
        fact.measure === measure &&
        fact.as === as &&
        JSON.stringify(fact.scope) === JSON.stringify(scope) &&
        (of === undefined || ("of" in fact && JSON.stringify(fact.of) === JSON.stringify(of))) &&
        (inner === undefined || ("in" in fact && fact.in === inner)) &&
        fact.period === at &&
        sorted(fact.dimensions) === sorted(dimensions),
    ) ?? null
  );
};

const again = xinyu2023.facts.map((fact) => ({ ...fact, id: `${fact.id}-again` }));
const twice: Review = { ...xinyu2023, facts: [...xinyu2023.facts, ...again] };

test.each<[string, Review]>([
  ["the packaged review", xinyu2023],
  ["a review with each fact twice", twice],
  ["a review with measures of its own", defineReview(eastPort)],
])("finds each fact, the first of two, and nothing where nothing is: %s", (_, review) => {
  const find = factIndex(review);
  const keys: readonly FactKey[] = [
    ...review.facts,
    // The dimensions named the other way about.
    ...review.facts.map((fact) => ({
      ...fact,
      dimensions: Object.fromEntries(Object.entries(fact.dimensions).reverse()),
    })),
    ...review.facts.map(({ measure, dimensions }) => ({ measure, dimensions })),
    ...review.facts.map(({ measure }) => ({ measure })),
    ...review.facts.map((fact) => ({ ...fact, period: "yearBefore" as const })),
    ...review.facts.map((fact) => ({ ...fact, period: yearBefore(fact.period) })),
    { measure: "none" },
    { measure: "constructor" },
    { measure: "keyProjects", dimensions: { toString: "started" } },
  ];
  for (const key of keys) expect(find(key)).toBe(byReading(review, key));
});

test("facts that are added to an array that is not frozen are found", () => {
  const facts = [...xinyu2023.facts];
  const review = { ...xinyu2023, facts };
  expect(factIndex(review)({ measure: "foreignTrade", period: "yearBefore" })).toBeNull();
  const before = { ...byReading(xinyu2023, { measure: "foreignTrade" }), period: "2022" } as Fact;
  facts.push(before);
  expect(factIndex(review)({ measure: "foreignTrade", period: "yearBefore" })).toBe(before);
});
