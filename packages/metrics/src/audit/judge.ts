import { holds, meets, type Range } from "../formula/range.ts";
import {
  compare,
  difference,
  numberOf,
  quotient,
  type Rational,
  ZERO,
} from "../formula/rational.ts";
import type { Print } from "./print.ts";
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

const timesOf = (value: Rational, unit: Rational): number | null =>
  numberOf(quotient(value, unit) ?? ZERO);

/**
 * Judges a stated figure against its recomputed value and interval.
 *
 * @param print - what is stated
 * @param range - what the value may be, if its operands were rounded
 * @param cutOff - what it may be, if they were cut off; the same where it is left out
 * @param isRanged - whether an operand is printed as a range, so that the point is but one of many
 */
export const judge = (
  { figure, view, point: stated, lastPlace, ranges }: Print,
  point: Rational,
  range: Range,
  cutOff: () => Range | null = () => range,
  isRanged = false,
): Judgement => {
  const isOne = figure.amount !== null && !isRanged;
  // What is said with a word is read whole: a print leaves out what is no number of its own.
  const isBare = figure.qualifier === null;
  const verdict = ((): Judgement["verdict"] => {
    if (isOne && stated !== null && compare(point, stated) === 0) return "exact";
    const rounds = isBare ? ranges.rounding : roundedRange(figure, view);
    if (!isRanged && holds(rounds, point)) return "rounded";
    if (meets(rounds, range)) return "withinOperandRounding";
    const truncates = isBare ? ranges.truncation : cutOffRange(figure, view);
    if (meets(truncates, range)) return "truncated";
    const other = cutOff();
    // Operands that may be 0 when cut off leave everything open.
    return other === null || meets(truncates, other) ? "truncated" : "contradicted";
  })();
  const widthUlp =
    range.lower === null || range.upper === null
      ? null
      : timesOf(difference(range.upper, range.lower), lastPlace);
  const isWeak = verdict !== "contradicted" && (widthUlp === null || widthUlp > WEAK_BEYOND);
  return {
    verdict,
    gapUlp: isOne && stated !== null ? timesOf(difference(point, stated), lastPlace) : null,
    widthUlp,
    strength: isWeak ? "weak" : "strong",
  };
};
