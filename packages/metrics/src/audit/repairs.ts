import { holds, intersection, type Range } from "../formula/range.ts";
import { compare, difference, quotient, type Rational, ZERO } from "../formula/rational.ts";
import type { Conflicts } from "./conflict.ts";
import { contract, finest, type Trial } from "./contract.ts";
import type { Part, ReadyConstraint } from "./network.ts";
import { type Print, printOf } from "./print.ts";
import { type Slip, slipsOf } from "./slips.ts";

/** A print that may be wrong: without it at least one conflict is none. */
export interface Suspect {
  readonly print: Print;
  /** The conflicts that are none without it, by their places. */
  readonly clears: readonly number[];
  /** Whether nothing contradicts without it. */
  readonly mendsAll: boolean;
  /** What it would have to be, if it alone is wrong; null where others are wrong too. */
  readonly implied: Range | null;
  /** The same if nothing is assumed. */
  readonly impliedForSure: Range | null;
}

/** One slip of one figure that would clear a conflict and breaks nothing that holds. */
export interface Repair extends Slip {
  readonly print: Print;
  readonly clears: readonly number[];
  readonly mendsAll: boolean;
  /** Whether what it clears then fits if all figures are rounded, or if all are cut off, and what is printed twice is one number. */
  readonly isPlain: boolean;
}

export interface Mending {
  /** The likeliest first. */
  readonly suspects: readonly Suspect[];
  readonly repairs: readonly Repair[];
  /** Whether the work was enough to try all. */
  readonly isComplete: boolean;
}

const size = (value: Rational): Rational =>
  value.numerator < 0n ? { ...value, numerator: -value.numerator } : value;

/** How far a repair moves a number, by its size. */
const distance = ({ print, amount }: Repair): Rational => {
  const [from, to] = [
    print.point,
    printOf(print.id, print.of, { ...print.figure, amount }, print.view).point,
  ];
  if (from === null || to === null) return ZERO;
  return quotient(size(difference(to, from)), size(from)) ?? size(to);
};

const ONE_RULE = ["rounding", "truncation"] as const;

/** Whether prints of one number are the same, to the places of the coarser. */
const areOneNumber = (prints: readonly Print[]): boolean => {
  const point = finest(prints)?.point ?? null;
  return point === null || prints.every(({ ranges }) => holds(ranges.mixed, point));
};

/** Whether what is taken can be, and that is sure: what was stopped before may contradict still. */
const canBe = (part: Part, trial: Trial): boolean => {
  const { isPossible, isDone } = contract(part, trial);
  return isPossible && isDone;
};

/** Whether a range is open at an end where another is not: what it stands for then explains everything. */
const isOpener = (range: Range, than: Range): boolean =>
  (range.lower === null && than.lower !== null) || (range.upper === null && than.upper !== null);

/**
 * What is suspected of the conflicts of a part, and what would mend them: what mends all first, then what clears most, then what
 * makes it plain, then the likeliest slip, then the least distance.
 */
export const mendingOf = (part: Part, trial: Trial, conflicts: Conflicts): Mending => {
  const { found, rest } = conflicts;
  const involved = [...new Set(found.flatMap(({ prints }) => prints))];
  const everything = part.prints.flat();
  const certain = part.constraints.filter(({ constraint }) => constraint.assumptions.length === 0);
  const cleared = (change: Partial<Trial>): readonly number[] =>
    found.flatMap(({ constraints, prints }, at) => {
      const free = new Set([...(trial.free ?? []), ...(change.free ?? [])]);
      // Without a constraint no print is of interest but its own.
      if (constraints.length === 0)
        for (const print of everything) if (!prints.includes(print)) free.add(print.id);
      return canBe(part, { ...trial, ...change, only: constraints, free }) ? [at] : [];
    });
  const suspects = involved.flatMap((print): readonly Suspect[] => {
    const free = new Set([print.id]);
    const clears = cleared({ free });
    if (clears.length === 0) return [];
    const at = part.variables.findIndex(({ id }) => id === print.of);
    const without = { ...trial, free: new Set([...(trial.free ?? []), print.id]) };
    const inBox = (only: readonly ReadyConstraint[]): Range | null => {
      const left = contract(part, { ...without, only });
      return left.isPossible && left.isDone ? (left.box[at] ?? null) : null;
    };
    const implied = inBox(part.constraints);
    // Prints that clash contradict under no assumption, whichever constraints are left.
    const isAlone = implied !== null || inBox([]) !== null;
    const impliedForSure = isAlone ? inBox(certain) : null;
    return [{ print, clears, mendsAll: implied !== null, implied, impliedForSure }];
  });
  const isSpent = (): boolean => trial.budget !== undefined && trial.budget.left <= 0;
  const repairsOf = ({ print, implied, impliedForSure, mendsAll }: Suspect): readonly Repair[] => {
    const { amount, qualifier } = print.figure;
    if (amount === null) return [];
    return slipsOf(amount).flatMap((slip): readonly Repair[] => {
      if (isSpent()) return [];
      const figure = { ...print.figure, amount: slip.amount, qualifier };
      const meant = printOf(print.id, print.of, figure, print.view);
      const range = meant.ranges[trial.rule];
      const within = implied ?? impliedForSure;
      if (within !== null && intersection(within, range) === null) return [];
      if (isOpener(range, print.ranges[trial.rule])) return [];
      const changed = new Map([...(trial.changed ?? []), [print.id, meant] as const]);
      const clears = cleared({ changed });
      if (clears.length === 0) return [];
      const all = mendsAll && canBe(part, { ...trial, changed });
      // What would break something that holds mends nothing.
      const breaks = !all && !contract(part, { ...trial, ...rest, changed }).isPossible;
      if (breaks || isSpent()) return [];
      const isPlain =
        ONE_RULE.some((rule) => cleared({ changed, rule }).length === clears.length) &&
        clears.every((index) => {
          const { constraints = [], prints = [] } = found[index] ?? {};
          const now = prints.map((one) => (one === print ? meant : one));
          return constraints.length > 0 || areOneNumber(now);
        });
      return [{ ...slip, print, clears, mendsAll: all, isPlain }];
    });
  };
  // Where one slip explains all, two that explain a conflict each are no hint.
  const [sure, others] = [true, false].map((one) =>
    suspects.filter(({ mendsAll }) => mendsAll === one),
  ) as [Suspect[], Suspect[]];
  const ofSure = sure.flatMap(repairsOf);
  const mending = ofSure.filter(({ mendsAll }) => mendsAll);
  const repairs = mending.length > 0 ? mending : [...ofSure, ...others.flatMap(repairsOf)];
  return {
    suspects: [...suspects].sort(
      (a, b) => Number(b.mendsAll) - Number(a.mendsAll) || b.clears.length - a.clears.length,
    ),
    repairs: [...repairs].sort(
      (a, b) =>
        Number(b.mendsAll) - Number(a.mendsAll) ||
        b.clears.length - a.clears.length ||
        Number(b.isPlain) - Number(a.isPlain) ||
        a.cost - b.cost ||
        compare(distance(a), distance(b)),
    ),
    isComplete: !isSpent(),
  };
};
