import { type Figure, intervalOf } from "@park/data";
import { type Range, rangeOf } from "../formula/range.ts";
import {
  compare,
  difference,
  powerOfTen,
  product,
  quotient,
  type Rational,
  rationalOf,
  sum,
} from "../formula/rational.ts";

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

const floor = ({ numerator, denominator }: Rational): bigint =>
  numerator >= 0n ? numerator / denominator : -((-numerator + denominator - 1n) / denominator);

/** The whole numbers n, not below the part, with part / n in the range. */
const wholesIn = (part: Rational, range: Range): readonly number[] => {
  const { lower, upper } = range;
  if (lower === null || upper === null || compare(lower, rationalOf("0")) <= 0) return [];
  const [least, most] = [quotient(part, upper), quotient(part, lower)];
  if (least === null || most === null) return [];
  const found: number[] = [];
  for (let n = floor(least); compare({ numerator: n, denominator: 1n }, most) <= 0; n += 1n) {
    const whole = { numerator: n, denominator: 1n };
    if (found.length >= MOST) break;
    if (n <= 0n || compare(whole, part) < 0) continue;
    const share = quotient(part, whole);
    if (share === null) continue;
    const [atLower, atUpper] = [compare(share, lower), compare(share, upper)];
    const isIn =
      (atLower > 0 || (atLower === 0 && range.lowerInclusive)) &&
      (atUpper < 0 || (atUpper === 0 && range.upperInclusive));
    if (isIn) found.push(Number(n));
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
  const hundredth = powerOfTen(-2);
  const rounded = rangeOf(intervalOf(share), hundredth);
  const value = product(product(rationalOf(share.amount), powerOfTen(share.multiplier)), hundredth);
  const half = difference(rounded.upper ?? value, value);
  const truncated: Range = {
    lower: value,
    lowerInclusive: true,
    upper: sum(value, sum(half, half)),
    upperInclusive: false,
  };
  const count = rationalOf(part);
  // Whether some whole number would lie in the range of either print whatever the figure.
  const [most, least] = [rounded.lower, truncated.upper].map((end) =>
    end === null || compare(end, rationalOf("0")) <= 0 ? null : quotient(count, end),
  );
  return {
    byRounding: wholesIn(count, rounded),
    byTruncation: wholesIn(count, truncated),
    isTelling:
      most != null && least != null && compare(difference(most, least), rationalOf("1")) < 0,
  };
};
