import { type Fact, factIndex, type Review } from "@park/data";

/** Facts that say the same of one measure, each in its own review's period. */
export const factsInBoth = (packaged: Review, own: Review): readonly (readonly [Fact, Fact])[] => {
  const find = factIndex(own);
  return packaged.facts.flatMap((fact) => {
    if (fact.period !== packaged.period) return [];
    const { period: _, ...key } = fact;
    const other = find(key);
    return other === null ? [] : [[fact, other] as const];
  });
};
