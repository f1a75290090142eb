import { type Fact, type Review, viewOf } from "@park/data";
import { bind } from "../bind.ts";
import { compute } from "../evaluate.ts";
import type { IndicatorDefinition } from "../indicator.ts";
import { unfitMoney } from "../unfitReason.ts";
import type { BoundClaim } from "./boundClaim.ts";
import { feasibleClaim } from "./feasibleClaim.ts";
import { judge } from "./judge.ts";
import { limits } from "./limits.ts";
import { lists } from "./lists.ts";
import { partitions } from "./partitions.ts";
import { cutOffRange } from "./printedRange.ts";
import { repeats } from "./repeats.ts";

/** Whether two are one print of one fact: another print of it stays as it is. */
export const isPrint = (a: Fact, b: Fact): boolean =>
  a.id === b.id && a.start === b.start && a.source === b.source;

/** Whether nothing but the figure itself would be found: recomputed from itself, or from one figure and again that figure. */
const isCircular = ({ claim, operands }: BoundClaim): boolean => {
  const facts = operands.flatMap(([, fact]) => fact ?? []);
  return (
    facts.some((fact) => isPrint(fact, claim)) ||
    new Set(facts.map(({ id }) => id)).size < facts.length
  );
};

/** What only fits no assumption of ours contradicts nothing: then it is not to be computed. */
const withoutAccusing = <B extends BoundClaim>(bound: B, review: Review): B => {
  if (bound.assumes == null) return bound;
  const { point, range, rangeIf } = compute(bound, review);
  const view = viewOf(review, bound.claim);
  const { verdict } = judge(bound.claim, view, point, range, () => rangeIf(cutOffRange));
  return verdict === "contradicted" ? { ...bound, unfit: bound.assumes } : bound;
};

/** Whatever bound them: figures in several currencies are not held against one another. */
const inOneCurrency = (bound: BoundClaim): BoundClaim => {
  const facts = [bound.claim, ...bound.operands.map(([, fact]) => fact)];
  const unfit = bound.unfit ?? unfitMoney(facts);
  return unfit === null ? bound : { ...bound, unfit };
};

/** Every stated figure of a review that something else in it recomputes. */
export const bindClaims = (
  indicators: readonly IndicatorDefinition[],
  review: Review,
): readonly BoundClaim[] => {
  const claims = bind(indicators, review)
    .flatMap(({ indicator, operands, claim, unfit, assumes }) =>
      claim === null
        ? []
        : [{ indicator, operands, claim, unfit, assumes, reading: null, listed: [] }],
    )
    .filter((bound) => !isCircular(bound))
    .map((bound) => withoutAccusing(bound, review));
  const readings = new Map<string, number>();
  for (const { claim } of claims) readings.set(claim.id, (readings.get(claim.id) ?? 0) + 1);
  return [
    ...claims.map((bound) => {
      const { reading = null, label } = bound.indicator;
      const isOneOfSeveral = (readings.get(bound.claim.id) ?? 0) > 1;
      const read = { ...bound, reading: reading ?? (isOneOfSeveral ? label : null) };
      const view = viewOf(review, bound.claim);
      return (view === undefined ? null : feasibleClaim(read, view)) ?? read;
    }),
    ...partitions(review),
    ...limits(review),
    ...lists(review),
    ...repeats(review),
  ].map(inOneCurrency);
};
