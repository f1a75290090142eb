import { type Fact, REGIONS, type Review, statementKey, type View, viewOf } from "@park/data";
import { input, sumOf } from "../formula/expression.ts";
import { addRanges } from "../formula/range.ts";
import { compare } from "../formula/rational.ts";
import { groupBy } from "../groupBy.ts";
import { rangeOfFact } from "../operand.ts";
import type { BoundClaim } from "./boundClaim.ts";
import { cutOffRange } from "./printedRange.ts";

/** Whether everything in `parts` together is above everything that prints as the whole, rounded or cut off. */
const exceeds = (parts: readonly Fact[], whole: Fact, measure: View): boolean => {
  const { lower } = parts.map((part) => rangeOfFact(part, measure)).reduce(addRanges);
  const ends = [rangeOfFact, cutOffRange].map((read) => read(whole, measure).upper);
  return ends.every((upper) => lower !== null && upper !== null && compare(lower, upper) > 0);
};

const broken = (parts: readonly Fact[], whole: Fact): BoundClaim => ({
  indicator: {
    id: "notBelowParts",
    unit: { as: "part1" },
    formula: sumOf(parts.map((_, index) => input(`part${index + 1}`))),
  },
  operands: parts.map((part, index) => [`part${index + 1}`, part, part] as const),
  claim: whole,
  reading: null,
  listed: [],
});

/** What a fact of a source states, whatever its value of a dimension. */
const besides = (fact: Fact, name: string): string => {
  const others = Object.entries(fact.dimensions).filter(([key]) => key !== name);
  return keyOf({ ...fact, dimensions: Object.fromEntries(others) });
};

const keyOf = (fact: Fact): string => `${statementKey(fact)} ${fact.source}`;

/** Facts that differ in one dimension alone, in the order of its values, each with its statement without that dimension. */
const groupsOf = (
  facts: readonly Fact[],
  name: string,
  values: readonly string[],
): ReadonlyMap<string, readonly [Fact, ...Fact[]]> => {
  const groups = new Map<string, [Fact, ...Fact[]]>();
  const byValue = groupBy(facts, ({ dimensions }) => dimensions[name]);
  for (const part of values.flatMap((value) => byValue.get(value) ?? [])) {
    const key = besides(part, name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [part]);
    else group.push(part);
  }
  return groups;
};

/** A share of a region must not be below the share of a wider one, which contains it. */
const sharesOfRegions = (review: Review): readonly BoundClaim[] => {
  const shares = review.facts.flatMap((fact) => {
    if (fact.as !== "share" || fact.of === null || fact.of.measure !== fact.measure) return [];
    const place = (REGIONS as readonly unknown[]).indexOf(fact.of.scope);
    const key = keyOf({ ...fact, of: { ...fact.of, scope: null } });
    return place < 0 ? [] : [{ fact, place, key }];
  });
  return [...groupBy(shares, ({ key }) => key).values()].flatMap((some) => {
    const chain = [...some].sort((a, b) => a.place - b.place);
    return chain.slice(1).flatMap(({ fact: narrow }, index) => {
      const wide = (chain[index] as (typeof chain)[number]).fact;
      const view = viewOf(review, narrow);
      return view !== undefined && exceeds([wide], narrow, view) ? [broken([wide], narrow)] : [];
    });
  });
};

/**
 * What a figure must not be below: a total below its parts, a count below one that it contains, a share of the nation
 * below the share of the world. Only broken limits are findings: that one holds proves little.
 */
export const limits = (review: Review): readonly BoundClaim[] => {
  const levels = review.facts.filter(({ as }) => as === "level");
  const totals = new Map(levels.map((fact) => [keyOf(fact), fact]));
  const stated = groupBy(levels, ({ measure }) => measure);
  const ofMeasures = Object.values(review.measures).flatMap((measure) => {
    // What may be negative may be less than its parts.
    const isNegative = measure.minimum === null || measure.minimum.startsWith("-");
    const isShare = measure.kind === "share";
    if (isNegative || !(isShare || measure.aggregation === "sum")) return [];
    const facts = stated.get(measure.id) ?? [];
    return Object.entries(measure.dimensions).flatMap(([name, { structure, values }]) => {
      // What was added may have gone again, and a sequence has no total.
      if (["overlapping", "added", "sequence"].includes(structure)) return [];
      return [...groupsOf(facts, name, Object.keys(values))].flatMap(([key, parts]) => {
        // Shares have limits of one another, and none by what they add up to.
        const total = isShare ? undefined : totals.get(key);
        if (structure !== "nested") {
          return total !== undefined && exceeds(parts, total, measure)
            ? [broken(parts, total)]
            : [];
        }
        const chain = total === undefined ? parts : [total, ...parts];
        return chain.slice(1).flatMap((inner, index) => {
          const container = chain[index] as Fact;
          // A share of a larger region is the smaller one.
          const [small, large] = isShare ? [container, inner] : [inner, container];
          return exceeds([small], large, measure) ? [broken([small], large)] : [];
        });
      });
    });
  });
  return [...ofMeasures, ...sharesOfRegions(review)];
};
