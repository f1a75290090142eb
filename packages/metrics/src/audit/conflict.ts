import { type Contraction, contract, type Trial } from "./contract.ts";
import type { Part, ReadyConstraint } from "./network.ts";
import { type Print, readAs } from "./print.ts";

/** Constraints and figures that cannot all be right; without any one of them the rest can. */
export interface Conflict {
  readonly constraints: readonly ReadyConstraint[];
  readonly prints: readonly Print[];
}

/** The conflicts of a part, of each of which something is set aside so that the next shows: a cover, not all there are. */
export interface Conflicts {
  readonly found: readonly Conflict[];
  /** What is left without what was set aside. */
  readonly rest: Required<Pick<Trial, "only" | "free">>;
  /** Whether nothing else contradicts: else it was not searched further. */
  readonly isComplete: boolean;
}

/** More are not searched for. */
const MOST_CONFLICTS = 20;

/** Takes out of a set, one after another, what a contradiction does not need. */
const shrink = <T>(
  from: Iterable<T>,
  test: (left: readonly T[]) => { readonly fails: boolean; readonly needed?: ReadonlySet<T> },
): readonly T[] => {
  let left = [...from];
  for (const one of [...left]) {
    if (!left.includes(one)) continue;
    const others = left.filter((other) => other !== one);
    const { fails, needed } = test(others);
    if (fails) left = needed === undefined ? others : others.filter((other) => needed.has(other));
  }
  return left;
};

/** Those with the most assumptions first, then what follows from others. */
const byAssumptions = (a: ReadyConstraint, b: ReadyConstraint): number =>
  b.constraint.assumptions.length - a.constraint.assumptions.length ||
  b.follows.length - a.follows.length;

/** The prints of the variables of some constraints, that may say something. */
const printsOf = (
  part: Part,
  constraints: readonly ReadyConstraint[],
  free: ReadonlySet<string>,
): readonly Print[] =>
  [...new Set(constraints.flatMap(({ variables }) => variables))]
    .flatMap((at) => part.prints[at] ?? [])
    .filter(({ id }) => !free.has(id));

/** One minimal conflict among what a contraction failed on. Constraints with assumptions go first, so that few are left. */
const minimal = (part: Part, trial: Trial, contraction: Contraction): Conflict => {
  const core = contraction.core();
  const only = shrink([...(core?.constraints ?? [])].sort(byAssumptions), (left) => {
    if (left.length === 0) return { fails: false };
    const tried = contract(part, { ...trial, only: left });
    const needed = tried.core()?.constraints;
    return { fails: !tried.isPossible, ...(needed === undefined ? {} : { needed }) };
  });
  // A figure out of its own domain, or two prints that do not meet, need no constraint.
  const involved =
    only.length === 0 ? (core?.prints ?? []) : printsOf(part, only, trial.free ?? new Set());
  const all = part.prints.flat();
  const prints = shrink(involved, (left) => {
    const kept = new Set(left);
    const free = new Set(all.flatMap((print) => (kept.has(print) ? [] : [print.id])));
    return { fails: !contract(part, { ...trial, only, free }).isPossible };
  });
  // Fewer figures may contradict by other constraints, which take nothing more for granted.
  const assumed = new Set(only.flatMap(({ constraint }) => constraint.assumptions));
  const among = (trial.only ?? part.constraints).filter(({ constraint }) =>
    constraint.assumptions.every((one) => assumed.has(one)),
  );
  for (const print of prints.length > 1 ? prints : []) {
    const kept = new Set(prints.filter((one) => one !== print));
    const free = new Set(all.flatMap((one) => (kept.has(one) ? [] : [one.id])));
    const fewer = { ...trial, only: among, free };
    const tried = contract(part, fewer);
    if (!tried.isPossible) return minimal(part, fewer, tried);
  }
  return { constraints: only, prints };
};

/** The prints of a part that only a convention reads closely, by what their words say for certain. */
const wordsOf = (part: Part): ReadonlyMap<string, Print> =>
  new Map(
    part.prints
      .flat()
      .flatMap((print) => (print.isByConvention ? [[print.id, readAs(print, "words")]] : [])),
  );

/**
 * The minimal conflicts of a part, one after another: of each a constraint, or a figure where there is none, is set aside until the
 * rest can be. Those that need no assumption come first, of these those that need no convention, and none of these is then said under
 * one.
 */
export const conflictsOf = (part: Part, trial: Trial): Conflicts => {
  const found: Conflict[] = [];
  let aside = new Set<ReadyConstraint>();
  let free = trial.free ?? new Set<string>();
  const given = trial.only ?? part.constraints;
  const search = (among: readonly ReadyConstraint[], changed: Trial["changed"]): boolean => {
    while (true) {
      const only = among.filter((one) => !aside.has(one));
      const tried: Trial = { ...trial, only, free, ...(changed === undefined ? {} : { changed }) };
      // Nothing is left of what it was searched among; without a constraint all prints would be searched again.
      if (only.length === 0 && found.length > 0 && among.length > 0) return true;
      const result = contract(part, tried);
      if (result.isPossible) return result.isDone;
      if (found.length === MOST_CONFLICTS) return false;
      const conflict = minimal(part, tried, result);
      // The same figures by another relation, or these and others, say nothing new.
      const isSaid = found.some(({ prints }) =>
        prints.every((print) => conflict.prints.includes(print)),
      );
      if (!isSaid) found.push(conflict);
      const [constraint] = conflict.constraints;
      const [print] = conflict.prints;
      if (constraint !== undefined) aside = new Set([...aside, constraint]);
      else if (print !== undefined) free = new Set([...free, print.id]);
      else return false;
    }
  };
  const certain = given.filter(({ constraint }) => constraint.assumptions.length === 0);
  const words = wordsOf(part);
  const isComplete = [certain, given].every(
    (among, at) =>
      (at === 0 && (among.length === 0 || among.length === given.length)) ||
      ((words.size === 0 || search(among, new Map([...words, ...(trial.changed ?? [])]))) &&
        search(among, trial.changed)),
  );
  const only = given.filter((one) => !aside.has(one));
  return { found, rest: { only, free }, isComplete };
};
