import type { Figure } from "@park/data";
import type { Condition, Constraint, System, Variable } from "../audit/constraint.ts";
import { type Part, partsOf } from "../audit/network.ts";
import { type Print, printOf } from "../audit/print.ts";
import {
  add,
  constant,
  divide,
  type Expression,
  input,
  multiply,
  subtract,
  sumOf,
} from "../formula/expression.ts";
import { type Rational, rationalOf } from "../formula/rational.ts";

// Systems of a few figures, in shorthand: "10" is measured, "#10" counted and exact, "10%" a share, "?" and "#?" are not stated,
// and "40;39.70" is printed twice.

/** What must hold, as an author would have computed the last of them. */
export type Relation = Omit<Constraint, "id">;

const constraint = (
  condition: Condition,
  claim: string | null = null,
  relation: Constraint["relation"] = "assumed",
): Relation => ({ relation, readings: [condition], claim, assumptions: [] });

const termOf = (term: string): Expression =>
  /^[\d.-]+$/.test(term) ? constant(term) : input(term);

export const sums = (whole: string, ...parts: readonly string[]): Relation =>
  constraint(
    { left: termOf(whole), is: "=", right: sumOf(parts.map(termOf)) },
    whole,
    "sumOfParts",
  );

export const within = (small: string, large: string): Relation =>
  constraint({ left: termOf(small), is: "<=", right: termOf(large) });

export const shares = (rate: string, part: string, whole: string): Relation =>
  constraint(
    { left: input(rate), is: "=", right: divide(input(part), input(whole)) },
    rate,
    "share",
  );

export const grows = (rate: string, now: string, base: string): Relation =>
  constraint(
    { left: input(now), is: "=", right: multiply(input(base), add(constant("1"), input(rate))) },
    rate,
    "growth",
  );

export const differs = (change: string, now: string, base: string): Relation =>
  constraint(
    { left: input(change), is: "=", right: subtract(input(now), input(base)) },
    change,
    "growth",
  );

export const holdsThat = (left: Expression, is: Condition["is"], right: Expression): Relation =>
  constraint({ left, is, right });

interface Domain {
  readonly minimum?: string | null;
  readonly maximum?: string | null;
}

const end = (bound: string | null | undefined): Rational | null =>
  bound == null ? null : rationalOf(bound);

export const smallSystem = (
  figures: Readonly<Record<string, string>>,
  relations: readonly Relation[],
  domains: Readonly<Record<string, Domain>> = {},
): System => {
  const variables = Object.entries(figures).map(([id, text]): Variable => {
    const { minimum = "0", maximum } = domains[id] ?? {};
    return { id, isWhole: text.startsWith("#"), minimum: end(minimum), maximum: end(maximum) };
  });
  const prints = Object.entries(figures).flatMap(([of, text]): readonly Print[] =>
    text
      .replace("#", "")
      .split(";")
      .flatMap((one, at) => {
        if (one === "?") return [];
        const unit = one.endsWith("%") ? "percent" : text.startsWith("#") ? "item" : "CNY";
        const figure: Figure = {
          amount: one.replace("%", ""),
          multiplier: 0,
          unit,
          qualifier: null,
        };
        return [printOf(at === 0 ? of : `${of}@${at + 1}`, of, figure, undefined)];
      }),
  );
  return {
    variables,
    prints,
    constraints: relations.map((relation, at) => ({ ...relation, id: `r${at + 1}` })),
  };
};

/** The one part of a system whose figures all hang together; what hangs on nothing else is a part as well. */
export const partOf = (system: System): Part => {
  const [part, ...others] = partsOf(system);
  if (part === undefined || others.length > 0)
    throw new RangeError(`Cannot test a system: it must have one part, got ${others.length + 1}`);
  return part;
};
