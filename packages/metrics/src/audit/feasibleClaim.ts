import { type Measure, type Review, unitOf, valueOf } from "@park/data";
import { constant, divide, input } from "../formula/expression.ts";
import { type BoundClaim, check } from "./boundClaim.ts";
import { feasibleWholes } from "./feasibleWholes.ts";

/** A share of a count whose whole is not stated: against the whole number that comes nearest to explaining it. */
export const feasibleClaim = (bound: BoundClaim, review: Review): BoundClaim | null => {
  const part = bound.operands.find(([name]) => name === "part")?.[1] ?? null;
  const [, whole, key] = bound.operands.find(([name]) => name === "whole") ?? [];
  const of = key === undefined ? undefined : review.measures[key.measure];
  const { claim } = bound;
  if (bound.indicator.id !== "share" || part === null || whole !== null || of === undefined)
    return null;
  const isCount = (unit: Measure["unit"]): boolean => unitOf(unit).counted;
  const isPlain =
    isCount(part.unit) &&
    isCount(of.unit) &&
    part.qualifier === null &&
    part.multiplier === 0 &&
    /^[1-9]\d{0,8}$/.test(part.amount) &&
    claim.qualifier === null &&
    claim.unit === "percent" &&
    !/^-|^0*(?:\.0*)?$/.test(claim.amount);
  if (!isPlain) return null;
  const { byRounding, byTruncation, isTelling } = feasibleWholes(claim, Number(part.amount));
  const nearest = Math.max(
    Number(part.amount),
    Math.round(Number(part.amount) / (valueOf(claim) / 100)),
  );
  const total = byRounding[0] ?? byTruncation[0] ?? nearest;
  const indicator = {
    ...check(
      "feasibleWhole",
      { zh: "可行总数", en: "Feasible whole" },
      divide(input("part"), constant(String(total))),
      "ratio",
    ),
    reading: { zh: `以总数${total}计`, en: `of ${total} in all` },
  };
  return {
    ...bound,
    indicator,
    operands: bound.operands.filter(([name]) => name === "part"),
    isTelling,
  };
};
