import { type Fact, type Measure, type Review, unitOf } from "@park/data";
import { type Find, measureOf } from "../../binding.ts";
import { input, multiply, subtract, sumOf } from "../../formula/expression.ts";
import { compare } from "../../formula/rational.ts";
import { groupBy } from "../../groupBy.ts";
import { pointOf } from "../../operand.ts";
import { unfitMoney } from "../../unfitReason.ts";
import type { Constraint } from "../constraint.ts";
import { WORTH_THRESHOLD } from "./assumption.ts";
import type { Variables } from "./variables.ts";

const isAlike = (a: Measure, b: Measure, name: string): boolean => {
  const [left, right] = [a.dimensions[name], b.dimensions[name]];
  return (
    left !== undefined &&
    right !== undefined &&
    Object.keys(left.values).join() === Object.keys(right.values).join()
  );
};

/**
 * Of what is counted from a threshold on: what is above the higher is above the lower, and a total is worth at least what its classes
 * are worth, each from its threshold on. Thresholds, counts and totals are told by the dimension that they have in common.
 */
export const sizeClasses = (
  review: Review,
  find: Find,
  variables: Variables,
): readonly Constraint[] => {
  const measures = Object.values(review.measures);
  const thresholds = review.facts.flatMap((fact) => {
    const measure = measureOf(review, fact.measure);
    const [pair, ...others] = Object.entries(fact.dimensions);
    const isFrom = fact.qualifier === "atLeast" || fact.qualifier === "over";
    return measure?.kind === "threshold" && pair !== undefined && others.length === 0 && isFrom
      ? [{ fact, measure, name: pair[0], value: pair[1] }]
      : [];
  });
  const series = groupBy(thresholds, ({ fact, name }) =>
    JSON.stringify([fact.measure, name, fact.period, fact.scope, fact.unit]),
  );
  return [...series.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    const { measure: threshold, name, fact } = first;
    const { period, scope } = fact;
    const alike = measures.filter((one) => one !== threshold && isAlike(one, threshold, name));
    const rising = [...some].sort((a, b) =>
      compare(pointOf(a.fact, a.measure), pointOf(b.fact, b.measure)),
    );
    const counted = alike.filter(({ kind }) => kind === "count");
    const ofCounts = counted.map((count) => ({
      count,
      classes: rising.flatMap(({ fact: from, value }): readonly (readonly [Fact, Fact])[] => {
        const number = find({ measure: count.id, dimensions: { [name]: value }, period, scope });
        return number === null ? [] : [[from, number]];
      }),
    }));
    const chains = ofCounts.flatMap(({ classes }) =>
      classes.slice(1).map(([, inner], at): Constraint => {
        const [small, large] = [inner, classes[at]?.[1] ?? inner].map((one) =>
          variables.ofFact(one),
        ) as [string, string];
        return {
          id: `above ${small} ${large}`,
          relation: "sizeClasses",
          readings: [{ left: input(small), is: "<=", right: input(large) }],
          claim: null,
          assumptions: [],
        };
      }),
    );
    const [one, ...otherCounts] = ofCounts;
    const values = alike.filter(
      ({ kind, unit, aggregation }) =>
        (kind === "flow" || kind === "stock") &&
        aggregation === "sum" &&
        unitOf(unit).base === unitOf(threshold.unit).base,
    );
    const [value, ...otherValues] = values;
    // Of two counts nothing says which has the value.
    if (one === undefined || otherCounts.length > 0) return chains;
    if (value === undefined || otherValues.length > 0 || one.classes.length === 0) return chains;
    const total = find({ measure: value.id, period, scope });
    if (total === null || value.unit !== threshold.unit) return chains;
    if (unfitMoney([total, ...one.classes.map(([from]) => from)]) !== null) return chains;
    const ids = one.classes.map(([from, number]) => [
      variables.ofFact(from),
      variables.ofFact(number),
    ]);
    const terms = ids.map(([from = "", number = ""], at) => {
      const inner = ids[at + 1]?.[1];
      const own = inner === undefined ? input(number) : subtract(input(number), input(inner));
      return multiply(input(from), own);
    });
    const id = variables.ofFact(total);
    return [
      ...chains,
      {
        id: `worth ${id}`,
        relation: "sizeClasses",
        readings: [{ left: sumOf(terms), is: "<=", right: input(id) }],
        claim: null,
        assumptions: [WORTH_THRESHOLD],
      },
    ];
  });
};
