import type { Fact, FactKey, Measure, Review } from "@park/data";
import { add, type Expression, input } from "../formula/expression.ts";
import { addRanges, type Range } from "../formula/range.ts";
import { compare } from "../formula/rational.ts";
import { rangeOfFact } from "../operand.ts";
import { sameStatement } from "../sameStatement.ts";
import { type BoundClaim, check } from "./boundClaim.ts";

const keyOf = ({ measure, dimensions, period }: Fact): FactKey => ({ measure, dimensions, period });

/** Whether everything in `parts` together is above everything in the whole. */
const exceeds = (parts: readonly Fact[], whole: Fact, measure: Measure): boolean => {
  const [first, ...rest] = parts.map((part) => rangeOfFact(part, measure));
  if (first === undefined) return false;
  const { lower } = rest.reduce<Range>(addRanges, first);
  const { upper } = rangeOfFact(whole, measure);
  return lower !== null && upper !== null && compare(lower, upper) > 0;
};

const broken = (
  parts: readonly Fact[],
  whole: Fact,
  measure: Measure,
  name: string,
): BoundClaim => ({
  indicator: check(
    "notBelowParts",
    { zh: "不应小于所含部分", en: "Not below what it contains" },
    parts.map((_, index): Expression => input(`part${index + 1}`)).reduce(add),
    measure.unit,
  ),
  id: `notBelowParts:${whole.id}.${name}/${parts.map(({ id }) => id).join("+")}`,
  subject: null,
  operands: parts.map((part, index) => [`part${index + 1}`, part, keyOf(part)] as const),
  claim: whole,
  listed: [],
});

/**
 * What a figure must not be below: a total below its parts, a count below one that it contains, a share of the nation
 * below the share of the world. Only broken limits are findings: that one holds proves little.
 */
export const limits = (review: Review): readonly BoundClaim[] =>
  Object.values(review.measures).flatMap((measure) =>
    Object.entries(measure.dimensions).flatMap(([name, { structure, values }]) => {
      // What may be negative may be less than its parts.
      const isNegative = measure.minimum === null || measure.minimum.startsWith("-");
      const isShare = measure.kind === "share";
      const isCount = measure.aggregation === "sum";
      if (
        isNegative ||
        structure === "overlapping" ||
        (isShare ? structure !== "nested" : !isCount)
      )
        return [];
      const without = (fact: Fact): string =>
        JSON.stringify([
          fact.source,
          fact.period,
          Object.entries(fact.dimensions)
            .filter(([key]) => key !== name)
            .sort(),
        ]);
      const groups = new Map<string, Fact[]>();
      for (const fact of review.facts) {
        if (fact.measure !== measure.id || !Object.hasOwn(fact.dimensions, name)) continue;
        groups.set(without(fact), [...(groups.get(without(fact)) ?? []), fact]);
      }
      return [...groups.values()].flatMap((group) => {
        const order = Object.keys(values);
        const parts = [...group].sort(
          (a, b) =>
            order.indexOf(a.dimensions[name] ?? "") - order.indexOf(b.dimensions[name] ?? ""),
        );
        const [outer] = parts;
        if (outer === undefined) return [];
        const rest = Object.fromEntries(
          Object.entries(outer.dimensions).filter(([key]) => key !== name),
        );
        const total = isShare
          ? null
          : (review.facts.find(
              (fact) =>
                fact.source === outer.source &&
                sameStatement(fact, {
                  measure: measure.id,
                  dimensions: rest,
                  period: outer.period,
                }),
            ) ?? null);
        if (structure !== "nested") {
          return total !== null && exceeds(parts, total, measure)
            ? [broken(parts, total, measure, name)]
            : [];
        }
        const chain = total === null ? parts : [total, ...parts];
        return chain.slice(1).flatMap((inner, index) => {
          const container = chain[index] as Fact;
          // A share of a larger region is the smaller one.
          const [small, large] = isShare ? [container, inner] : [inner, container];
          return exceeds([small], large, measure) ? [broken([small], large, measure, name)] : [];
        });
      });
    }),
  );
