import type { Figure } from "@park/data";
import {
  compare,
  difference,
  product,
  type Rational,
  rationalOf,
  sum,
} from "../formula/rational.ts";
import { lastPlaceOf } from "../lastPlaceOf.ts";
import { pointOf } from "../operand.ts";

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

/** More are no finding. */
const MOST = 1000;

/** The whole numbers n, not below the part, with part / n from `lower` to `upper`, which belongs to it or not. */
const wholesIn = (
  part: bigint,
  lower: Rational,
  upper: Rational,
  isClosed: boolean,
): readonly number[] => {
  if (upper.numerator <= 0n) return [];
  // The least n that part / upper, which is above 0, does not exceed, or lies below.
  const [dividend, divisor] = [part * upper.denominator, upper.numerator];
  const least = isClosed ? (dividend + divisor - 1n) / divisor : dividend / divisor + 1n;
  const found: number[] = [];
  let n = least > part ? least : part;
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
 * @returns totals by rounding and by truncation, up to a thousand of each
 * @throws {RangeError} if the share is not in percent or has a qualifier, or the part is no whole number above 0
 *
 * @source N. Brown and J. Heathers, The GRIM test (2016), for means of whole numbers; the form for shares is the project's own
 *
 * @example The specialised firms of the zone of 2023: 68, or 49.63% of the city's
 * ```ts
 * import { factOf, xinyu2023 } from "@park/data";
 * import { feasibleWholes } from "@park/metrics";
 * feasibleWholes(factOf(xinyu2023, "specialisedEnterprisesShare", { region: "city" }), 68);
 * // => { byRounding: [], byTruncation: [137], isTelling: true }
 * ```
 */
export const feasibleWholes = (share: Figure, part: number): FeasibleWholes => {
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
  const [value, last] = [pointOf(share, undefined), lastPlaceOf(share)];
  const half = product(last, rationalOf("0.5"));
  const [lower, upper] = [difference(value, half), sum(value, last)];
  const [count, spread] = [BigInt(part), difference(upper, lower)];
  return {
    byRounding: wholesIn(count, lower, sum(value, half), true),
    byTruncation: wholesIn(count, value, upper, false),
    // Less than 1 from count / upper to count / lower, so that no whole number need lie between.
    isTelling: compare(product(rationalOf(part), spread), product(lower, upper)) < 0,
  };
};
