/**
 * How a composite index is put together.
 *
 * @example
 * ```ts
 * import { compositeIndex, type CompositeOptions } from "@park/metrics";
 * const options: CompositeOptions = { weights: { tax: 2, jobs: 1 }, normaliser: "minMax" };
 * compositeIndex([{ tax: 1, jobs: 5 }, { tax: 3, jobs: 5 }], options); // => [0.166666..., 0.833333...]
 * ```
 */
export interface CompositeOptions {
  /** How much each column counts; they need not add up to 1. */
  readonly weights: { readonly [column: string]: number };
  /** Columns of which less is better. */
  readonly lessIsBetter?: readonly string[];
  /**
   * How columns are made comparable: `minMax` from 0 to 1, `zScore` in standard deviations from the mean, `reference` as a
   * ratio to the greatest. A column in which all rows are alike tells nothing: it is 0.5, 0 and 1.
   */
  readonly normaliser?: "minMax" | "zScore" | "reference";
  /** `arithmetic` lets one column make up for another, `geometric` hardly; that one needs values above 0. */
  readonly aggregation?: "arithmetic" | "geometric";
}

const refuse = (rule: string, got: unknown): never => {
  throw new RangeError(`Cannot compute compositeIndex: ${rule}, got ${String(got)}`);
};

const normalise = (
  values: readonly number[],
  how: "minMax" | "zScore" | "reference",
  isLess: boolean,
): readonly number[] => {
  const least = values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (how === "minMax") {
    if (most === least) return values.map(() => 0.5);
    return values.map((value) => (isLess ? most - value : value - least) / (most - least));
  }
  if (how === "reference") {
    if (!(least > 0)) return refuse("values for reference must be above 0", least);
    return values.map((value) => (isLess ? least / value : value / most));
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length,
  );
  if (most === least || spread === 0) return values.map(() => 0);
  return values.map((value) => ((value - mean) / spread) * (isLess ? -1 : 1));
};

/**
 * A composite index of several indicators: columns made comparable, weighted, and put together (综合指数). It is a
 * statement about weights as much as about parks: say which, and give {@link rankSensitivity} beside it.
 *
 * @unit none; higher is better
 * @domain every row has every weighted column; weights at least 0 and not all 0
 * @source OECD, Handbook on Constructing Composite Indicators, for the steps and their names
 *
 * @param rows - a row for each park or year
 * @param options - weights, normaliser and aggregation
 * @returns the index of each row
 * @throws {RangeError} if a value is missing or not finite, a weight is negative, or a geometric mean meets a value of 0
 * or below
 *
 * @example
 * ```ts
 * import { compositeIndex } from "@park/metrics";
 * const parks = [{ tax: 2, days: 20 }, { tax: 4, days: 10 }];
 * compositeIndex(parks, {
 *   weights: { tax: 1, days: 1 },
 *   lessIsBetter: ["days"],
 *   normaliser: "reference",
 *   aggregation: "geometric",
 * }); // => [0.5..., 1]
 * ```
 */
export const compositeIndex = (
  rows: readonly { readonly [column: string]: number }[],
  options: CompositeOptions,
): readonly number[] => {
  const { weights, lessIsBetter = [], normaliser = "minMax", aggregation = "arithmetic" } = options;
  const entries = Object.entries(weights);
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [column, weight] of entries)
    if (!(Number.isFinite(weight) && weight >= 0))
      refuse(`the weight of ${column} must be finite and >= 0`, weight);
  if (!(total > 0)) refuse("weights must not all be 0", total);
  const idle = lessIsBetter.find((column) => !Object.hasOwn(weights, column));
  if (idle !== undefined) refuse("a column in lessIsBetter must have a weight", idle);
  const parts = entries.map(([column, weight]) => {
    const values = rows.map((row, index) => {
      const value = Object.hasOwn(row, column) ? row[column] : undefined;
      return typeof value === "number" && Number.isFinite(value)
        ? value
        : refuse(`row ${index} must have a finite ${column}`, value);
    });
    const scaled =
      values.length === 0 ? [] : normalise(values, normaliser, lessIsBetter.includes(column));
    return [scaled, weight / total] as const;
  });
  return rows.map((_, index) => {
    if (aggregation === "arithmetic")
      return parts.reduce((sum, [values, weight]) => sum + (values[index] ?? 0) * weight, 0);
    return parts.reduce((product, [values, weight]) => {
      const value = values[index] ?? 0;
      if (!(value > 0)) refuse("a geometric mean needs values above 0 when normalised", value);
      return product * value ** weight;
    }, 1);
  });
};
