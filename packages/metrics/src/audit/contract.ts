import { hullOf, intersection, pointRange, type Range } from "../formula/range.ts";
import { compare, difference, product, type Rational } from "../formula/rational.ts";
import type { Part, ReadyConstraint } from "./network.ts";
import type { Print, Rule } from "./print.ts";
import { placesIn, type ReadyCondition, revise, rightOf } from "./revise.ts";

/** How much more may be done; it is counted down in revisions of one constraint. */
export interface Budget {
  left: number;
}

/** What is taken for the figures and the constraints of a part. */
export interface Trial {
  readonly rule: Rule;
  /** Only these constraints; all of the part where they are left out. */
  readonly only?: readonly ReadyConstraint[];
  /** Prints that may say anything, by id. */
  readonly free?: ReadonlySet<string>;
  /** Prints in place of others, by id. */
  readonly changed?: ReadonlyMap<string, Print>;
  readonly budget?: Budget;
}

/** What is left of the numbers of a part. */
export interface Contraction {
  /** False where nothing is left, so that the figures contradict each other. */
  readonly isPossible: boolean;
  /** Whether nothing narrows any further: else it was stopped, and what is left may still be nothing. */
  readonly isDone: boolean;
  /** What each variable may be. */
  readonly box: readonly Range[];
  /** What narrowed each variable beyond its own prints. */
  readonly narrowedBy: readonly ReadonlySet<ReadyConstraint>[];
  /** Where nothing is left: constraints and prints among which the contradiction is. */
  readonly core: Core | null;
}

interface Core {
  readonly constraints: ReadonlySet<ReadyConstraint>;
  readonly prints: readonly Print[];
}

/** So often may a constraint be revised. */
const MOST_REVISIONS = 60;
/** After so many rounds what narrows by less than {@link LITTLE} of its width wakes nothing. */
const PATIENT_ROUNDS = 4;
const LITTLE: Rational = { numerator: 999n, denominator: 1000n };
/** Ends with longer denominators are rounded, always outward, so that no honest value is lost. */
const LONG = 0x1_0000_0000_0000_0000_0000_0000_0000_0000n;
const KEPT_BITS = 160;

const floorOf = ({ numerator, denominator }: Rational): bigint => {
  const cut = numerator / denominator;
  return numerator < 0n && numerator % denominator !== 0n ? cut - 1n : cut;
};

const whole = (numerator: bigint): Rational => ({ numerator, denominator: 1n });

const negated = ({ numerator, denominator }: Rational): Rational => ({
  numerator: -numerator,
  denominator,
});

const lengthOf = (value: bigint): number => (value < 0n ? -value : value).toString(2).length;

/** A number below or at a rational, with a denominator of a bearable length. */
const roundedDown = (value: Rational): Rational => {
  const shift = BigInt(
    Math.max(0, KEPT_BITS + lengthOf(value.denominator) - lengthOf(value.numerator)),
  );
  const numerator = (value.numerator << shift) / value.denominator;
  const isCut = value.numerator < 0n && (value.numerator << shift) % value.denominator !== 0n;
  return { numerator: isCut ? numerator - 1n : numerator, denominator: 1n << shift };
};

/** Whole numbers inward, long denominators outward; null where no whole number is left. */
const settled = (range: Range, isWhole: boolean): Range | null => {
  const { lower, lowerInclusive, upper, upperInclusive } = range;
  if (isWhole) {
    const isAt = lower !== null && lower.denominator === 1n && lowerInclusive;
    const isTo = upper !== null && upper.denominator === 1n && upperInclusive;
    if ((lower === null || isAt) && (upper === null || isTo)) return range;
    const from = lower === null ? null : isAt ? lower : whole(floorOf(lower) + 1n);
    const to =
      upper === null
        ? null
        : upper.denominator === 1n && !upperInclusive
          ? whole(upper.numerator - 1n)
          : whole(floorOf(upper));
    if (from !== null && to !== null && compare(from, to) > 0) return null;
    return { lower: from, lowerInclusive: from !== null, upper: to, upperInclusive: to !== null };
  }
  const isLongLow = lower !== null && lower.denominator > LONG;
  const isLongHigh = upper !== null && upper.denominator > LONG;
  if (!isLongLow && !isLongHigh) return range;
  return {
    lower: isLongLow ? roundedDown(lower) : lower,
    lowerInclusive: lowerInclusive || isLongLow,
    upper: isLongHigh ? negated(roundedDown(negated(upper))) : upper,
    upperInclusive: upperInclusive || isLongHigh,
  };
};

const sameEnd = (a: Rational | null, b: Rational | null): boolean =>
  a === b || (a !== null && b !== null && compare(a, b) === 0);

const isSame = (a: Range, b: Range): boolean =>
  a === b ||
  (a.lowerInclusive === b.lowerInclusive &&
    a.upperInclusive === b.upperInclusive &&
    sameEnd(a.lower, b.lower) &&
    sameEnd(a.upper, b.upper));

const isLittle = (before: Range, now: Range): boolean => {
  if (before.lower === null || before.upper === null || now.lower === null || now.upper === null)
    return false;
  const [was, is] = [difference(before.upper, before.lower), difference(now.upper, now.lower)];
  return compare(is, product(was, LITTLE)) > 0;
};

const printsIn = (part: Part, at: number, { free, changed }: Trial): readonly Print[] => {
  const own = part.prints[at] ?? [];
  if (free === undefined && changed === undefined) return own;
  return own.flatMap((print) => (free?.has(print.id) ? [] : [changed?.get(print.id) ?? print]));
};

/** The print with the smallest last place; null where there is none. */
export const finest = (prints: readonly Print[]): Print | null =>
  prints.reduce<Print | null>(
    (best, print) => (best === null || compare(print.lastPlace, best.lastPlace) < 0 ? print : best),
    null,
  );

/** A number as its author may have computed with it: as it is printed, or as what is printed gives it. */
interface Seen {
  /** What it may have been; several where it is printed finer and coarser. */
  readonly ranges: readonly Range[];
  /** Whether nothing was rounded away from it. */
  readonly isExact: boolean;
}

/** So many ways to compute from several prints of the same are tried one by one. */
const MOST_WAYS = 64;

const distinct = (ranges: readonly Range[]): readonly Range[] =>
  ranges.filter((one, at) => ranges.findIndex((other) => isSame(one, other)) === at);

/**
 * What an author may have had before them of all numbers from which a reading of a claim computes it: boxes by their places; null where
 * one is not there.
 */
const waysOf = (
  claim: number,
  reading: ReadyCondition,
  seenAt: (at: number) => Seen | null,
): { readonly boxes: readonly Range[][]; readonly isExact: boolean } | null => {
  let boxes: Range[][] = [[]];
  let isExact = true;
  for (const at of placesIn(reading)) {
    if (at === claim) continue;
    const seen = seenAt(at);
    if (seen === null) return null;
    isExact &&= seen.isExact;
    const isTooMany = boxes.length * seen.ranges.length > MOST_WAYS;
    // One that holds all of them lets more pass, and accuses nobody.
    const ranges = isTooMany ? [seen.ranges.reduce(hullOf)] : seen.ranges;
    boxes = ranges.flatMap((range) =>
      boxes.map((box) => {
        const more = [...box];
        more[at] = range;
        return more;
      }),
    );
  }
  return { boxes, isExact };
};

/** What an author sees of each number of a part. */
const seenIn = (part: Part, trial: Trial): ((at: number) => Seen | null) => {
  const known: (Seen | null | undefined)[] = [];
  const computed = (at: number, { readings }: ReadyConstraint): Seen | null => {
    const [reading, ...others] = readings;
    if (reading === undefined || others.length > 0) return null;
    const ways = waysOf(at, reading, seenAt);
    const ranges = (ways?.boxes ?? []).flatMap((box) => rightOf(reading, box) ?? []);
    return ways === null || ranges.length === 0
      ? null
      : { ranges: distinct(ranges), isExact: ways.isExact };
  };
  const look = (at: number): Seen | null => {
    const prints = printsIn(part, at, trial);
    const points = prints.flatMap(({ point }) => (point === null ? [] : pointRange(point)));
    if (points.length > 0)
      return { ranges: distinct(points), isExact: prints.every(({ isExact }) => isExact) };
    if (prints.length > 0) return null;
    for (const one of part.touching[at] ?? []) {
      const found = one.claim === at ? computed(at, one) : null;
      if (found !== null) return found;
    }
    return null;
  };
  const seenAt = (at: number): Seen | null => {
    const before = known[at];
    if (before !== undefined) return before;
    // Until it is known, so that what would be computed from itself is not.
    known[at] = null;
    const seen = look(at);
    known[at] = seen;
    return seen;
  };
  return seenAt;
};

/**
 * Whether a claim is what its author gets from the figures as they are printed. Then it says nothing of what was rounded away from
 * them, and proves nothing of others: authors compute from their own rounded figures, too, from either of two prints of the same, and
 * from totals of what is printed that they do not print. Of exact figures nothing was rounded away.
 */
const fitsAsPrinted = (
  ready: ReadyConstraint,
  part: Part,
  trial: Trial,
  seenAt: (at: number) => Seen | null,
): boolean => {
  const { claim, readings } = ready;
  if (claim === null) return false;
  const print = finest(printsIn(part, claim, trial));
  if (print === null || print.point === null) return false;
  return readings.some((reading) => {
    const ways = waysOf(claim, reading, seenAt);
    if (ways === null || ways.isExact) return false;
    return ways.boxes.some((box) => {
      box[claim] = print.ranges[trial.rule];
      return rightOf(reading, box) !== null && revise(reading, box, () => true);
    });
  });
};

/**
 * Narrows all variables of a part to what its figures and constraints leave, until nothing narrows any further or the work is spent.
 */
export const contract = (part: Part, trial: Trial): Contraction => {
  const { rule, budget } = trial;
  const count = part.variables.length;
  const box: Range[] = [...part.domains];
  const narrowedBy: Set<ReadyConstraint>[] = [];
  const seenAt = seenIn(part, trial);
  const binding = new Set(
    (trial.only ?? part.constraints).filter((one) => !fitsAsPrinted(one, part, trial, seenAt)),
  );
  const used = new Set(
    [...binding].filter(({ follows }) => follows.every((one) => binding.has(one))),
  );
  const failed = (from: readonly number[]): Contraction => {
    // Back through all that had narrowed what is empty now.
    const constraints = new Set<ReadyConstraint>();
    const seen = new Set(from);
    for (const at of seen)
      for (const one of narrowedBy[at] ?? []) {
        constraints.add(one);
        for (const other of one.follows) constraints.add(other);
        for (const other of one.variables) seen.add(other);
      }
    const prints = [...seen].flatMap((at) => printsIn(part, at, trial));
    return { isPossible: false, isDone: true, box, narrowedBy, core: { constraints, prints } };
  };
  const narrowers = (at: number): Set<ReadyConstraint> => {
    const known = narrowedBy[at] ?? new Set();
    narrowedBy[at] = known;
    return known;
  };
  const isWanted = trial.only === undefined ? null : new Set<number>();
  if (isWanted !== null)
    for (const one of trial.only ?? []) for (const at of one.variables) isWanted.add(at);
  for (let at = 0; at < count; at += 1) {
    if (isWanted !== null && isWanted.size > 0 && !isWanted.has(at)) continue;
    let range: Range | null = part.domains[at] as Range;
    for (const print of printsIn(part, at, trial)) {
      range = intersection(range, print.ranges[rule]);
      if (range === null) return failed([at]);
    }
    range = settled(range, part.variables[at]?.isWhole ?? false);
    if (range === null) return failed([at]);
    box[at] = range;
  }
  const queue = [...used];
  const queued = new Set(queue);
  const most = MOST_REVISIONS * used.size;
  let steps = 0;
  const isSpent = (): boolean => steps >= most || (budget !== undefined && budget.left <= 0);
  while (queue.length > steps && !isSpent()) {
    const ready = queue[steps] as ReadyConstraint;
    queued.delete(ready);
    steps += 1;
    if (budget !== undefined) budget.left -= 1;
    // What every reading excludes is excluded.
    let found: Map<number, Range> | null = null;
    let isRounded = ready.readings.length > 1;
    for (const condition of ready.readings) {
      const mine = new Map<number, Range>();
      const holds = revise(condition, box, (at, range) => {
        const before = mine.get(at) ?? (box[at] as Range);
        const meeting = intersection(before, range);
        const now =
          meeting === null ? null : settled(meeting, part.variables[at]?.isWhole ?? false);
        if (now === null) return false;
        if (now !== meeting) isRounded = true;
        if (now !== before) mine.set(at, now);
        return true;
      });
      if (!holds) continue;
      if (found === null) found = mine;
      else
        for (const at of ready.variables) {
          const [one, other] = [found.get(at), mine.get(at)];
          if (one === undefined) continue;
          if (other === undefined) found.delete(at);
          else found.set(at, hullOf(one, other));
        }
    }
    if (found === null) {
      for (const at of ready.variables) narrowers(at).add(ready);
      return failed(ready.variables);
    }
    for (const [at, now] of found) {
      const before = box[at] as Range;
      if (isSame(before, now)) continue;
      box[at] = now;
      narrowers(at).add(ready);
      const isWhole = part.variables[at]?.isWhole ?? false;
      if (!isWhole && steps > PATIENT_ROUNDS * used.size && isLittle(before, now)) continue;
      for (const other of part.touching[at] ?? []) {
        if (!used.has(other) || queued.has(other) || (other === ready && !isRounded)) continue;
        queued.add(other);
        queue.push(other);
      }
    }
  }
  return { isPossible: true, isDone: queue.length <= steps, box, narrowedBy, core: null };
};

/** All constraints and prints that had a part in narrowing a variable. */
export const sourcesOf = (
  part: Part,
  { narrowedBy }: Contraction,
  variable: number,
): { readonly constraints: ReadonlySet<ReadyConstraint>; readonly prints: readonly Print[] } => {
  const constraints = new Set<ReadyConstraint>();
  const seen = new Set([variable]);
  for (const at of seen)
    for (const one of narrowedBy[at] ?? []) {
      constraints.add(one);
      for (const other of one.variables) seen.add(other);
    }
  return { constraints, prints: [...seen].flatMap((at) => part.prints[at] ?? []) };
};
