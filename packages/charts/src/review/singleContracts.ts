import { type Fact, factIndex, type Review, unitOf } from "@park/data";

/** A contract whose value is stated by itself. */
export interface SingleContract {
  readonly value: Fact;
  /** The fact that counts it: exactly 1. */
  readonly count: Fact;
}

/** The contracts of the period that a review states singly: a value of a size of which it counts exactly one. */
export const singleContracts = (review: Review): readonly SingleContract[] =>
  review.facts.flatMap((value) => {
    const { size, ...others } = value.dimensions;
    const isSize =
      value.measure === "contractedValue" &&
      value.as === "level" &&
      value.scope === null &&
      value.period === review.period &&
      size !== undefined &&
      Object.keys(others).length === 0;
    const count = isSize
      ? factIndex(review)({ measure: "signedProjects", dimensions: { size } })
      : null;
    const isOne =
      count !== null &&
      count.amount === "1" &&
      count.multiplier === 0 &&
      count.qualifier === null &&
      unitOf(count.unit).counted;
    return isOne ? [{ value, count }] : [];
  });
