import { expect, test } from "vitest";
import { codebook } from "./codebook/codebook.ts";
import { defineReview } from "./defineReview.ts";
import { packageReview } from "./packageReview.ts";
import { eastPort } from "./testing/eastPort.ts";

test("is the review that would be defined, built once, when it is first asked for", () => {
  let built = 0;
  const review = packageReview(eastPort, () => {
    built += 1;
    return defineReview(eastPort);
  });
  expect([review.id, review.period, built]).toEqual([eastPort.id, "2024-S1", 0]);
  expect(review.facts[0]?.id).toBe("foreignTrade");
  expect({ ...review }).toEqual(defineReview(eastPort));
  expect(JSON.parse(JSON.stringify(review))).toEqual(JSON.parse(JSON.stringify({ ...review })));
  expect(structuredClone(review)).toEqual({ ...review });
  expect(built).toBe(1);
});

test("is frozen all through", () => {
  const review = packageReview({ ...eastPort, measures: codebook }, () => ({
    facts: [],
    entities: [],
    exclusions: [],
  }));
  for (const part of [review, review.park, review.park.name, review.sources, review.measures])
    expect(Object.isFrozen(part)).toBe(true);
  expect(Object.isFrozen(review.facts)).toBe(true);
});
