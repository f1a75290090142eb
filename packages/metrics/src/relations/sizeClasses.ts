import { type Fact, factIndex, type Review, unitOf } from "@park/data";
import { type NumberInterval, numbersOf } from "../formula/range.ts";
import { numberOf } from "../formula/rational.ts";
import { readIn } from "./derive.ts";
import { type SingleMember, type SizeMeasures, singleMembers } from "./singleMembers.ts";
import { type SizeClassBounds, sizeClassBounds } from "./sizeClassBounds.ts";

/**
 * The size classes of a total that a review states, and what follows for what they hold.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { type SizeClasses, sizeClasses } from "@park/metrics";
 * const found: SizeClasses | null = sizeClasses(xinyu2023, {
 *   value: "contractedValue",
 *   number: "signedProjects",
 *   threshold: "contractSize",
 *   dimension: "size",
 * });
 * found?.classes.map(({ count }) => count.printed); // => ["32个", "10个"]
 * ```
 */
export interface SizeClasses {
  readonly total: Fact;
  readonly number: Fact;
  /** By rising threshold; the value is null where it is not stated. */
  readonly classes: readonly {
    readonly threshold: Fact;
    readonly count: Fact;
    readonly value: Fact | null;
  }[];
  /** Single members of a size that a class should count, and that the text may leave out of it. */
  readonly singles: readonly SingleMember[];
  /** Those of them that are of the size of the last class. */
  readonly largest: readonly SingleMember[];
  /** In the unit of the total; null where what is stated contradicts itself, or there is no class. */
  readonly bounds: SizeClassBounds | null;
  /** The same where the largest are among the members of the last class; null where they cannot be. */
  readonly withLargest: SizeClassBounds | null;
}

/**
 * What a review says of a total by the size of its members, such as of contracted value by contracts from 100 million on: its
 * size classes, each of which contains those after it, the members that it states singly, and the bounds of what they hold.
 *
 * @param review - the review
 * @param measures - the measures that say it
 * @returns null where the review states no total or no number of members
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { sizeClasses } from "@park/metrics";
 * const found = sizeClasses(xinyu2023, {
 *   value: "contractedValue",
 *   number: "signedProjects",
 *   threshold: "contractSize",
 *   dimension: "size",
 * });
 * found?.bounds?.classes[1]?.leastShare; // => 0.43439...
 * found?.withLargest?.classes[1]?.value; // => [36900000000, 51735000000]
 * ```
 */
export const sizeClasses = (review: Review, measures: SizeMeasures): SizeClasses | null => {
  const find = factIndex(review);
  const { value, number: counted, threshold: from, dimension } = measures;
  const [total, number] = [find({ measure: value }), find({ measure: counted })];
  if (total === null || number === null) return null;
  const { unit } = total;
  /** What a fact of the total's unit states in it; sizes in another are none of this total. */
  const amountOf = (fact: Fact): number => numberOf(readIn(review, fact, unit).point) ?? 0;
  const isAlike = (fact: Fact): boolean => unitOf(fact.unit).base === unitOf(unit).base;
  const intervalOf = (fact: Fact, as = fact.unit): NumberInterval =>
    numbersOf(readIn(review, fact, as).range);
  const classes = review.facts
    .flatMap((threshold) => {
      const { [dimension]: size, ...others } = threshold.dimensions;
      const isFrom = threshold.qualifier === "atLeast" || threshold.qualifier === "over";
      if (
        threshold.measure !== from ||
        threshold.period !== review.period ||
        !isFrom ||
        !isAlike(threshold) ||
        size === undefined ||
        Object.keys(others).length > 0
      )
        return [];
      const dimensions = { [dimension]: size };
      const count = find({ measure: counted, dimensions });
      const held = find({ measure: value, dimensions });
      return count === null
        ? []
        : [{ threshold, count, value: held !== null && isAlike(held) ? held : null }];
    })
    .sort((a, b) => amountOf(a.threshold) - amountOf(b.threshold));
  const [first, last] = [classes[0], classes.at(-1)];
  const singles =
    first === undefined
      ? []
      : singleMembers(review, { value, number: counted, dimension }).filter(
          (single) =>
            isAlike(single.value) &&
            amountOf(single.value) >= amountOf(first.threshold) &&
            !classes.some(
              ({ threshold }) =>
                threshold.dimensions[dimension] === single.value.dimensions[dimension],
            ),
        );
  const largest = singles.filter(
    (single) => last !== undefined && amountOf(single.value) >= amountOf(last.threshold),
  );
  const spans = classes.map(({ threshold, count, value: held }) => ({
    threshold: amountOf(threshold),
    count: intervalOf(count),
    ...(held === null ? {} : { value: intervalOf(held, unit) }),
  }));
  const isRising = spans.every(
    ({ threshold }, index) => threshold > (spans[index - 1]?.threshold ?? 0),
  );
  const boundsWith = (members: readonly SingleMember[]): SizeClassBounds | null =>
    isRising
      ? sizeClassBounds(
          intervalOf(total),
          intervalOf(number),
          spans,
          members.map((single) => intervalOf(single.value, unit)),
        )
      : null;
  return {
    total,
    number,
    classes,
    singles,
    largest,
    bounds: boundsWith([]),
    withLargest: boundsWith(largest),
  };
};
