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
): readonly BoundClaim[] => [
  ...bind(indicators, review).flatMap((binding) => {
    if (binding.claim === null) return [];
    const bound = { ...binding, claim: binding.claim, listed: [] };
    return [feasibleClaim(bound, review) ?? bound];
  }),
  ...partitions(review),
  ...limits(review),
  ...lists(review),
  ...repeats(review),
];
