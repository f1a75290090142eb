import { type Fact, type Review, yearBefore } from "@park/data";
import { type Find, measureOf, placeOf } from "../../binding.ts";
import { divide, input, whenPositive } from "../../formula/expression.ts";
import { unfitGrowth } from "../../unfitReason.ts";
import type { Constraint } from "../constraint.ts";
import type { Variables } from "./variables.ts";

/** What no indicator computes: a value that is so many times what it was. */
export const growthsBeside = (
  review: Review,
  find: Find,
  variables: Variables,
): readonly Constraint[] =>
  review.facts.flatMap((fact): readonly Constraint[] => {
    if (fact.as !== "times" || fact.in !== "level" || fact.against !== "yearBefore") return [];
    const measure = measureOf(review, fact.measure);
    if (
      measure === null ||
      unfitGrowth({ ...fact, as: "growth", prices: null } as Fact, measure, review) !== null
    )
      return [];
    const { dimensions } = fact;
    const level = { measure: measure.id, dimensions, ...placeOf(fact) };
    const idOf = (key: typeof level): string => {
      const stated = find(key);
      return stated === null ? variables.ofKey(key) : variables.ofFact(stated);
    };
    const times = variables.ofFact(fact);
    const now = idOf(level);
    const base = idOf({ ...level, period: yearBefore(fact.period), status: [] });
    return [
      {
        id: `times ${times}`,
        relation: "growth",
        readings: [
          {
            left: input(times),
            is: "=",
            right: whenPositive(input(base), divide(input(now), input(base))),
          },
        ],
        claim: times,
        assumptions: [],
      },
    ];
  });
