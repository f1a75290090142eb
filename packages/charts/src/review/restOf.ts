import type { Fact, Figure, Review } from "@park/data";
import { input, subtract } from "@park/metrics";
import { type Derived, derive, sumOf } from "./derive.ts";
import { figureFrom } from "./figureFrom.ts";

/** What a total leaves after its parts. */
export interface RestOfTotal extends Derived {
  /** To the last place that the facts are printed to. */
  readonly figure: Figure;
}

/**
 * The part of a total that its parts leave, which is derived; null where they leave nothing.
 *
 * @param chart - the id of the chart, for the message
 * @throws {RangeError} if the parts exceed the total
 */
export const restOf = (
  chart: string,
  review: Review,
  total: Fact,
  parts: readonly [Fact, ...Fact[]],
): RestOfTotal | null => {
  const sum = sumOf(parts);
  const facts = { ...sum.inputs, total };
  const rest = derive(review, subtract(input("total"), sum.expression), facts, total.unit);
  if (rest === null || rest.value === 0) return null;
  if (rest.value < 0) {
    const [whole, all] = [input("total"), sum.expression].map(
      (expression) => derive(review, expression, facts, total.unit)?.value,
    );
    throw new RangeError(
      `Cannot draw ${chart}: the parts must not exceed the total ${whole}, got ${all}`,
    );
  }
  return { ...rest, figure: figureFrom([total, ...parts], rest.value) };
};
