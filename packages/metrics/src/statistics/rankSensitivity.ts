import { difference, product, type Rational, rationalOf, sum } from "../formula/rational.ts";
import { boardOf, type CompositeOptions } from "./compositeIndex.ts";
import type { Scores } from "./exactScores.ts";

/** The place of each of so many rows, 1 the best; rows that are equally good share the better place. */
const placesOf = (count: number, { compare }: Scores): readonly number[] => {
  const order = Array.from({ length: count }, (_, row) => row).sort((a, b) => compare(b, a));
  const places: number[] = [];
  order.forEach((row, index) => {
    const before = order[index - 1];
    const isTied = before !== undefined && compare(before, row) === 0;
    places[row] = isTied ? (places[before] ?? 1) : index + 1;
  });
  return places;
};

/**
 * How far ranks depend on the weights of a {@link compositeIndex}: each weight in turn is moved up and down, and every row
 * has the best and the worst place that it got. Places are computed exactly: rows that are equally good share one.
 *
 * @unit places, 1 the best
 * @domain change from 0 to 1
 * @source OECD, Handbook on Constructing Composite Indicators: sensitivity analysis, one input at a time
 *
 * @param rows - a row for each park or year
 * @param options - weights, normaliser and aggregation
 * @param change - by which fraction each weight is moved; a half where it is left out
 * @returns for each row its place, and the best and worst of all tries
 * @throws {RangeError} as {@link compositeIndex} does, or if the change is not between 0 and 1
 *
 * @example
 * ```ts
 * import { rankSensitivity } from "@park/metrics";
 * const parks = [{ tax: 3, jobs: 1 }, { tax: 1, jobs: 3 }];
 * rankSensitivity(parks, { weights: { tax: 3, jobs: 2 } }); // => [{ rank: 1, best: 1, worst: 2 }, { rank: 2, best: 1, worst: 2 }]
 * ```
 */
export const rankSensitivity = (
  rows: readonly { readonly [column: string]: number }[],
  options: CompositeOptions,
  change = 0.5,
): readonly { readonly rank: number; readonly best: number; readonly worst: number }[] => {
  if (!(change >= 0 && change <= 1))
    throw new RangeError(`Cannot compute rankSensitivity: change must be 0 to 1, got ${change}`);
  const { weights, scoresOf } = boardOf("rankSensitivity", rows, options);
  const placesWith = (given: typeof weights) => placesOf(rows.length, scoresOf(given));
  const base = placesWith(weights);
  const [one, moved] = [rationalOf(1), rationalOf(change)];
  const tries = Object.entries(weights).flatMap(([column, weight]) =>
    [difference(one, moved), sum(one, moved)].flatMap((factor) => {
      const given = { ...weights, [column]: product(weight, factor) };
      // Without its only weight an index would be of nothing.
      const isSome = Object.values(given).some(({ numerator }: Rational) => numerator > 0n);
      return isSome ? [placesWith(given)] : [];
    }),
  );
  return base.map((rank, index) => {
    const places = [rank, ...tries.map((places) => places[index] ?? rank)];
    return { rank, best: Math.min(...places), worst: Math.max(...places) };
  });
};
