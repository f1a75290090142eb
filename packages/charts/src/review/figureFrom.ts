import { decimalsOf, type Fact, type Figure } from "@park/data";

/** A value computed from facts, in the unit of the first: written to the last place that they are printed to. */
export const figureFrom = (facts: readonly [Fact, ...Fact[]], value: number): Figure => {
  const multiplier = Math.min(...facts.map((fact) => fact.multiplier)) as Fact["multiplier"];
  const places = Math.max(
    0,
    ...facts.map((fact) => decimalsOf(fact) - fact.multiplier + multiplier),
  );
  return {
    amount: (value / 10 ** multiplier).toFixed(places),
    multiplier,
    unit: facts[0].unit,
    qualifier: facts.some(({ qualifier }) => qualifier !== null) ? "about" : null,
  };
};
