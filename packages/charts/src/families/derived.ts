import type { Fact, Review } from "@park/data";
import { type Derivation, derive, type Expression } from "@park/metrics";

/** What follows from facts; null where nothing does, be it that they are none that the formula can be made of. */
export const derived = (
  review: Review,
  formula: Expression,
  facts: { readonly [name: string]: Fact | undefined },
): Derivation | null => {
  const given: { [name: string]: Fact } = {};
  for (const [name, fact] of Object.entries(facts)) {
    if (fact === undefined) return null;
    given[name] = fact;
  }
  try {
    const found = derive<string>(review, formula, given);
    return found !== null && Math.abs(found.value) < 1e15 ? found : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};
