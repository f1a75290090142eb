import type { Rational } from "../formula/rational.ts";
import { asWholes } from "./asWholes.ts";
import type { OverRoot } from "./squareRoot.ts";

/** The least and the greatest that a value of a column can be, given by the caller. */
export interface Goalposts {
  readonly minimum: number;
  readonly maximum: number;
}

const ONE: Rational = { numerator: 1n, denominator: 1n };
const HALF: Rational = { numerator: 1n, denominator: 2n };
const NONE: Rational = { numerator: 0n, denominator: 1n };

/** How values of a column are made comparable, exactly: each as a number over the square root that all share. */
export const normalised = (
  values: readonly number[],
  how: "minMax" | "zScore" | "reference",
  isLess: boolean,
  goalposts: Goalposts | undefined,
): readonly OverRoot[] => {
  const ends = goalposts === undefined ? [] : [goalposts.minimum, goalposts.maximum];
  const { wholes: all } = asWholes([...values, ...ends]);
  const wholes = all.slice(0, values.length);
  const bounds = goalposts === undefined ? wholes : all.slice(values.length);
  const sorted = [...bounds].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const [least = 0n] = sorted;
  const most = sorted.at(-1) ?? 0n;
  const isAlike = least === most;
  const alone = (over: (whole: bigint) => Rational): readonly OverRoot[] =>
    wholes.map((whole) => ({ over: over(whole), square: ONE }));
  if (how === "minMax") {
    const denominator = most - least;
    return alone((whole) =>
      isAlike ? HALF : { numerator: isLess ? most - whole : whole - least, denominator },
    );
  }
  if (how === "reference")
    return alone((whole) =>
      isLess ? { numerator: least, denominator: whole } : { numerator: whole, denominator: most },
    );
  if (isAlike) return alone(() => NONE);
  const count = BigInt(wholes.length);
  const total = wholes.reduce((sum, whole) => sum + whole, 0n);
  // Count times each deviation, and count² (count - 1) times the sample variance: all of them whole.
  const deviations = wholes.map((whole) => count * whole - total);
  const squares = deviations.reduce((sum, deviation) => sum + deviation * deviation, 0n);
  const square: Rational = { numerator: squares, denominator: count - 1n };
  return deviations.map((deviation) => ({
    over: { numerator: isLess ? -deviation : deviation, denominator: 1n },
    square,
  }));
};
