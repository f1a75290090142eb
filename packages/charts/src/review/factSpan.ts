import { type Fact, intervalOf, type Review, type UnitId, valueIn, viewOf } from "@park/data";
import type { Span } from "./sizeClassBounds.ts";

/** What a fact may stand for, in a unit. */
export const factSpan = (review: Review, fact: Fact, unit: UnitId = fact.unit): Span => {
  const { lower, upper } = intervalOf(fact, viewOf(review, fact));
  const one = valueIn({ amount: "1", multiplier: 0, unit: fact.unit, qualifier: null }, unit);
  return [
    lower === null ? 0 : Number(lower) * one,
    upper === null ? Number.POSITIVE_INFINITY : Number(upper) * one,
  ];
};
