import { unitOf } from "@park/data";
import {
  constant,
  divide,
  type Expression,
  input,
  subtract,
  sumOf,
  whenPositive,
} from "../formula/expression.ts";
import { MEASURES, VALUES } from "./honestFacts.ts";
import type { FactSketch } from "./madeUpReview.ts";

/** Which number a fact of `honestFacts` states. */
const nameOf = ({ measure, period = "2023", dimensions = {}, as = "level" }: FactSketch): string =>
  [measure, as, period, ...Object.values(dimensions)].join(" ");

/**
 * What facts of `honestFacts` state and what must hold between them, as one line of JSON. It is written by hand for each of their
 * kinds, and takes nothing from how the audit reads a review.
 */
export const asClaims = (facts: readonly FactSketch[]): string => {
  const level = (measure: string, ...values: readonly string[]): string =>
    [measure, "level", "2023", ...values].join(" ");
  const names = new Map(facts.map((fact) => [nameOf(fact), fact]));
  const has = (...some: readonly string[]): boolean => some.every((name) => names.has(name));
  const claims: [claim: string, right: Expression][] = [];
  const limits: [small: string, large: string][] = [];
  const quotient = (part: string, whole: string): Expression => divide(input(part), input(whole));

  const sides = VALUES.map((value) => level("amount", value));
  if (has(...sides, level("amount")))
    claims.push([level("amount"), sumOf(sides.map((side) => input(side)))]);
  const stages = [level("stages"), level("stages", "b"), level("stages", "c")];
  if (has(...stages))
    stages.slice(1).forEach((stage, at) => {
      limits.push([stage, stages[at] ?? stage]);
    });
  for (const period of ["2022", "2020"]) {
    const [now, base] = [level("amount"), `amount level ${period}`];
    if (has(now, base, "amount growth 2023"))
      claims.push([
        "amount growth 2023",
        whenPositive(input(base), subtract(quotient(now, base), constant("1"))),
      ]);
  }
  if (has(level("share"))) claims.push([level("share"), quotient(level("part"), level("whole"))]);
  if (has(level("completion")))
    claims.push([level("completion"), quotient(level("done"), level("planned"))]);
  for (const by of ["perFirm", "byFirm"])
    if (has(level(by))) claims.push([level(by), quotient(level("part"), level("firms"))]);

  const inputs = (formula: Expression): readonly string[] =>
    formula.op === "input"
      ? [formula.name]
      : formula.op === "constant"
        ? []
        : [...inputs(formula.left), ...inputs(formula.right)];
  const all = [...new Set([...names.keys(), ...claims.flatMap(([, right]) => inputs(right))])];
  return JSON.stringify({
    variables: all.map((id) => {
      const [measure, as] = id.split(" ");
      const own = MEASURES.find((some) => some.id === measure);
      const isShare = own?.unit === "percent";
      const isGrowth = as === "growth";
      const scale = (bound: string | null): string | null =>
        bound === null ? null : isShare ? `${bound}/100` : bound;
      return {
        id,
        isWhole: own?.kind === "count",
        minimum: isGrowth ? null : scale(own?.minimum ?? null),
        maximum: isGrowth ? null : scale(own?.maximum ?? null),
      };
    }),
    prints: facts.map((fact) => {
      const unit = MEASURES.find(({ id }) => id === fact.measure)?.unit ?? "CNY";
      const isPercent = fact.as === "growth" || unit === "percent";
      const isCounted = !isPercent && unitOf(unit).counted;
      return {
        of: nameOf(fact),
        amount: fact.amount,
        multiplier: fact.multiplier ?? 0,
        unit: isPercent ? "percent" : isCounted ? "item" : "CNY",
        qualifier: null,
      };
    }),
    constraints: [
      ...claims.map(([claim, right]) => ({
        readings: [{ left: input(claim), is: "=", right }],
        claim,
      })),
      ...limits.map(([small, large]) => ({
        readings: [{ left: input(small), is: "<=", right: input(large) }],
        claim: null,
      })),
    ],
  });
};
