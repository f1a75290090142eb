import { type FactKey, factIndex, type Review } from "@park/data";
import { add, type Expression, input } from "../formula/expression.ts";
import type { BoundClaim } from "./boundClaim.ts";

/** A total against the sum of its parts, for every breakdown that claims to be complete. */
export const partitions = (review: Review): readonly BoundClaim[] => {
  const find = factIndex(review);
  return review.facts.flatMap((claim) => {
    const measure = review.measures[claim.measure];
    if (measure?.aggregation !== "sum") return [];
    return Object.entries(measure.dimensions).flatMap(([name, { structure, values }]) => {
      if (structure !== "partition" || Object.hasOwn(claim.dimensions, name)) return [];
      const operands = Object.keys(values).map((value) => {
        const key: FactKey = {
          measure: measure.id,
          dimensions: { ...claim.dimensions, [name]: value },
          period: claim.period,
        };
        return [value, find(key), key] as const;
      });
      // A total that is stated alone, or broken down in part, claims nothing that could be checked.
      const [first] = operands;
      if (first === undefined || operands.some(([, fact]) => fact === null)) return [];
      const formula = operands.map(([value]): Expression => input(value)).reduce(add);
      const indicator = { id: "sumOfParts", unit: { as: first[0] }, formula };
      return [{ indicator, operands, claim, reading: null, listed: [] }];
    });
  });
};
