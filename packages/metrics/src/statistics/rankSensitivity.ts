import { type CompositeOptions, compositeIndex } from "./compositeIndex.ts";

/** The place of each row, 1 the best; equal rows share the better place. */
const placesOf = (index: readonly number[]): readonly number[] =>
  index.map((value) => 1 + index.filter((other) => other > value).length);

/**
 * How far ranks depend on the weights of a {@link compositeIndex}: each weight in turn is moved up and down, and every row
 * has the best and the worst place that it got.
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
  const base = placesOf(compositeIndex(rows, options));
  const columns = Object.keys(options.weights);
  // Without its only weight an index would be of nothing.
  const tries = columns.flatMap((column) =>
    [1 - change, 1 + change].flatMap((factor) => {
      const weights = { ...options.weights, [column]: (options.weights[column] ?? 0) * factor };
      const isSome = Object.values(weights).some((weight) => weight > 0);
      return isSome ? [placesOf(compositeIndex(rows, { ...options, weights }))] : [];
    }),
  );
  return base.map((rank, index) => {
    const places = [rank, ...tries.map((places) => places[index] ?? rank)];
    return { rank, best: Math.min(...places), worst: Math.max(...places) };
  });
};
