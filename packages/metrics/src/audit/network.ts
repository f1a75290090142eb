import { inputNames } from "../formula/inputNames.ts";
import { EVERYTHING, type Range } from "../formula/range.ts";
import { groupBy } from "../groupBy.ts";
import type { Constraint, System, Variable } from "./constraint.ts";
import type { Print } from "./print.ts";
import { type ReadyCondition, readyCondition } from "./revise.ts";

/** A constraint made ready for its part. */
export interface ReadyConstraint {
  readonly constraint: Constraint;
  readonly readings: readonly ReadyCondition[];
  /** The places of its variables in its part, and of its claim. */
  readonly variables: readonly number[];
  readonly claim: number | null;
}

/** A part of a system that shares no variable with another, so that it can be judged alone. */
export interface Part {
  readonly variables: readonly Variable[];
  /** What the measure of each variable allows. */
  readonly domains: readonly Range[];
  /** The prints of each variable. */
  readonly prints: readonly (readonly Print[])[];
  readonly constraints: readonly ReadyConstraint[];
  /** The constraints that each variable stands in. */
  readonly touching: readonly (readonly ReadyConstraint[])[];
}

const domainOf = ({ minimum, maximum }: Variable): Range =>
  minimum === null && maximum === null
    ? EVERYTHING
    : {
        lower: minimum,
        lowerInclusive: minimum !== null,
        upper: maximum,
        upperInclusive: maximum !== null,
      };

/** The variables of a constraint, each once. */
const variablesOf = ({ readings }: Constraint): readonly string[] => [
  ...new Set(readings.flatMap(({ left, right }) => [...inputNames(left), ...inputNames(right)])),
];

/**
 * Splits a system into parts that share no variable, in the order of their first variables.
 *
 * @throws {RangeError} if a constraint or a print is of a variable that the system has not
 */
export const partsOf = ({ variables, prints, constraints }: System): readonly Part[] => {
  const parent = new Map(variables.map(({ id }) => [id, id]));
  const rootOf = (id: string, from: string): string => {
    const above = parent.get(id);
    if (above === undefined)
      throw new RangeError(`Cannot audit ${from}: its variables must be known, got ${id}`);
    if (above === id) return id;
    const root = rootOf(above, from);
    parent.set(id, root);
    return root;
  };
  const named = constraints.map((constraint) => ({ constraint, ids: variablesOf(constraint) }));
  for (const { constraint, ids } of named)
    for (const id of ids)
      parent.set(rootOf(id, constraint.id), rootOf(ids[0] ?? id, constraint.id));
  const byRoot = groupBy(variables, ({ id }) => rootOf(id, id));
  const ofRoot = groupBy(named, ({ constraint, ids }) => rootOf(ids[0] ?? "", constraint.id));
  for (const { id, of } of prints) rootOf(of, id);
  const ofVariable = groupBy(prints, ({ of }) => of);
  return [...byRoot].map(([root, own]) => {
    const places = new Map(own.map(({ id }, at) => [id, at]));
    const placeOf = (id: string): number => places.get(id) ?? -1;
    const ready = (ofRoot.get(root) ?? []).map(
      ({ constraint, ids }): ReadyConstraint => ({
        constraint,
        readings: constraint.readings.map((one) => readyCondition(one, placeOf)),
        variables: ids.map(placeOf),
        claim: constraint.claim === null ? null : placeOf(constraint.claim),
      }),
    );
    const touching: ReadyConstraint[][] = own.map(() => []);
    for (const one of ready) for (const at of one.variables) touching[at]?.push(one);
    return {
      variables: own,
      domains: own.map(domainOf),
      prints: own.map(({ id }) => ofVariable.get(id) ?? []),
      constraints: ready,
      touching,
    };
  });
};
