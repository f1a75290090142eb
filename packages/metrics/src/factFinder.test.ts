import { type FactKey, findFact, xinyu2023, yearBefore } from "@park/data";
import { expect, test } from "vitest";
import { factFinder } from "./factFinder.ts";
import { madeUpReview } from "./testing/madeUpReview.ts";

const amount = { ...xinyu2023.measures.foreignTrade };

test("finds what findFact finds: each fact, the first of two, and nothing where nothing is", () => {
  const facts = ["2023", "2022"].flatMap((period) =>
    ["exports", "imports", null].map((direction) => ({
      measure: "foreignTrade",
      amount: "1",
      period: period as "2023",
      dimensions: direction === null ? {} : { direction },
    })),
  );
  const again = xinyu2023.facts.map((fact) => ({ ...fact, id: `${fact.id}-again` }));
  const twice = { ...xinyu2023, facts: [...xinyu2023.facts, ...again] };
  for (const review of [xinyu2023, twice, madeUpReview([amount], facts)]) {
    const find = factFinder(review);
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
    ];
    for (const key of keys) expect(find(key)).toBe(findFact(review, key));
  }
});
