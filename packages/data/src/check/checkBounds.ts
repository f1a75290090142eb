import { DECIMAL, parseDecimal } from "../decimal.ts";
import type { Fact } from "../fact.ts";
import { intervalOf } from "../intervalOf.ts";
import type { Measure } from "../measure.ts";
import { unitOf } from "../unit.ts";
import type { View } from "../view.ts";
import type { Path, Report } from "./report.ts";

const OPEN = { minimum: null, maximum: null };

/** Whether an amount is so many whole things: 1.2万 is, 1.5 is not. */
const isWhole = (amount: string, multiplier: number): boolean => {
  const { digits, places } = parseDecimal(amount);
  const below = places - multiplier;
  return below <= 0 || digits % 10n ** BigInt(below) === 0n;
};

/** Reports a count that is no whole number, and a figure that is wholly beyond what its measure can be in the aspect. */
export const checkBounds = (
  report: Report,
  path: Path,
  fact: Fact,
  measure: Measure,
  view: View,
): void => {
  const { amount, range = null, multiplier } = fact;
  const printed = amount === null ? (range ?? []) : [amount];
  const numbers = printed.flatMap((one) => (one !== null && DECIMAL.test(one) ? [one] : []));
  if (numbers.length === 0) return;
  const at = [...path, amount === null ? "range" : "amount"];
  if (
    measure.kind === "count" &&
    (fact.as === "level" || (fact.as === "change" && fact.in === "level")) &&
    !numbers.every((one) => isWhole(one, multiplier))
  )
    report(at, "must be a whole number of things", amount ?? range);
  // More than the whole may be printed of a share: the audit finds it, and says what it contradicts.
  const { minimum, maximum } = fact.as === "share" ? { minimum: "0", maximum: null } : view;
  // A conversion is exact as a ratio; most figures are in the measure's own unit.
  const [from, to] = [unitOf(fact.unit).factor, unitOf(view.unit).factor];
  const inUnit = (bound: string): number => (Number(bound) * to[0] * from[1]) / (to[1] * from[0]);
  const sizes = numbers.map((one) => Number(one) * 10 ** multiplier);
  // Words such as 不超过 may lead back inside.
  const isOut = (bound: string | null, side: 1 | -1): boolean => {
    if (bound === null || sizes.every((size) => (size - inUnit(bound)) * side <= 0)) return false;
    const { lower, upper } = intervalOf(fact, OPEN);
    const near = side === 1 ? lower : upper;
    return near !== null && (Number(near) - inUnit(bound)) * side > 0;
  };
  if (isOut(maximum, 1)) report(at, `must be at most ${maximum} ${view.unit}`, amount ?? range);
  if (isOut(minimum, -1)) report(at, `must be at least ${minimum} ${view.unit}`, amount ?? range);
};
