import type { Interval } from "@park/data";
import {
  compare,
  negative,
  numberOf,
  product,
  quotient,
  type Rational,
  rationalOf,
  sum,
  ZERO,
} from "./rational.ts";

/**
 * A set of rationals between two ends, each of which may be missing (unbounded) and may belong to it or not.
 *
 * @example
 * ```ts
 * import { type Range, rangeOf } from "@park/metrics";
 * const range: Range = rangeOf({
 *   lower: "20",
 *   lowerInclusive: false,
 *   upper: "30",
 *   upperInclusive: false,
 *   basis: "convention",
 * });
 * range.lower; // => { numerator: 20n, denominator: 1n }
 * ```
 */
export interface Range {
  readonly lower: Rational | null;
  readonly lowerInclusive: boolean;
  readonly upper: Rational | null;
  readonly upperInclusive: boolean;
}

/**
 * The range of a fact's interval, exactly.
 *
 * @param interval - an interval of `@park/data`
 * @param scale - what both ends are multiplied by, above 0; 1 where it is left out
 * @returns the range
 *
 * @example
 * ```ts
 * import { factOf, intervalOf, xinyu2023 } from "@park/data";
 * import { rangeOf, rationalOf } from "@park/metrics";
 * const percent = intervalOf(factOf(xinyu2023, "foreignTrade", { as: "growth" }));
 * rangeOf(percent, rationalOf("0.01")).lower; // => { numerator: 31n, denominator: 2000n }
 * ```
 */
export const rangeOf = (interval: Interval, scale: Rational = rationalOf("1")): Range => ({
  lower: interval.lower === null ? null : product(rationalOf(interval.lower), scale),
  lowerInclusive: interval.lowerInclusive,
  upper: interval.upper === null ? null : product(rationalOf(interval.upper), scale),
  upperInclusive: interval.upperInclusive,
});

/**
 * The ends of what a value may be, as numbers; a null end is unbounded.
 *
 * @example
 * ```ts
 * import type { NumberInterval } from "@park/metrics";
 * const atLeastHalf: NumberInterval = [0.5, null];
 * atLeastHalf[1]; // => null
 * ```
 */
export type NumberInterval = readonly [lower: number | null, upper: number | null];

/** The ends of a range as numbers; an end that no double holds is left open, which is wider and still true. */
export const numbersOf = ({ lower, upper }: Range): NumberInterval => [
  lower === null ? null : numberOf(lower),
  upper === null ? null : numberOf(upper),
];

/** The range that holds one number. */
export const pointRange = (value: Rational): Range => ({
  lower: value,
  lowerInclusive: true,
  upper: value,
  upperInclusive: true,
});
/** The one number that a range holds; null where it holds more. */
export const onlyOne = ({ lower, upper }: Range): Rational | null =>
  lower !== null && upper !== null && compare(lower, upper) === 0 ? lower : null;

const beginsBelowEnd = (a: Range, b: Range): boolean => {
  if (a.lower === null || b.upper === null) return true;
  const order = compare(a.lower, b.upper);
  return order < 0 || (order === 0 && a.lowerInclusive && b.upperInclusive);
};

/** Whether two ranges have a number in common. */
export const meets = (a: Range, b: Range): boolean => beginsBelowEnd(a, b) && beginsBelowEnd(b, a);

/** Whether a number lies in a range. */
export const holds = (range: Range, value: Rational): boolean => meets(range, pointRange(value));

/** Whether every number of the range is above 0. */
export const isPositive = ({ lower, lowerInclusive }: Range): boolean => {
  const order = lower === null ? -1 : compare(lower, ZERO);
  return order > 0 || (order === 0 && !lowerInclusive);
};

export const addRanges = (a: Range, b: Range): Range => ({
  lower: a.lower === null || b.lower === null ? null : sum(a.lower, b.lower),
  lowerInclusive: a.lowerInclusive && b.lowerInclusive,
  upper: a.upper === null || b.upper === null ? null : sum(a.upper, b.upper),
  upperInclusive: a.upperInclusive && b.upperInclusive,
});

/** No limit on either side. */
export const EVERYTHING: Range = {
  lower: null,
  lowerInclusive: false,
  upper: null,
  upperInclusive: false,
};

/** The numbers that two ranges have in common; null where there are none. */
export const intersection = (a: Range, b: Range): Range | null => {
  const low = a.lower === null || b.lower === null ? null : compare(a.lower, b.lower);
  const isLowOfB = low === null ? a.lower === null : low < 0 || (low === 0 && !b.lowerInclusive);
  const high = a.upper === null || b.upper === null ? null : compare(a.upper, b.upper);
  const isHighOfB =
    high === null ? a.upper === null : high > 0 || (high === 0 && !b.upperInclusive);
  // Most often one of the two is narrower on both sides, and nothing new has to be made.
  if (isLowOfB === isHighOfB) {
    const one = isLowOfB ? b : a;
    return beginsBelowEnd(one, one) ? one : null;
  }
  const [from, to] = isLowOfB ? [b, a] : [a, b];
  const both = {
    lower: from.lower,
    lowerInclusive: from.lowerInclusive,
    upper: to.upper,
    upperInclusive: to.upperInclusive,
  };
  return beginsBelowEnd(both, both) ? both : null;
};

/** The narrowest range that holds two. */
export const hullOf = (a: Range, b: Range): Range => {
  const low = a.lower === null || b.lower === null ? null : compare(a.lower, b.lower);
  const high = a.upper === null || b.upper === null ? null : compare(a.upper, b.upper);
  return {
    lower: low === null ? null : low <= 0 ? a.lower : b.lower,
    lowerInclusive:
      low !== null &&
      (low === 0 ? a.lowerInclusive || b.lowerInclusive : (low < 0 ? a : b).lowerInclusive),
    upper: high === null ? null : high >= 0 ? a.upper : b.upper,
    upperInclusive:
      high !== null &&
      (high === 0 ? a.upperInclusive || b.upperInclusive : (high > 0 ? a : b).upperInclusive),
  };
};

export const negateRange = ({ lower, lowerInclusive, upper, upperInclusive }: Range): Range => ({
  lower: upper === null ? null : negative(upper),
  lowerInclusive: upperInclusive,
  upper: lower === null ? null : negative(lower),
  upperInclusive: lowerInclusive,
});

/** An end of a range: a number, or an infinity by its sign. */
interface End {
  readonly value: Rational | 1 | -1;
  readonly inclusive: boolean;
}

const ends = (range: Range): readonly [End, End] => [
  { value: range.lower ?? -1, inclusive: range.lowerInclusive },
  { value: range.upper ?? 1, inclusive: range.upperInclusive },
];

const signOf = (value: End["value"]): number =>
  typeof value === "number" ? value : compare(value, ZERO);

const multiplyEnds = (a: End, b: End): End => {
  const sign = signOf(a.value) * signOf(b.value);
  // Zero times anything is zero, and it is reached as soon as the zero itself is.
  if (sign === 0) {
    const reached =
      (signOf(a.value) === 0 && a.inclusive) || (signOf(b.value) === 0 && b.inclusive);
    return { value: ZERO, inclusive: reached };
  }
  if (typeof a.value === "number" || typeof b.value === "number") {
    return { value: sign > 0 ? 1 : -1, inclusive: false };
  }
  return { value: product(a.value, b.value), inclusive: a.inclusive && b.inclusive };
};

const order = (a: End, b: End): number => {
  if (typeof a.value !== "number" && typeof b.value !== "number") return compare(a.value, b.value);
  const rank = ({ value }: End): number => (typeof value === "number" ? value : 0);
  return rank(a) - rank(b);
};

/** Whether a range begins above 0. */
const isAboveZero = (range: Range): range is Range & { readonly lower: Rational } =>
  range.lower !== null && range.lower.numerator > 0n;

export const multiplyRanges = (a: Range, b: Range): Range => {
  // Of what is above 0, as most amounts are, the least and the greatest are known beforehand.
  if (isAboveZero(a) && isAboveZero(b)) {
    const isBounded = a.upper !== null && b.upper !== null;
    return {
      lower: product(a.lower, b.lower),
      lowerInclusive: a.lowerInclusive && b.lowerInclusive,
      upper: isBounded ? product(a.upper, b.upper) : null,
      upperInclusive: isBounded && a.upperInclusive && b.upperInclusive,
    };
  }
  const corners = ends(a).flatMap((left) => ends(b).map((right) => multiplyEnds(left, right)));
  const extreme = (direction: 1 | -1): End =>
    corners.reduce((best, corner) => {
      const gap = order(corner, best) * direction;
      return gap > 0 || (gap === 0 && corner.inclusive) ? corner : best;
    });
  const [low, high] = [extreme(-1), extreme(1)];
  return {
    lower: typeof low.value === "number" ? null : low.value,
    lowerInclusive: low.inclusive,
    upper: typeof high.value === "number" ? null : high.value,
    upperInclusive: high.inclusive,
  };
};

/** The narrowest range of 1/x for the numbers of a range that are not 0; everything where they lie on both sides of 0. */
export const reciprocals = (range: Range): Range => {
  const { lower, lowerInclusive, upper, upperInclusive } = range;
  const [low, high] = [lower?.numerator ?? null, upper?.numerator ?? null];
  const one = (value: Rational): Rational =>
    value.numerator < 0n
      ? { numerator: -value.denominator, denominator: -value.numerator }
      : { numerator: value.denominator, denominator: value.numerator };
  if (low !== null && low >= 0n && !(low === 0n && high === 0n)) {
    return {
      lower: upper === null ? ZERO : one(upper),
      lowerInclusive: upper !== null && upperInclusive,
      upper: lower === null || low === 0n ? null : one(lower),
      upperInclusive: low !== 0n && lowerInclusive,
    };
  }
  if (high !== null && high <= 0n && low !== 0n) {
    return {
      lower: upper === null || high === 0n ? null : one(upper),
      lowerInclusive: high !== 0n && upperInclusive,
      upper: lower === null ? ZERO : one(lower),
      upperInclusive: lower !== null && lowerInclusive,
    };
  }
  return EVERYTHING;
};

/** The range of 1/x; null where 0 is in the range or one of its ends, a pole. */
export const invertRange = (range: Range): Range | null => {
  const one = rationalOf("1");
  if (!isPositive(range)) {
    const mirrored = negateRange(range);
    const inverted = isPositive(mirrored) ? invertRange(mirrored) : null;
    return inverted === null ? null : negateRange(inverted);
  }
  if (range.lower === null || compare(range.lower, ZERO) === 0) return null;
  return {
    lower: range.upper === null ? ZERO : quotient(one, range.upper),
    lowerInclusive: range.upper !== null && range.upperInclusive,
    upper: quotient(one, range.lower),
    upperInclusive: range.lowerInclusive,
  };
};
