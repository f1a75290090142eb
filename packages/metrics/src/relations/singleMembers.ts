import { type Fact, factIndex, type Review, unitOf } from "@park/data";

/**
 * Which measures of a review say how a total is spread by the size of its members: their value, their number, and from which
 * size on a class counts them.
 *
 * @example
 * ```ts
 * import type { SizeMeasures } from "@park/metrics";
 * const contracts: SizeMeasures = {
 *   value: "contractedValue",
 *   number: "signedProjects",
 *   threshold: "contractSize",
 *   dimension: "size",
 * };
 * contracts.dimension; // => "size"
 * ```
 */
export interface SizeMeasures {
  readonly value: string;
  readonly number: string;
  readonly threshold: string;
  /** The dimension of the three whose values are the sizes. */
  readonly dimension: string;
}

/**
 * A member of a total whose value is stated by itself.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { type SingleMember, singleMembers } from "@park/metrics";
 * const contracts = { value: "contractedValue", number: "signedProjects", dimension: "size" };
 * const [first]: readonly SingleMember[] = singleMembers(xinyu2023, contracts);
 * first?.value.printed; // => "80亿元"
 * ```
 */
export interface SingleMember {
  readonly value: Fact;
  /** The fact that counts it: exactly 1. */
  readonly count: Fact;
}

/**
 * The members of a total that a review states singly in its period: a value of a size of which it counts exactly one.
 *
 * @param review - the review
 * @param measures - the measures of the value and of the number, and the dimension of both that holds sizes
 * @returns each with the fact that counts it, in the order of the facts; none for measures that the review does not know
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { singleMembers } from "@park/metrics";
 * const contracts = { value: "contractedValue", number: "signedProjects", dimension: "size" };
 * singleMembers(xinyu2023, contracts).map(({ value }) => value.printed); // => ["80亿元", "210亿元"]
 * ```
 */
export const singleMembers = (
  review: Review,
  { value: measure, number, dimension }: Pick<SizeMeasures, "value" | "number" | "dimension">,
): readonly SingleMember[] => {
  const find = factIndex(review);
  return review.facts.flatMap((value) => {
    const { [dimension]: size, ...others } = value.dimensions;
    if (
      value.measure !== measure ||
      value.as !== "level" ||
      value.scope !== null ||
      value.period !== review.period ||
      size === undefined ||
      Object.keys(others).length > 0
    )
      return [];
    const count = find({ measure: number, dimensions: { [dimension]: size } });
    const isOne =
      count !== null &&
      count.amount === "1" &&
      count.multiplier === 0 &&
      count.qualifier === null &&
      unitOf(count.unit).counted;
    return isOne ? [{ value, count }] : [];
  });
};
