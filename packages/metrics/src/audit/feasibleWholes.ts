import type { Figure, Measure } from "@park/data";
import type { Range } from "../formula/range.ts";
import { compare, difference, product, rationalOf, ZERO } from "../formula/rational.ts";
import { cutOffRange, roundedRange } from "./printedRange.ts";

/**
 * Which whole numbers a share allows as the total of a known count.
 *
 * @example
 * ```ts
 * import { type FeasibleWholes, feasibleWholes } from "@park/metrics";
 * const found: FeasibleWholes = feasibleWholes({ amount: "54.8", multiplier: 0, unit: "percent", qualifier: null }, 40);
 * found.byRounding; // => [73]
 * ```
 */
export interface FeasibleWholes {
  /** Totals of which the count is printed as the share when it is rounded, half up or half to even. */
  readonly byRounding: readonly number[];
  /** Totals of which it is printed so when what is below the last place is cut off. */
  readonly byTruncation: readonly number[];
  /** Whether the print could have excluded every total: where it cannot, that one fits proves nothing. */
  readonly isTelling: boolean;
}

const NO_MORE_THAN_ALL = { maximum: "100" } as const;

/** The least whole that a part may have: a share that may exceed 100% has wholes below the part. */
const leastWhole = (part: number, { maximum }: Pick<Measure, "maximum">): number =>
  maximum === null || compare(rationalOf(maximum), rationalOf("100")) > 0 ? 1 : part;

/** More are no finding. */
const MOST = 1000;

/** The whole numbers n, not below `floor`, with part / n in a range, which the share gives an upper end. */
const wholesIn = (part: bigint, share: Range, floor: bigint): readonly number[] => {
  const { lower, upper, upperInclusive } = share;
  if (lower === null || upper === null || upper.numerator <= 0n) return [];
  // The least n that part / upper, which is above 0, does not exceed, or lies below.
  const [dividend, divisor] = [part * upper.denominator, upper.numerator];
  const least = upperInclusive ? (dividend + divisor - 1n) / divisor : dividend / divisor + 1n;
  const found: number[] = [];
  let n = least > floor ? least : floor;
  // A share that prints as 0 may be one of any larger number.
  while (found.length < MOST && n * lower.numerator <= part * lower.denominator) {
    found.push(Number(n));
    n += 1n;
  }
  return found;
};

/**
 * Integer feasibility (the GRIM test, of a share of counts): which totals make a count print as the share does? "None by
 * rounding, 137 by truncation" tells how a figure was made, and none at all that it cannot be right.
 *
 * @param share - a share in percent, as it is printed
 * @param part - the count that it is the share of
 * @param measure - what the share measures: where it may exceed 100, the total may be less than the part; it may not where
 * this is left out
 * @returns totals by rounding and by truncation, up to a thousand of each
 * @throws {RangeError} if the share is not in percent or has a qualifier, or the part is no whole number above 0
 *
 * @source N. Brown and J. Heathers, The GRIM test (2016), for means of whole numbers; the form for shares is the project's own
 *
 * @example The specialised firms of the zone of 2023: 68, or 49.63% of the city's
 * ```ts
 * import { factOf, xinyu2023 } from "@park/data";
 * import { feasibleWholes } from "@park/metrics";
 * feasibleWholes(factOf(xinyu2023, "specialisedEnterprises", { as: "share" }), 68);
 * // => { byRounding: [], byTruncation: [137], isTelling: true }
 * ```
 */
export const feasibleWholes = (
  share: Figure,
  part: number,
  measure: Pick<Measure, "maximum"> = NO_MORE_THAN_ALL,
): FeasibleWholes => {
  if (share.unit !== "percent" || share.qualifier !== null) {
    throw new RangeError(
      `Cannot find feasible wholes: the share must be in percent without a qualifier, got ${share.qualifier ?? share.unit}`,
    );
  }
  if (!(Number.isSafeInteger(part) && part > 0)) {
    throw new RangeError(
      `Cannot find feasible wholes: the part must be a whole number above 0, got ${part}`,
    );
  }
  const [rounded, cutOff] = [roundedRange(share, undefined), cutOffRange(share, undefined)];
  const [lower, upper] = [rounded.lower ?? ZERO, cutOff.upper ?? ZERO];
  const [count, spread] = [BigInt(part), difference(upper, lower)];
  const floor = BigInt(leastWhole(part, measure));
  return {
    byRounding: wholesIn(count, rounded, floor),
    byTruncation: wholesIn(count, cutOff, floor),
    // Less than 1 from count / upper to count / lower, so that no whole number need lie between.
    isTelling: compare(product(rationalOf(part), spread), product(lower, upper)) < 0,
  };
};
