import { type Fact, parseFigure, type Review, statementKey, unitOf } from "@park/data";
import { input } from "../formula/expression.ts";
import type { BoundClaim } from "./boundClaim.ts";

const repeated = (claim: Fact, first: Fact): BoundClaim => ({
  indicator: { id: "repeatedPrint", unit: { as: "first" }, formula: input("first") },
  operands: [["first", first, first]],
  claim,
  reading: null,
  listed: [],
});

/** Prints of one figure against the first of them: further on in a text, and in another source. */
export const repeats = (review: Review): readonly BoundClaim[] => {
  const firsts = new Map<string, Fact>();
  return review.facts.flatMap((fact) => {
    const mentions = fact.mentions.flatMap((mention) => {
      // Words such as 全部 have no number to compare, and 5家 is no print of 5%.
      const read = parseFigure(mention.printed, fact.unit);
      if (read.issues !== undefined) return [];
      if (unitOf(read.value.unit).base !== unitOf(fact.unit).base) return [];
      return [repeated({ ...fact, ...read.value, ...mention }, fact)];
    });
    const statement = statementKey(fact);
    const first = firsts.get(statement);
    if (first !== undefined) return [repeated(fact, first), ...mentions];
    firsts.set(statement, fact);
    return mentions;
  });
};
