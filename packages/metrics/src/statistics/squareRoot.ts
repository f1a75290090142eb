import { product, quotient, type Rational, sum, ZERO } from "../formula/rational.ts";

/** The greatest whole number whose square is at most a whole number from 0. */
export const wholeRoot = (square: bigint): bigint => {
  if (square < 2n) return square;
  // Newton's method from above falls until it is there.
  let root = 1n << BigInt((square.toString(16).length * 4 + 1) >> 1);
  while (true) {
    const next = (root + square / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
};

/** A number divided by a square root: of 1 where the second is left out. */
export interface OverRoot {
  readonly over: Rational;
  /** Above 0. */
  readonly square: Rational;
}

/** The square root of a rational; null where it is none. */
const rootOf = ({ numerator, denominator }: Rational): Rational | null => {
  const square = numerator * denominator;
  const root = wholeRoot(square);
  return root * root === square ? { numerator: root, denominator } : null;
};

/**
 * Whether numbers over square roots add up to exactly 0. Roots of which no two have a rational ratio cannot cancel each
 * other (Besicovitch 1940), so that those which have one are put together, and then each sum has to be 0.
 */
export const isZeroSum = (terms: readonly OverRoot[]): boolean => {
  const sums: { readonly square: Rational; over: Rational }[] = [];
  for (const { over, square } of terms) {
    if (over.numerator === 0n) continue;
    const alike = sums.flatMap((one) => {
      const root = rootOf(product(one.square, square));
      return root === null ? [] : [{ one, root }];
    })[0];
    if (alike === undefined) {
      sums.push({ square, over });
      continue;
    }
    // 1 / √a is √(ab) / a over √b.
    const ratio = quotient(alike.root, square) ?? ZERO;
    alike.one.over = sum(alike.one.over, product(over, ratio));
  }
  return sums.every(({ over }) => over.numerator === 0n);
};
