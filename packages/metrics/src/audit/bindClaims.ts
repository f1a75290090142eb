import {
  type Entity,
  type Fact,
  type FactKey,
  findFact,
  type Measure,
  type Review,
  unitOf,
  valueOf,
} from "@park/data";
import { type Binding, bind } from "../bind.ts";
import { add, constant, divide, type Expression, input } from "../formula/expression.ts";
import type { IndicatorDefinition } from "../indicator.ts";
import { feasibleWholes } from "./feasibleWholes.ts";

/** A stated figure with what it is recomputed from. */
export interface BoundClaim extends Binding {
  readonly claim: Fact;
  /** The named things that were counted, where the claim counts what the text lists. */
  readonly listed: readonly Entity[];
  /** Whether agreement could have failed; it could where nothing is said. */
  readonly isTelling?: boolean;
}

const definition = (
  id: string,
  label: IndicatorDefinition["label"],
  formula: Expression,
  unit: Measure["unit"],
): IndicatorDefinition => ({ id, label, definition: label, unit, formula, inputs: {} });

/** A total against the sum of its parts, for every breakdown that claims to be complete. */
const partitions = (review: Review): readonly BoundClaim[] =>
  review.facts.flatMap((claim) => {
    const measure = Object.hasOwn(review.measures, claim.measure)
      ? review.measures[claim.measure]
      : undefined;
    if (measure === undefined || measure.aggregation !== "sum") return [];
    return Object.entries(measure.dimensions).flatMap(([name, { structure, values }]) => {
      if (structure !== "partition" || Object.hasOwn(claim.dimensions, name)) return [];
      const operands = Object.keys(values).map((value) => {
        const key: FactKey = {
          measure: measure.id,
          dimensions: { ...claim.dimensions, [name]: value },
          period: claim.period,
        };
        return [value, findFact(review, key), key] as const;
      });
      // A total that is stated alone, or broken down in part, claims nothing that could be checked.
      if (operands.length === 0 || operands.some(([, fact]) => fact === null)) return [];
      const formula = operands.map(([value]): Expression => input(value)).reduce(add);
      const indicator = definition(
        "sumOfParts",
        { zh: "分项之和", en: "Sum of the parts" },
        formula,
        measure.unit,
      );
      return [
        {
          indicator,
          id: `sumOfParts:${claim.id}.${name}`,
          subject: null,
          operands,
          claim,
          listed: [],
        },
      ];
    });
  });

/** A count against the named things that the text lists for it. */
const lists = (review: Review): readonly BoundClaim[] =>
  review.facts.flatMap((claim) => {
    const listed = review.entities.filter(({ countedBy }) => countedBy === claim.id);
    if (listed.length === 0) return [];
    const formula = constant(String(listed.length));
    const indicator = definition(
      "countOfListed",
      { zh: "所列个数", en: "Count of what is listed" },
      formula,
      claim.unit,
    );
    return [
      { indicator, id: `countOfListed:${claim.id}`, subject: null, operands: [], claim, listed },
    ];
  });

/** A share of a count whose whole is not stated: against the whole number that comes nearest to explaining it. */
const feasible = (bound: BoundClaim, review: Review): BoundClaim | null => {
  const part = bound.operands.find(([name]) => name === "part")?.[1] ?? null;
  const [, whole, key] = bound.operands.find(([name]) => name === "whole") ?? [];
  const of = key === undefined ? undefined : review.measures[key.measure];
  const { claim } = bound;
  if (bound.indicator.id !== "share" || part === null || whole !== null || of === undefined)
    return null;
  const isCount = (unit: Measure["unit"]): boolean => unitOf(unit).counted;
  const isPlain =
    isCount(part.unit) &&
    isCount(of.unit) &&
    part.qualifier === null &&
    part.multiplier === 0 &&
    /^[1-9]\d{0,8}$/.test(part.amount) &&
    claim.qualifier === null &&
    claim.unit === "percent" &&
    !/^-|^0*(?:\.0*)?$/.test(claim.amount);
  if (!isPlain) return null;
  const { byRounding, byTruncation, isTelling } = feasibleWholes(claim, Number(part.amount));
  const nearest = Math.max(
    Number(part.amount),
    Math.round(Number(part.amount) / (valueOf(claim) / 100)),
  );
  const total = byRounding[0] ?? byTruncation[0] ?? nearest;
  const indicator = {
    ...definition(
      "feasibleWhole",
      { zh: "可行总数", en: "Feasible whole" },
      divide(input("part"), constant(String(total))),
      "percent",
    ),
    unit: "ratio" as const,
    reading: { zh: `以总数${total}计`, en: `of ${total} in all` },
  };
  return {
    ...bound,
    indicator,
    id: `feasibleWhole:${claim.id}`,
    operands: bound.operands.filter(([name]) => name === "part"),
    isTelling,
  };
};

/** Every stated figure of a review that something else in it recomputes. */
export const bindClaims = (
  indicators: readonly IndicatorDefinition[],
  review: Review,
): readonly BoundClaim[] => [
  ...bind(indicators, review).flatMap((binding) =>
    binding.claim === null
      ? []
      : [{ ...binding, claim: binding.claim, listed: [] }].map(
          (bound) => feasible(bound, review) ?? bound,
        ),
  ),
  ...partitions(review),
  ...lists(review),
];
