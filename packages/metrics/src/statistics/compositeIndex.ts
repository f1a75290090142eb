import { type Rational, rationalOf, ZERO } from "../formula/rational.ts";
import { refuseUnknown } from "../refuseUnknown.ts";
import { arithmetic, geometric, type Scores } from "./exactScores.ts";
import { heldNumber } from "./heldNumber.ts";
import { type Goalposts, normalised } from "./normalised.ts";
import type { OverRoot } from "./squareRoot.ts";

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
   * How columns are made comparable: `minMax` from 0 to 1, `zScore` in sample standard deviations from the mean, `reference`
   * as a ratio to the greatest. A column in which all rows are alike tells nothing: it is 0.5, 0 and 1.
   */
  readonly normaliser?: "minMax" | "zScore" | "reference";
  /**
   * What 0 and 1 stand for in columns of `minMax`, instead of the least and the greatest that the rows have: so that an index
   * does not move when a park comes in or a year goes by.
   */
  readonly goalposts?: {
    readonly [column: string]: { readonly minimum: number; readonly maximum: number };
  };
  /** `arithmetic` lets one column make up for another, `geometric` hardly; that one needs values above 0. */
  readonly aggregation?: "arithmetic" | "geometric";
}

const NORMALISERS = ["minMax", "zScore", "reference"] as const;
const AGGREGATIONS = ["arithmetic", "geometric"] as const;
const OPTIONS = ["weights", "lessIsBetter", "normaliser", "goalposts", "aggregation"] as const;

/** Rows whose columns are comparable, to be scored with weights. */
export interface Board {
  readonly weights: { readonly [column: string]: Rational };
  readonly scoresOf: (weights: { readonly [column: string]: Rational }) => Scores;
}

type Refuse = (rule: string, got: unknown) => never;

const checkedGoalposts = (
  goalposts: CompositeOptions["goalposts"],
  weights: CompositeOptions["weights"],
  normaliser: CompositeOptions["normaliser"],
  refuse: Refuse,
): { readonly [column: string]: Goalposts } => {
  const entries = Object.entries(goalposts ?? {});
  if (entries.length > 0 && normaliser !== "minMax")
    refuse("goalposts must go with the normaliser minMax", normaliser);
  for (const [column, { minimum, maximum }] of entries) {
    if (!Object.hasOwn(weights, column)) refuse("a column in goalposts must have a weight", column);
    if (!(Number.isFinite(minimum) && Number.isFinite(maximum) && minimum < maximum))
      refuse(
        `the goalposts of ${column} must be finite, the minimum below the maximum`,
        `${minimum} and ${maximum}`,
      );
  }
  return Object.fromEntries(entries);
};

/** Checks rows and options of an index, and makes their columns comparable. */
export const boardOf = (
  name: string,
  rows: readonly { readonly [column: string]: number }[],
  options: CompositeOptions,
): Board => {
  const refuse: Refuse = (rule, got) => {
    throw new RangeError(`Cannot compute ${name}: ${rule}, got ${String(got)}`);
  };
  refuseUnknown(`compute ${name}`, "options", OPTIONS, Object.keys(options));
  const { weights, lessIsBetter = [], normaliser = "minMax", aggregation = "arithmetic" } = options;
  if (!NORMALISERS.includes(normaliser))
    refuse(`normaliser must be one of ${NORMALISERS.join(", ")}`, normaliser);
  if (!AGGREGATIONS.includes(aggregation))
    refuse(`aggregation must be one of ${AGGREGATIONS.join(", ")}`, aggregation);
  const entries = Object.entries(weights);
  for (const [column, weight] of entries)
    if (!(Number.isFinite(weight) && weight >= 0))
      refuse(`the weight of ${column} must be finite and >= 0`, weight);
  if (!entries.some(([, weight]) => weight > 0)) refuse("weights must not all be 0", 0);
  const idle = lessIsBetter.find((column) => !Object.hasOwn(weights, column));
  if (idle !== undefined) refuse("a column in lessIsBetter must have a weight", idle);
  const goalposts = checkedGoalposts(options.goalposts, weights, normaliser, refuse);
  if (aggregation === "geometric" && normaliser === "zScore")
    refuse("a geometric mean needs values above 0 when normalised", normaliser);
  const termsOf = ([column, weight]: readonly [string, number]): readonly OverRoot[] => {
    const values = rows.map((row, index) => {
      const value = Object.hasOwn(row, column) ? row[column] : undefined;
      return typeof value === "number" && Number.isFinite(value)
        ? value
        : refuse(`row ${index} must have a finite ${column}`, value);
    });
    const ends = goalposts[column];
    values.forEach((value, index) => {
      if (ends !== undefined && !(value >= ends.minimum && value <= ends.maximum))
        refuse(
          `row ${index} must have a ${column} within its goalposts ${ends.minimum} and ${ends.maximum}`,
          value,
        );
      if (normaliser === "reference" && !(value > 0))
        refuse("values for reference must be above 0", value);
    });
    if (values.length === 0) return [];
    const terms = normalised(values, normaliser, lessIsBetter.includes(column), ends);
    const low = terms.findIndex(({ over }) => over.numerator <= 0n);
    if (aggregation === "geometric" && weight > 0 && low >= 0)
      refuse(
        "a geometric mean needs values above 0 when normalised",
        `${values[low]} as the ${column} of row ${low}`,
      );
    return terms;
  };
  const { columnOf, scoresOf } = aggregation === "arithmetic" ? arithmetic : geometric;
  const columns = entries.map((entry) => [entry[0], columnOf(termsOf(entry))] as const);
  return {
    weights: Object.fromEntries(entries.map(([name, weight]) => [name, rationalOf(weight)])),
    scoresOf: (given) =>
      scoresOf(columns.map(([name, column]) => [column, given[name] ?? ZERO] as const)),
  };
};

/**
 * A composite index of several indicators: columns made comparable, weighted, and put together (综合指数). It is a
 * statement about weights as much as about parks: say which, and give {@link rankSensitivity} beside it.
 *
 * It is computed exactly and rounded once, numbers being taken as the decimals that they are written as: rows that are equally
 * good have the same index, and no size of a number is too much.
 *
 * @unit none; higher is better
 * @domain every row has every weighted column; weights at least 0 and not all 0
 * @source OECD and JRC, Handbook on Constructing Composite Indicators, for the steps and their names; the standard deviation is
 * that of a sample, n - 1
 *
 * @param rows - a row for each park or year
 * @param options - weights, normaliser, goalposts and aggregation
 * @returns the index of each row
 * @throws {RangeError} if a value is missing or not finite, a weight is negative, an option is unknown, a value lies outside
 * its goalposts, a geometric mean meets a value of 0 or below, or no double holds an index that is not 0
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
 * }); // => [0.5, 1]
 * const goalposts = { tax: { minimum: 0, maximum: 10 }, days: { minimum: 0, maximum: 40 } };
 * compositeIndex(parks, { weights: { tax: 1, days: 1 }, lessIsBetter: ["days"], goalposts }); // => [0.35, 0.575]
 * ```
 */
export const compositeIndex = (
  rows: readonly { readonly [column: string]: number }[],
  options: CompositeOptions,
): readonly number[] => {
  const { weights, scoresOf } = boardOf("compositeIndex", rows, options);
  const { compare, scoreOf } = scoresOf(weights);
  const order = rows.map((_, row) => row).sort(compare);
  const index: number[] = [];
  let before: number | null = null;
  for (const row of order) {
    const isTied: boolean = before !== null && compare(before, row) === 0;
    const score = heldNumber("compositeIndex", `the index of row ${row}`, scoreOf(row));
    const last = before === null ? score : (index[before] ?? score);
    // What is equal is the same double, and what is greater no smaller one.
    index[row] = isTied ? last : Math.max(last, score);
    before = row;
  }
  return index;
};
