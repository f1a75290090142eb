import { intervalOf, type View, valueOf } from "@park/data";
import { constant, divide, input } from "../formula/expression.ts";
import type { BoundClaim } from "./boundClaim.ts";
import { feasibleWholes, leastWhole } from "./feasibleWholes.ts";

/** A share of a count whose whole is not stated: against the whole number that comes nearest to explaining it. */
export const feasibleClaim = (bound: BoundClaim, measure: View): BoundClaim | null => {
  const { claim, indicator, operands } = bound;
  if (indicator.id !== "share") return null;
  const { part, whole } = Object.fromEntries(operands);
  if (part == null || whole != null) return null;
  // Only a count that is printed one by one is known exactly.
  const { lower, upper } = intervalOf(part);
  const count = Number(lower);
  const isPlain = claim.qualifier === null && claim.unit === "percent" && Number(claim.amount) > 0;
  if (!isPlain || lower !== upper || !Number.isSafeInteger(count) || count <= 0) return null;
  const { byRounding, byTruncation, isTelling } = feasibleWholes(claim, count, measure);
  const least = leastWhole(count, measure);
  const nearest = Math.max(least, Math.round(count / (valueOf(claim) / 100)));
  const total = byRounding[0] ?? byTruncation[0] ?? nearest;
  // Of a whole that cannot be counted one by one nothing is known exactly.
  if (!Number.isSafeInteger(total)) return null;
  return {
    ...bound,
    indicator: {
      id: "feasibleWhole",
      unit: "ratio",
      formula: divide(input("part"), constant(String(total))),
    },
    reading: {
      zh: `以最相符的整数${total}为总数`,
      en: `of ${total} in all, chosen to fit`,
    },
    isTelling,
  };
};
