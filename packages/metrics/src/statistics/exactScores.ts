import { difference, type Rational, rationalOf } from "../formula/rational.ts";
import { asWholes } from "./asWholes.ts";
import { isOneProduct, logarithmOf, logarithmOfTwo } from "./logarithm.ts";
import { isZeroSum, type OverRoot, wholeRoot } from "./squareRoot.ts";

/** A column of a board, made comparable. */
interface ScoredColumn {
  readonly terms: readonly OverRoot[];
  /** What a row adds to its score for a weight of 1, as a multiple of 2^-bits, off by less than two of them. */
  readonly near: (row: number, bits: number) => bigint;
}

/** The scores of the rows of a board: exact, so that equal ones are equal. */
export interface Scores {
  /** Below 0 where the first row has the lower score, 0 where both have the same. */
  readonly compare: (a: number, b: number) => number;
  /** The score of a row, or what is far nearer to it than the nearest double. */
  readonly scoreOf: (row: number) => Rational;
}

/** How columns become scores. */
export interface Aggregation {
  readonly columnOf: (terms: readonly OverRoot[]) => ScoredColumn;
  readonly scoresOf: (columns: readonly (readonly [ScoredColumn, Rational])[]) => Scores;
}

/** Bits behind the point that a comparison begins with. */
const BITS = 96;

/** What is computed first is kept, for every weight that is tried. */
const column = (
  terms: readonly OverRoot[],
  near: (term: OverRoot, bits: number) => bigint,
): ScoredColumn => {
  const known: bigint[] = [];
  return {
    terms,
    near: (row, bits) => {
      const found = bits === BITS ? known[row] : undefined;
      const value = found ?? near(terms[row] as OverRoot, bits);
      if (bits === BITS) known[row] = value;
      return value;
    },
  };
};

interface Weighted {
  readonly column: ScoredColumn;
  readonly weight: bigint;
}

/** Columns with weights that are whole numbers; one that does not count is left out. */
const weighted = (columns: readonly (readonly [ScoredColumn, Rational])[]) => {
  const { wholes } = asWholes(columns.map(([, weight]) => weight));
  const counting = columns.flatMap(([column], index): readonly Weighted[] => {
    const weight = wholes[index] ?? 0n;
    return weight === 0n ? [] : [{ column, weight }];
  });
  const total = counting.reduce((all, { weight }) => all + weight, 0n);
  const near = (row: number, bits: number): bigint =>
    counting.reduce((all, { column, weight }) => all + weight * column.near(row, bits), 0n);
  return { counting, total, near };
};

/** Compares what is known to any precision: finer and finer, until two differ, unless they are the same. */
const comparer = (
  { near, total }: Pick<ReturnType<typeof weighted>, "near" | "total">,
  isSame: (a: number, b: number) => boolean,
) => {
  const known: bigint[] = [];
  const at = (row: number, bits: number): bigint => {
    if (bits !== BITS) return near(row, bits);
    const value = known[row] ?? near(row, bits);
    known[row] = value;
    return value;
  };
  return (a: number, b: number): number => {
    for (let bits = BITS; ; bits *= 2) {
      const gap = at(a, bits) - at(b, bits);
      if (gap > 4n * total) return 1;
      if (gap < -4n * total) return -1;
      if (bits === BITS && isSame(a, b)) return 0;
    }
  };
};

const termOf = ({ column }: Weighted, row: number): OverRoot => column.terms[row] as OverRoot;

const isRational = ({ square }: OverRoot): boolean => square.numerator === square.denominator;

const nearOverRoot = (term: OverRoot, bits: number): bigint => {
  const { over, square } = term;
  const { numerator, denominator } = over;
  if (isRational(term)) return (numerator << BigInt(bits)) / denominator;
  const top = (numerator * numerator * square.denominator) << BigInt(2 * bits);
  const root = wholeRoot(top / (denominator * denominator * square.numerator));
  return numerator < 0n ? -root : root;
};

/** A sum that is not reduced: that would take longer than it saves. */
const plus = (a: Rational, b: Rational): Rational =>
  a.denominator === b.denominator
    ? { numerator: a.numerator + b.numerator, denominator: a.denominator }
    : {
        numerator: a.numerator * b.denominator + b.numerator * a.denominator,
        denominator: a.denominator * b.denominator,
      };

const scaled = ({ numerator, denominator }: Rational, factor: bigint): Rational => ({
  numerator: numerator * factor,
  denominator,
});

/** The weighted arithmetic mean of the columns in each row. */
export const arithmetic: Aggregation = {
  columnOf: (terms) => column(terms, nearOverRoot),
  scoresOf: (columns) => {
    const board = weighted(columns);
    const { counting, total, near } = board;
    const isSame = (a: number, b: number): boolean =>
      isZeroSum(
        counting.map((one) => {
          const [left, right] = [termOf(one, a), termOf(one, b)];
          return { ...left, over: scaled(difference(left.over, right.over), one.weight) };
        }),
      );
    const mean = ({ numerator, denominator }: Rational): Rational => ({
      numerator,
      denominator: denominator * total,
    });
    return {
      compare: comparer(board, isSame),
      scoreOf: (row) => {
        const terms = counting.map((one) => {
          const term = termOf(one, row);
          return { ...term, over: scaled(term.over, one.weight) };
        });
        const zero = rationalOf(0);
        if (terms.every(isRational)) return mean(terms.map(({ over }) => over).reduce(plus, zero));
        if (isZeroSum(terms)) return zero;
        for (let bits = BITS; ; bits *= 2) {
          const score = near(row, bits);
          const size = score < 0n ? -score : score;
          if (size >> BigInt(BITS) > 2n * total)
            return mean({ numerator: score, denominator: 1n << BigInt(bits) });
        }
      },
    };
  },
};

/** The weighted geometric mean of the columns in each row; all values are above 0. */
export const geometric: Aggregation = {
  columnOf: (terms) =>
    column(
      terms,
      ({ over }, bits) => logarithmOf(over.numerator, bits) - logarithmOf(over.denominator, bits),
    ),
  scoresOf: (columns) => {
    const board = weighted(columns);
    const { counting, total, near } = board;
    const isSame = (a: number, b: number): boolean =>
      isOneProduct(
        counting.flatMap((one) => {
          const [left, right] = [termOf(one, a).over, termOf(one, b).over];
          return [
            { base: left.numerator * right.denominator, exponent: one.weight },
            { base: left.denominator * right.numerator, exponent: -one.weight },
          ];
        }),
      );
    return {
      compare: comparer(board, isSame),
      scoreOf: (row) => {
        // e to a logarithm is a power of 2 times e to what is left, which is small enough for a double.
        const [log, two] = [near(row, BITS) / total, logarithmOfTwo(BITS)];
        const power = (2n * log + two) / (2n * two) - (2n * log + two < 0n ? 1n : 0n);
        const rest = Math.exp(Number(log - power * two) / 2 ** BITS);
        const [numerator, denominator] = [BigInt(Math.round(rest * 2 ** 60)), 1n << 60n];
        return power < 0n
          ? { numerator, denominator: denominator << -power }
          : { numerator: numerator << power, denominator };
      },
    };
  },
};
