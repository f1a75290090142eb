import type { Fact, Measure } from "@park/data";
import { holds, meets, type Range } from "../formula/range.ts";
import {
  compare,
  difference,
  numberOf,
  quotient,
  type Rational,
  sum,
  ZERO,
} from "../formula/rational.ts";
import { lastPlaceOf } from "../lastPlaceOf.ts";
import { pointOf, rangeOfFact } from "../operand.ts";
import type { Verdict } from "./verdict.ts";

/** What is found when a stated figure meets a recomputed value. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Recomputed less stated, in units of the last printed place. */
  readonly gapUlp: number | null;
  /** How wide the recomputed interval is, in units of the last printed place. */
  readonly widthUlp: number | null;
  /** Beyond a width of 10 units agreement proves little. */
  readonly strength: "strong" | "weak" | null;
}

const WEAK_BEYOND = 10;

/** The numbers that print as `value` does when what is below the last place is cut off; `value` itself rounds to it. */
const truncatedRange = (value: Rational, last: Rational): Range => {
  const sign = compare(value, ZERO);
  return {
    lower: sign > 0 ? value : difference(value, last),
    lowerInclusive: false,
    upper: sign < 0 ? value : sum(value, last),
    upperInclusive: false,
  };
};

/** Judges a stated figure against its recomputed value and interval. */
export const judge = (
  claim: Fact,
  measure: Measure | undefined,
  point: Rational | null,
  range: Range | null,
): Judgement => {
  if (point === null || range === null) {
    return { verdict: "undetermined", gapUlp: null, widthUlp: null, strength: null };
  }
  const last = lastPlaceOf(claim, measure?.unit);
  const inLastPlaces = (value: Rational): number => numberOf(quotient(value, last) ?? ZERO);
  const stated = pointOf(claim, measure);
  const widthUlp =
    range.lower === null || range.upper === null
      ? null
      : inLastPlaces(difference(range.upper, range.lower));
  const rounds = rangeOfFact(claim, measure);
  // A count is printed whole and a qualified figure says what it leaves out: neither cuts digits off.
  const cutsDigits =
    claim.qualifier === null && compare(rounds.lower ?? ZERO, rounds.upper ?? ZERO) !== 0;
  const verdict = ((): Verdict => {
    if (claim.qualifier === null && compare(point, stated) === 0) return "exact";
    if (holds(rounds, point)) return "rounded";
    if (meets(rounds, range)) return "withinOperandRounding";
    return cutsDigits && meets(truncatedRange(stated, last), range) ? "truncated" : "contradicted";
  })();
  const isWeak = verdict !== "contradicted" && (widthUlp === null || widthUlp > WEAK_BEYOND);
  return {
    verdict,
    gapUlp: inLastPlaces(difference(point, stated)),
    widthUlp,
    strength: isWeak ? "weak" : "strong",
  };
};
