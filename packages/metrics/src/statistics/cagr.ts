import { difference, numberOf, quotient, type Rational, rationalOf } from "../formula/rational.ts";
import { heldNumber } from "./heldNumber.ts";
import { logarithmOf } from "./logarithm.ts";

const BITS = 64;

/** The natural logarithm of a number that no double holds. */
const logarithm = ({ numerator, denominator }: Rational): number =>
  Number(logarithmOf(numerator, BITS) - logarithmOf(denominator, BITS)) / 2 ** BITS;

/**
 * Mean yearly growth: the rate that leads from the first value to the last when it is the same each year (年均增速, CAGR).
 * China's 两年平均增速 is this over two years.
 *
 * @formula (last / first) ^ (1 / years) - 1
 * @unit fraction; format as percent
 * @domain first above 0, last at least 0, years above 0
 * @source the statistics yearbooks' level method (水平法)
 *
 * @param values - the first and the last value, and the years between them
 * @returns the rate, or null when `first` is not above 0
 * @throws {RangeError} if `last` is negative, `years` is not above 0, an input is not finite, or no double holds the rate
 *
 * @example
 * ```ts
 * import { cagr } from "@park/metrics";
 * cagr({ first: 80, last: 125, years: 2 }); // => 0.25
 * cagr({ first: 0, last: 125, years: 2 }); // => null
 * ```
 */
export const cagr = (values: {
  readonly first: number;
  readonly last: number;
  readonly years: number;
}): number | null => {
  const { first, last, years } = values;
  for (const [name, value] of Object.entries(values))
    if (!Number.isFinite(value))
      throw new RangeError(`Cannot compute cagr: ${name} must be finite, got ${value}`);
  if (last < 0) throw new RangeError(`Cannot compute cagr: last must be >= 0, got ${last}`);
  if (years <= 0) throw new RangeError(`Cannot compute cagr: years must be > 0, got ${years}`);
  if (first <= 0) return null;
  const [from, to] = [rationalOf(first), rationalOf(last)];
  const growth = quotient(difference(to, from), from) as Rational;
  if (years === 1) return heldNumber("cagr", "the rate", growth);
  const whole = numberOf(growth);
  // A growth beyond all doubles may be a moderate one a year.
  const log = whole === null ? logarithm(quotient(to, from) as Rational) : Math.log1p(whole);
  const rate = Math.expm1(log / years);
  if (!Number.isFinite(rate) || (rate === 0 && last !== first))
    throw new RangeError(
      `Cannot compute cagr: the rate must be a number that a double holds, got ${rate} for ${first} to ${last} in ${years} years`,
    );
  return rate;
};
