import type { Fact, Measure, Review } from "@park/data";
import { add, type Expression, input } from "../formula/expression.ts";
import { addRanges } from "../formula/range.ts";
import { compare } from "../formula/rational.ts";
import { rangeOfFact } from "../operand.ts";
import { sameStatement } from "../sameStatement.ts";
import { type BoundClaim, check } from "./boundClaim.ts";

/** Whether everything in `parts` together is above everything in the whole. */
const exceeds = (parts: readonly Fact[], whole: Fact, measure: Measure): boolean => {
  const { lower } = parts.map((part) => rangeOfFact(part, measure)).reduce(addRanges);
  const { upper } = rangeOfFact(whole, measure);
  return lower !== null && upper !== null && compare(lower, upper) > 0;
};

const broken = (parts: readonly Fact[], whole: Fact, measure: Measure): BoundClaim => ({
  indicator: check(
    "notBelowParts",
    { zh: "不应小于所含部分", en: "Not below what it contains" },
    parts.map((_, index): Expression => input(`part${index + 1}`)).reduce(add),
    measure.unit,
  ),
  subject: null,
  operands: parts.map((part, index) => [`part${index + 1}`, part, part] as const),
  claim: whole,
  listed: [],
});

/** The values of a fact's other dimensions. */
const without = (fact: Fact, name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fact.dimensions).filter(([key]) => key !== name));

/** Facts of a measure that differ in one dimension alone, in the order of its values. */
const groupsOf = (review: Review, measure: Measure, name: string): readonly (readonly Fact[])[] => {
  const groups: (readonly Fact[])[] = [];
  const parts = Object.keys(measure.dimensions[name]?.values ?? {}).flatMap((value) =>
    review.facts.filter((fact) => fact.measure === measure.id && fact.dimensions[name] === value),
  );
  for (const part of parts) {
    const at = groups.findIndex(([first]) => first !== undefined && isBeside(first, part, name));
    if (at < 0) groups.push([part]);
    else groups[at] = [...(groups[at] ?? []), part];
  }
  return groups;
};

/** Whether two facts of a source differ in nothing but the value of one dimension. */
const isBeside = (a: Fact, b: Fact, name: string): boolean =>
  a.source === b.source &&
  sameStatement({ ...a, dimensions: without(a, name) }, { ...b, dimensions: without(b, name) });

/**
 * What a figure must not be below: a total below its parts, a count below one that it contains, a share of the nation
 * below the share of the world. Only broken limits are findings: that one holds proves little.
 */
export const limits = (review: Review): readonly BoundClaim[] =>
  Object.values(review.measures).flatMap((measure) =>
    Object.entries(measure.dimensions).flatMap(([name, { structure }]) => {
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
      return groupsOf(review, measure, name).flatMap((parts) => {
        const outer = parts[0] as Fact;
        const whole = { ...outer, dimensions: without(outer, name) };
        const total = isShare
          ? undefined
          : review.facts.find((fact) => fact.source === outer.source && sameStatement(fact, whole));
        if (structure !== "nested") {
          return total !== undefined && exceeds(parts, total, measure)
            ? [broken(parts, total, measure)]
            : [];
        }
        const chain = total === undefined ? parts : [total, ...parts];
        return chain.slice(1).flatMap((inner, index) => {
          const container = chain[index] as Fact;
          // A share of a larger region is the smaller one.
          const [small, large] = isShare ? [container, inner] : [inner, container];
          return exceeds([small], large, measure) ? [broken([small], large, measure)] : [];
        });
      });
    }),
  );
