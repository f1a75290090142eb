import { commonDivisor } from "../formula/rational.ts";

/** Bits more than are asked for, so that what is cut off on the way does not reach them. */
const SPARE = 32;

/** The natural logarithm of a number near 1, both as multiples of 2^-bits: ln x = 2 artanh((x - 1) / (x + 1)). */
const nearOne = (x: bigint, bits: bigint): bigint => {
  const one = 1n << bits;
  const z = ((x - one) << bits) / (x + one);
  const square = (z * z) >> bits;
  let [power, sum] = [z, z];
  for (let k = 3n; power !== 0n && power !== -1n; k += 2n) {
    power = (power * square) >> bits;
    sum += power / k;
  }
  return 2n * sum;
};

/** ln 2 as multiples of 2^-bits. */
export const logarithmOfTwo = (bits: number): bigint => {
  const fine = BigInt(bits + SPARE);
  // 2 is 4/3 over 2/3.
  const [four, two] = [4n, 2n].map((top) => nearOne((top << fine) / 3n, fine)) as [bigint, bigint];
  return (four - two) >> BigInt(SPARE);
};

/** The natural logarithm of a whole number above 0 as multiples of 2^-bits, off by less than one of them. */
export const logarithmOf = (whole: bigint, bits: number): bigint => {
  const fine = bits + SPARE;
  const length = whole.toString(2).length;
  // A number from 1/2 to 1, or where that is below 2/3 its double, times a power of 2.
  const part = length > fine ? whole >> BigInt(length - fine) : whole << BigInt(fine - length);
  const isLow = 3n * part < 2n << BigInt(fine);
  const power = BigInt(isLow ? length - 1 : length);
  const log = nearOne(isLow ? part << 1n : part, BigInt(fine));
  return (power * logarithmOfTwo(fine) + log) >> BigInt(SPARE);
};

/** A whole number above 0 to a power. */
export interface Power {
  readonly base: bigint;
  readonly exponent: bigint;
}

/**
 * Whether powers multiply to exactly 1, without computing them: the bases are broken up by what they have in common until
 * no two share a divisor, and then each exponent has to be 0.
 */
export const isOneProduct = (powers: readonly Power[]): boolean => {
  const open = [...powers];
  const apart: Power[] = [];
  while (true) {
    const next = open.pop();
    if (next === undefined) return apart.every(({ exponent }) => exponent === 0n);
    const { base, exponent } = next;
    if (base === 1n || exponent === 0n) continue;
    const at = apart.findIndex((one) => commonDivisor(one.base, base) !== 1n);
    const other = apart[at];
    if (other === undefined) {
      apart.push(next);
      continue;
    }
    apart.splice(at, 1);
    const shared = commonDivisor(other.base, base);
    open.push(
      { base: base / shared, exponent },
      { base: other.base / shared, exponent: other.exponent },
      { base: shared, exponent: exponent + other.exponent },
    );
  }
};
