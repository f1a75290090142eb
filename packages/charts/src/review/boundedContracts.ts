import { type Fact, factIndex, type Review, type UnitId, valueIn } from "@park/data";
import { factSpan } from "./factSpan.ts";
import { type SingleContract, singleContracts } from "./singleContracts.ts";
import { sizeClassBounds } from "./sizeClassBounds.ts";

interface StatedClass {
  readonly threshold: Fact;
  readonly count: Fact;
  readonly value: Fact | null;
}

/** The size classes with their counts, by rising threshold. */
const classesOf = (review: Review, unit: UnitId): readonly StatedClass[] =>
  review.facts
    .flatMap((threshold) => {
      const { size, ...others } = threshold.dimensions;
      if (
        threshold.measure !== "contractSize" ||
        threshold.period !== review.period ||
        !["atLeast", "over"].includes(threshold.qualifier ?? "") ||
        size === undefined ||
        Object.keys(others).length > 0
      ) {
        return [];
      }
      const dimensions = { size };
      const find = factIndex(review);
      const count = find({ measure: "signedProjects", dimensions });
      const value = find({ measure: "contractedValue", dimensions });
      return count === null ? [] : [{ threshold, count, value }];
    })
    .sort((a, b) => valueIn(a.threshold, unit) - valueIn(b.threshold, unit));

/** The size classes of a review with the bounds of their value, alone and with the single contracts among the largest. */
export const boundedContracts = (review: Review, total: Fact, number: Fact) => {
  const { unit } = total;
  const classes = classesOf(review, unit);
  const least = valueIn(classes.at(-1)?.threshold ?? total, unit);
  const others: readonly SingleContract[] = singleContracts(review).filter(
    ({ value }) =>
      valueIn(value, unit) >= valueIn(classes[0]?.threshold ?? total, unit) &&
      !classes.some(({ threshold }) => threshold.dimensions.size === value.dimensions.size),
  );
  const singles = others.filter(({ value }) => valueIn(value, unit) >= least);
  const spans = classes.map(({ threshold, count, value }) => ({
    threshold: valueIn(threshold, unit),
    count: factSpan(review, count),
    ...(value === null ? {} : { value: factSpan(review, value, unit) }),
  }));
  const all = [factSpan(review, total), factSpan(review, number)] as const;
  return {
    classes,
    /** Contracts that a class should count, and that the text may leave out of it. */
    others,
    singles,
    bounds: sizeClassBounds(...all, spans),
    withSingles: sizeClassBounds(
      ...all,
      spans,
      singles.map(({ value }) => factSpan(review, value, unit)),
    ),
  };
};
