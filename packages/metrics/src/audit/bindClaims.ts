import type { Review } from "@park/data";
import { bind } from "../bind.ts";
import type { IndicatorDefinition } from "../indicator.ts";
import type { BoundClaim } from "./boundClaim.ts";
import { feasibleClaim } from "./feasibleClaim.ts";
import { limits } from "./limits.ts";
import { lists } from "./lists.ts";
import { partitions } from "./partitions.ts";
import { repeats } from "./repeats.ts";

/** Every stated figure of a review that something else in it recomputes. */
export const bindClaims = (
  indicators: readonly IndicatorDefinition[],
  review: Review,
): readonly BoundClaim[] => {
  const claims = bind(indicators, review).flatMap(({ indicator, operands, claim }) =>
    claim === null ? [] : [{ indicator, operands, claim, listed: [] }],
  );
  const readings = new Map<string, number>();
  for (const { claim } of claims) readings.set(claim.id, (readings.get(claim.id) ?? 0) + 1);
  return [
    ...claims.map((bound) => {
      const { reading = null, label } = bound.indicator;
      const isOneOfSeveral = (readings.get(bound.claim.id) ?? 0) > 1;
      const read = { ...bound, reading: reading ?? (isOneOfSeveral ? label : null) };
      return feasibleClaim(read) ?? read;
    }),
    ...partitions(review),
    ...limits(review),
    ...lists(review),
    ...repeats(review),
  ];
};
