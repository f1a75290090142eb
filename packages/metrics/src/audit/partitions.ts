import { type Fact, type FactKey, factIndex, type Review } from "@park/data";
import { input, sumOf } from "../formula/expression.ts";
import type { BoundClaim } from "./boundClaim.ts";

/** A total against the sum of its parts, for every breakdown that claims to be complete. */
export const partitions = (review: Review): readonly BoundClaim[] => {
  const find = factIndex(review);
  return review.facts.flatMap((claim) => {
    const measure = review.measures[claim.measure];
    if (measure?.aggregation !== "sum" || claim.as !== "level") return [];
    return Object.entries(measure.dimensions).flatMap(([name, { structure, values }]) => {
      if (structure !== "partition" || Object.hasOwn(claim.dimensions, name)) return [];
      const operands: (readonly [string, Fact, FactKey])[] = [];
      for (const value of Object.keys(values)) {
        const dimensions = { ...claim.dimensions, [name]: value };
        const { period, scope, status } = claim;
        const key: FactKey = { measure: measure.id, dimensions, period, scope, status };
        const fact = find(key);
        // A total that is stated alone, or broken down in part, claims nothing that could be checked.
        if (fact === null) return [];
        operands.push([value, fact, key]);
      }
      const [first] = operands;
      if (first === undefined) return [];
      const formula = sumOf(operands.map(([value]) => input(value)));
      const indicator = { id: "sumOfParts", unit: { as: first[0] }, formula };
      return [{ indicator, operands, claim, reading: null, listed: [] }];
    });
  });
};
