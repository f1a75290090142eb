import type { Fact, View } from "@park/data";
import { holds, meets, type Range } from "../formula/range.ts";
import {
  compare,
  difference,
  numberOf,
  quotient,
  type Rational,
  ZERO,
} from "../formula/rational.ts";
import { lastPlaceOf } from "../lastPlaceOf.ts";
import { pointOf } from "../operand.ts";
import { cutOffRange, roundedRange } from "./printedRange.ts";
import type { Verdict } from "./verdict.ts";

/** What is found when a stated figure meets a recomputed value. */
export interface Judgement {
  readonly verdict: Exclude<Verdict, "noSingleRule">;
  /** Recomputed less stated, in units of the last printed place; null where no double holds it, or one of them is no single number. */
  readonly gapUlp: number | null;
  /** How wide the recomputed interval is, in units of the last printed place. */
  readonly widthUlp: number | null;
  /** Beyond a width of 10 units agreement proves little. */
  readonly strength: "strong" | "weak";
}

const WEAK_BEYOND = 10;

/**
 * Judges a stated figure against its recomputed value and interval.
 *
 * @param range - what the value may be, if its operands were rounded
 * @param cutOff - what it may be, if they were cut off; the same where it is left out
 * @param isRanged - whether an operand is printed as a range, so that the point is but one of many
 */
export const judge = (
  claim: Fact,
  measure: View | undefined,
  point: Rational,
  range: Range,
  cutOff: () => Range | null = () => range,
  isRanged = false,
): Judgement => {
  const last = lastPlaceOf(claim, measure?.unit);
  const inLastPlaces = (value: Rational): number | null => numberOf(quotient(value, last) ?? ZERO);
  const stated = pointOf(claim, measure);
  const isOne = claim.amount !== null && !isRanged;
  const widthUlp =
    range.lower === null || range.upper === null
      ? null
      : inLastPlaces(difference(range.upper, range.lower));
  const verdict = ((): Judgement["verdict"] => {
    if (isOne && claim.qualifier === null && compare(point, stated) === 0) return "exact";
    const rounds = roundedRange(claim, measure);
    if (!isRanged && holds(rounds, point)) return "rounded";
    if (meets(rounds, range)) return "withinOperandRounding";
    const truncates = cutOffRange(claim, measure);
    if (meets(truncates, range)) return "truncated";
    const other = cutOff();
    // Operands that may be 0 when cut off leave everything open.
    return other === null || meets(truncates, other) ? "truncated" : "contradicted";
  })();
  const isWeak = verdict !== "contradicted" && (widthUlp === null || widthUlp > WEAK_BEYOND);
  return {
    verdict,
    gapUlp: isOne && claim.qualifier === null ? inLastPlaces(difference(point, stated)) : null,
    widthUlp,
    strength: isWeak ? "weak" : "strong",
  };
};
