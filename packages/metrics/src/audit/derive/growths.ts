import {
  type Fact,
  type FactKey,
  type Measure,
  type Period,
  type Review,
  yearBefore,
} from "@park/data";
import { type Find, measureOf, placeOf } from "../../binding.ts";
import {
  constant,
  divide,
  type Expression,
  input,
  subtract,
  whenPositive,
} from "../../formula/expression.ts";
import { unfitGrowth, unfitKind, unfitMoney } from "../../unfitReason.ts";
import type { Constraint } from "../constraint.ts";
import { areOfOneTime } from "./claims.ts";
import type { Variables } from "./variables.ts";

/** The period that a fact names as its base, where no indicator computes it: one that is named, and of multiples the year before. */
const baseOf = (fact: Fact): Period | null => {
  const { as } = fact;
  if (as !== "growth" && as !== "change" && as !== "times") return null;
  if (as !== "growth" && fact.in !== "level") return null;
  const { against } = fact;
  if (as === "times" && against === "yearBefore") return yearBefore(fact.period);
  return typeof against === "object" && against !== null && "period" in against
    ? against.period
    : null;
};

/** Whether a fact says nothing of the amounts that are printed. */
const isUnfit = (fact: Fact, measure: Measure, review: Review): boolean => {
  if (fact.as === "change") return unfitKind(measure) !== null;
  const prices = fact.as === "growth" ? fact.prices : null;
  return unfitGrowth({ ...fact, as: "growth", prices } as Fact, measure, review) !== null;
};

/** What a fact says of a value and its base. */
const stated = ({ as }: Fact, now: Expression, base: Expression): Expression => {
  if (as === "change") return subtract(now, base);
  const times = divide(now, base);
  return whenPositive(base, as === "times" ? times : subtract(times, constant("1")));
};

/** What no indicator computes: what a value is so many times of, and what it grew or changed by since a period that is named. */
export const growthsBeside = (
  review: Review,
  find: Find,
  variables: Variables,
): readonly Constraint[] =>
  review.facts.flatMap((fact): readonly Constraint[] => {
    const period = baseOf(fact);
    const measure = measureOf(review, fact.measure);
    if (period === null || measure === null || isUnfit(fact, measure, review)) return [];
    const { dimensions } = fact;
    const level = { measure: measure.id, dimensions, ...placeOf(fact) };
    const keys: readonly FactKey[] = [level, { ...level, period, status: [] }];
    const found = keys.map((key) => find(key));
    if (unfitMoney([fact, ...found]) !== null || !areOfOneTime(found)) return [];
    const claim = variables.ofFact(fact);
    const [now = claim, base = claim] = keys.map((key, at) => {
      const one = found[at] ?? null;
      return one === null ? variables.ofKey(key, [fact, ...found]) : variables.ofFact(one);
    });
    // Since its own period nothing has grown.
    if (now === base) return [];
    return [
      {
        id: `${fact.as} ${claim}`,
        relation: "growth",
        readings: [{ left: input(claim), is: "=", right: stated(fact, input(now), input(base)) }],
        claim,
        assumptions: [],
      },
    ];
  });
