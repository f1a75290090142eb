/**
 * An exact rational number: `numerator / denominator`, in lowest terms, the denominator above 0.
 *
 * @example
 * ```ts
 * import { exactReading, type Rational, rationalOf, startRate } from "@park/metrics";
 * const rate: Rational | null = exactReading(startRate.formula)({
 *   started: rationalOf("114"),
 *   planned: rationalOf("115"),
 * });
 * rate; // => { numerator: 114n, denominator: 115n }
 * ```
 */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const size = (a: bigint): bigint => (a < 0n ? -a : a);

/** The largest of the whole numbers that a double holds one by one. */
const MOST_SAFE = 9_007_199_254_740_991n;

/** The greatest whole number that divides two from 0. */
export const commonDivisor = (a: bigint, b: bigint): bigint => {
  while (b > MOST_SAFE) [a, b] = [b, a % b];
  if (b === 0n) return a;
  // From here on both are so small that doubles find the rest, in a tenth of the time.
  let [large, small] = [Number(b), Number(a % b)];
  while (small !== 0) [large, small] = [small, large % small];
  return BigInt(large);
};

/** `numerator / denominator` in lowest terms; null where the denominator is 0. */
const ratio = (numerator: bigint, denominator: bigint): Rational | null => {
  if (denominator === 0n) return null;
  if (denominator === 1n) return { numerator, denominator };
  const divisor = commonDivisor(size(numerator), size(denominator));
  if (denominator < 0n)
    return { numerator: -numerator / divisor, denominator: -denominator / divisor };
  return divisor === 1n
    ? { numerator, denominator }
    : { numerator: numerator / divisor, denominator: denominator / divisor };
};

/** A ratio whose denominator cannot be 0. */
const of = (numerator: bigint, denominator: bigint): Rational =>
  ratio(numerator, denominator) as Rational;

export const ZERO: Rational = { numerator: 0n, denominator: 1n };

const isWhole = (a: Rational, b: Rational): boolean => a.denominator === 1n && b.denominator === 1n;

const isOne = ({ numerator, denominator }: Rational): boolean =>
  numerator === 1n && denominator === 1n;

// Most amounts are whole numbers of yuan, which have nothing to cancel.
export const sum = (a: Rational, b: Rational): Rational =>
  isWhole(a, b)
    ? { numerator: a.numerator + b.numerator, denominator: 1n }
    : a.denominator === b.denominator
      ? of(a.numerator + b.numerator, a.denominator)
      : of(
          a.numerator * b.denominator + b.numerator * a.denominator,
          a.denominator * b.denominator,
        );

export const negative = (a: Rational): Rational => ({
  numerator: -a.numerator,
  denominator: a.denominator,
});

export const difference = (a: Rational, b: Rational): Rational => sum(a, negative(b));

export const product = (a: Rational, b: Rational): Rational => {
  if (isWhole(a, b)) return { numerator: a.numerator * b.numerator, denominator: 1n };
  // Nothing is changed by 1, by which most scales are.
  if (isOne(b)) return a;
  return isOne(a) ? b : of(a.numerator * b.numerator, a.denominator * b.denominator);
};

export const quotient = (a: Rational, b: Rational): Rational | null =>
  ratio(a.numerator * b.denominator, a.denominator * b.numerator);

/** Below 0 where `a` is the smaller, 0 where they are equal. */
export const compare = (a: Rational, b: Rational): number => {
  const [left, right] =
    a.denominator === b.denominator
      ? [a.numerator, b.numerator]
      : [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
};

const POWERS: readonly bigint[] = /*#__PURE__*/ Array.from(
  { length: 20 },
  (_, at) => 10n ** BigInt(at),
);

const tenTo = (power: number): bigint => POWERS[power] ?? 10n ** BigInt(power);

/** 10 to a power, which may be negative. */
export const powerOfTen = (power: number): Rational =>
  power < 0
    ? { numerator: 1n, denominator: tenTo(-power) }
    : { numerator: tenTo(power), denominator: 1n };

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,4}))?$/i;
const FRACTION = /^(-?\d+)\/([1-9]\d*)$/;

/**
 * The exact rational that a decimal string, a fraction of whole numbers, or the shortest form of a double stands for.
 *
 * @param decimal - a decimal string such as "98.26", a fraction such as "1/3", or a finite number
 * @returns the rational
 * @throws {RangeError} if it is none of these
 *
 * @example
 * ```ts
 * import { rationalOf } from "@park/metrics";
 * rationalOf("98.26"); // => { numerator: 4913n, denominator: 50n }
 * ```
 */
export const rationalOf = (decimal: string | number): Rational => {
  const text = String(decimal);
  const [, over, under] = (text.includes("/") ? FRACTION.exec(text) : null) ?? [];
  if (over !== undefined && under !== undefined) return of(BigInt(over), BigInt(under));
  const match = NUMBER.exec(text);
  if (match === null) {
    throw new RangeError(
      `Cannot read rational: must be a decimal such as "98.26", got ${typeof decimal === "string" ? JSON.stringify(decimal) : decimal}`,
    );
  }
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match;
  const digits = { numerator: BigInt(`${sign}${whole}${fraction}`), denominator: 1n };
  const power = Number(exponent) - fraction.length;
  return power === 0 ? digits : product(digits, powerOfTen(power));
};

/** How many bits of a quotient are kept: enough that the last step is a double's own rounding. */
const BITS = 64;

/**
 * The double nearest to a rational; to within one unit in its last place where the double is below 2^-1022.
 *
 * @param rational - the rational
 * @returns the number; null where a double cannot hold it, because it is beyond the greatest, or below the least and yet
 * not 0
 *
 * @example
 * ```ts
 * import { numberOf, rationalOf } from "@park/metrics";
 * numberOf(rationalOf("0.1")); // => 0.1
 * ```
 */
export const numberOf = ({ numerator, denominator }: Rational): number | null => {
  const direct = Number(numerator) / Number(denominator);
  if (Number.isSafeInteger(Number(numerator)) && Number.isSafeInteger(Number(denominator)))
    return direct;
  const top = size(numerator);
  if (top === 0n) return 0;
  // Scale so that the integer quotient has about 64 bits whatever the sizes are.
  const shift = BITS - (top.toString(2).length - denominator.toString(2).length);
  const [dividend, divisor] =
    shift >= 0 ? [top << BigInt(shift), denominator] : [top, denominator << BigInt(-shift)];
  // A rest sets the last bit, so that it cannot pass for an exact half when the 64 bits are rounded.
  const scaled = (dividend / divisor) | (dividend % divisor === 0n ? 0n : 1n);
  // Two steps, because 2 to the whole shift may lie outside a double's range where the result does not.
  const half = Math.trunc(shift / 2);
  const value = Number(scaled) * 2 ** -half * 2 ** -(shift - half);
  if (value === 0 || !Number.isFinite(value)) return null;
  return numerator < 0n ? -value : value;
};

/** Which way a number is rounded: to the nearest (a half away from zero), or to the next that is not above or below it. */
export type Towards = "nearest" | "down" | "up";

/** A quotient as a whole number; the divisor is above 0. */
const wholeOf = (numerator: bigint, denominator: bigint, towards: Towards): bigint => {
  if (towards === "nearest") {
    const digits = (2n * size(numerator) + denominator) / (2n * denominator);
    return numerator < 0n ? -digits : digits;
  }
  const cut = numerator / denominator;
  const rest = numerator % denominator;
  if (towards === "down") return rest < 0n ? cut - 1n : cut;
  return rest > 0n ? cut + 1n : cut;
};

/**
 * Rounds to `places` decimal places and writes it as a decimal string.
 *
 * @param power - of ten, by which the value is multiplied before
 */
export const roundTo = (
  { numerator, denominator }: Rational,
  places: number,
  towards: Towards = "nearest",
  power = 0,
): string => {
  const shift = places + power;
  const whole =
    shift < 0
      ? wholeOf(numerator, denominator * tenTo(-shift), towards)
      : wholeOf(numerator * tenTo(shift), denominator, towards);
  const text = String(size(whole)).padStart(places + 1, "0");
  const sign = whole < 0n ? "-" : "";
  return places === 0 ? sign + text : `${sign}${text.slice(0, -places)}.${text.slice(-places)}`;
};
