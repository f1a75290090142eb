import { inputNames } from "../formula/inputNames.ts";
import { EVERYTHING, type Range } from "../formula/range.ts";
import { groupBy } from "../groupBy.ts";
import { consequencesOf } from "./consequences.ts";
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
  /** Those that it follows from. */
  readonly follows: readonly ReadyConstraint[];
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

/** Which of so many numbers hang together, directly or through others. */
const groupsOf = (count: number) => {
  const above = Int32Array.from({ length: count }, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (above[root] !== root) root = above[root] as number;
    // What was passed is put right below the root, so that the next way is short.
    for (let one = at; one !== root; ) {
      const next = above[one] as number;
      above[one] = root;
      one = next;
    }
    return root;
  };
  return {
    rootOf,
    join: (one: number, other: number): void => {
      above[rootOf(other)] = rootOf(one);
    },
  };
};

/**
 * Splits a system into parts that share no variable, in the order of their first variables.
 *
 * @throws {RangeError} if a constraint or a print is of a variable that the system has not
 */
export const partsOf = (system: System): readonly Part[] => [...partsIn(system)];

/** The same, each made when it is come to, so that nothing has to be kept of those before it. */
export const partsIn = function* (system: System): Generator<Part, void, undefined> {
  const { variables, prints } = system;
  const constraints = [...system.constraints, ...consequencesOf(system)];
  const numbers = new Map(variables.map(({ id }, at) => [id, at]));
  const numberOf = (id: string, from: string): number => {
    const number = numbers.get(id);
    if (number === undefined)
      throw new RangeError(`Cannot audit ${from}: its variables must be known, got ${id}`);
    return number;
  };
  const groups = groupsOf(variables.length);
  const named = constraints.map((constraint) => {
    const own: number[] = [];
    for (const { left, right } of constraint.readings) {
      for (const name of inputNames(left)) own.push(numberOf(name, constraint.id));
      for (const name of inputNames(right)) own.push(numberOf(name, constraint.id));
    }
    const first = own[0] ?? numberOf("", constraint.id);
    for (const other of own) groups.join(first, other);
    // Those of one reading are there once already, unless one is on both sides.
    return { constraint, own: [...new Set(own)] };
  });
  // Most variables have one print, and an array that grows takes room for many.
  const ofVariable: Print[][] = [];
  for (const print of prints) {
    const at = numberOf(print.of, print.id);
    const own = ofVariable[at];
    if (own === undefined) ofVariable[at] = [print];
    else own.push(print);
  }
  const members = groupBy([...variables.keys()], groups.rootOf);
  const ofRoot = groupBy(named, ({ own }) => groups.rootOf(own[0] ?? 0));
  // The place of each variable in its part.
  const places = new Int32Array(variables.length);
  for (const own of members.values())
    own.forEach((number, at) => {
      places[number] = at;
    });
  const placeOf = (id: string): number => places[numbers.get(id) ?? 0] ?? 0;
  for (const [root, own] of members) {
    const byId = new Map<string, ReadyConstraint>();
    const touching: ReadyConstraint[][] = own.map(() => []);
    const ready = (ofRoot.get(root) ?? []).map(({ constraint, own }): ReadyConstraint => {
      const one: ReadyConstraint = {
        constraint,
        readings: constraint.readings.map((one) => readyCondition(one, placeOf)),
        variables: own.map((number) => places[number] as number),
        claim: constraint.claim === null ? null : placeOf(constraint.claim),
        // These stand before it, and share its variables.
        follows: (constraint.follows ?? []).flatMap((id) => byId.get(id) ?? []),
      };
      byId.set(constraint.id, one);
      for (const at of one.variables) touching[at]?.push(one);
      return one;
    });
    const all = own.map((number) => variables[number] as Variable);
    yield {
      variables: all,
      domains: all.map(domainOf),
      prints: own.map((number) => ofVariable[number] ?? []),
      constraints: ready,
      touching,
    };
  }
};
