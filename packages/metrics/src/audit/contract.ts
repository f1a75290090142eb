import { holds, hullOf, intersection, pointRange, type Range } from "../formula/range.ts";
import { compare, difference, product, type Rational } from "../formula/rational.ts";
import type { Part, ReadyConstraint } from "./network.ts";
import type { Print, Rule } from "./print.ts";
import { type ReadyCondition, revise, rightOf, valueOfRight } from "./revise.ts";

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
  /** What narrowed each variable beyond its own prints; nothing where none did. */
  readonly narrowedBy: () => readonly ReadonlySet<ReadyConstraint>[];
  /** Where nothing is left: constraints and prints among which the contradiction is; else null. */
  readonly core: () => Core | null;
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

const printsIn = (
  part: Part,
  at: number,
  { free, changed }: Pick<Trial, "free" | "changed">,
): readonly Print[] => {
  const own = part.prints[at] ?? [];
  const isOther = own.some(({ id }) => free?.has(id) === true || changed?.has(id) === true);
  return isOther
    ? own.flatMap((print) => (free?.has(print.id) ? [] : [changed?.get(print.id) ?? print]))
    : own;
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
  ranges.length < 2
    ? ranges
    : ranges.filter((one, at) => ranges.findIndex((other) => isSame(one, other)) === at);

/** A number of each variable, and what a reading computes from these; undefined where that is no one number. */
interface Try {
  readonly box: Range[];
  readonly value: Rational | undefined;
}

/** What an author may have had before them of all numbers from which a reading of a claim computes it. */
interface Ways {
  readonly tries: readonly Try[];
  readonly isExact: boolean;
}

const tryOf = (reading: ReadyCondition, box: Range[]): Try => {
  const points: Rational[] = [];
  for (const at of reading.variables) {
    const { lower = null, upper = null } = box[at] ?? {};
    if (lower !== null && lower === upper) points[at] = lower;
  }
  return { box, value: valueOfRight(reading, points) };
};

/** The ways to a claim by a reading; null where one of the numbers is not there. */
const waysOf = (
  claim: number,
  reading: ReadyCondition,
  seenAt: (at: number) => Seen | null,
): Ways | null => {
  const boxes: Range[][] = [[]];
  let isExact = true;
  for (const at of reading.variables) {
    if (at === claim) continue;
    const seen = seenAt(at);
    if (seen === null) return null;
    isExact &&= seen.isExact;
    const isTooMany = boxes.length * seen.ranges.length > MOST_WAYS;
    // One that holds all of them lets more pass, and accuses nobody.
    const [range, ...others] = isTooMany ? [seen.ranges.reduce(hullOf)] : seen.ranges;
    if (range === undefined) return null;
    const more = others.flatMap((other) =>
      boxes.map((box) => {
        const copy = [...box];
        copy[at] = other;
        return copy;
      }),
    );
    for (const box of boxes) box[at] = range;
    boxes.push(...more);
  }
  return { tries: boxes.map((box) => tryOf(reading, box)), isExact };
};

/** What an author sees of the numbers of a part. */
interface Sight {
  readonly seenAt: (at: number) => Seen | null;
  readonly waysOf: (claim: number, reading: ReadyCondition) => Ways | null;
}

const sightOf = (part: Part, trial: Pick<Trial, "free" | "changed">, plain?: Sight): Sight => {
  const known: (Seen | null | undefined)[] = [];
  const computed = (at: number, { readings }: ReadyConstraint): Seen | null => {
    const found = readings.flatMap((reading): readonly Seen[] => {
      const ways = waysOf(at, reading, seenAt);
      const ranges = (ways?.tries ?? []).flatMap(({ box }) => rightOf(reading, box) ?? []);
      return ways === null ? [] : [{ ranges, isExact: ways.isExact }];
    });
    const ranges = distinct(found.flatMap((one) => one.ranges));
    return ranges.length === 0 ? null : { ranges, isExact: found.every(({ isExact }) => isExact) };
  };
  // What is printed, and is neither free nor changed, is seen as in every other trial.
  const isPlain = (at: number): boolean =>
    plain !== undefined &&
    (part.prints[at] ?? []).length > 0 &&
    (part.prints[at] ?? []).every(
      ({ id }) => trial.free?.has(id) !== true && trial.changed?.has(id) !== true,
    );
  const look = (at: number): Seen | null => {
    if (plain !== undefined && isPlain(at)) return plain.seenAt(at);
    const prints = printsIn(part, at, trial);
    const points = prints.flatMap(({ point }) => (point === null ? [] : pointRange(point)));
    if (points.length > 0)
      return { ranges: distinct(points), isExact: prints.every(({ isExact }) => isExact) };
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
  const ways = new Map<ReadyCondition, Ways | null>();
  return {
    seenAt,
    waysOf: (claim, reading) => {
      const before = ways.get(reading);
      if (before !== undefined) return before;
      const found =
        plain !== undefined && reading.variables.every((at) => at === claim || isPlain(at))
          ? plain.waysOf(claim, reading)
          : waysOf(claim, reading, seenAt);
      ways.set(reading, found);
      return found;
    },
  };
};

/** What is the same in every trial of a part, and is found once. */
interface Remembered {
  /** What is seen where nothing is free or changed. */
  readonly sight: Sight;
  /** What each variable may be by its own prints and its measure; null where that is nothing. */
  readonly alone: { [R in Rule]?: readonly (Range | null)[] };
  /** The variables of some of its constraints, in their order. */
  readonly variablesOf: WeakMap<readonly ReadyConstraint[], readonly number[]>;
}

const remembered = /*#__PURE__*/ new WeakMap<Part, Remembered>();

const rememberedOf = (part: Part): Remembered => {
  const known = remembered.get(part);
  if (known !== undefined) return known;
  const made = { sight: sightOf(part, {}), alone: {}, variablesOf: new WeakMap() };
  remembered.set(part, made);
  return made;
};

/** Whether all prints say what they say. */
const isPlainTrial = ({ free, changed }: Trial): boolean =>
  (free === undefined || free.size === 0) && (changed === undefined || changed.size === 0);

const sightIn = (part: Part, trial: Trial): Sight => {
  const { sight } = rememberedOf(part);
  return isPlainTrial(trial) ? sight : sightOf(part, trial, sight);
};

const variablesOf = (part: Part, only: readonly ReadyConstraint[]): readonly number[] => {
  const known = rememberedOf(part).variablesOf;
  const before = known.get(only);
  if (before !== undefined) return before;
  const found = [...new Set(only.flatMap(({ variables }) => variables))].sort((a, b) => a - b);
  known.set(only, found);
  return found;
};

/** What a variable may be by some prints and its measure; null where that is nothing. */
const aloneBy = (part: Part, at: number, prints: readonly Print[], rule: Rule): Range | null => {
  let range: Range | null = part.domains[at] as Range;
  for (const print of prints) {
    range = intersection(range, print.ranges[rule]);
    if (range === null) return null;
  }
  return settled(range, part.variables[at]?.isWhole ?? false);
};

/** What a variable may be alone in a trial. */
const aloneIn = (part: Part, trial: Trial): ((at: number) => Range | null) => {
  const { rule } = trial;
  const { alone } = rememberedOf(part);
  const plain =
    alone[rule] ?? part.variables.map((_, at) => aloneBy(part, at, part.prints[at] ?? [], rule));
  alone[rule] = plain;
  if (isPlainTrial(trial)) return (at) => plain[at] ?? null;
  return (at) => {
    const prints = printsIn(part, at, trial);
    return prints === part.prints[at] ? (plain[at] ?? null) : aloneBy(part, at, prints, rule);
  };
};

/**
 * Whether a claim is what its author gets from the figures as they are printed. Then it says nothing of what was rounded away from
 * them, and proves nothing of others: authors compute from their own rounded figures, too, from either of two prints of the same, and
 * from totals of what is printed that they do not print. Of exact figures nothing was rounded away.
 */
const fitsAsPrinted = (
  { claim, readings }: ReadyConstraint,
  part: Part,
  trial: Trial,
  sight: Sight,
): boolean => {
  if (claim === null) return false;
  const print = finest(printsIn(part, claim, trial));
  if (print === null || print.point === null) return false;
  const own = print.ranges[trial.rule];
  return readings.some((reading) => {
    const ways = sight.waysOf(claim, reading);
    if (ways === null || ways.isExact) return false;
    const isAlone = isInput(reading, claim);
    return ways.tries.some(({ box, value }) => {
      if (isAlone && value !== undefined) return holds(own, value);
      box[claim] = own;
      return rightOf(reading, box) !== null && revise(reading, box, () => true);
    });
  });
};

/** Whether a reading says what a variable is. */
const isInput = ({ left, is }: ReadyCondition, variable: number): boolean =>
  is === "=" && left.length === 1 && left[0]?.variable === variable;

/**
 * Narrows all variables of a part to what its figures and constraints leave, until nothing narrows any further or the work is spent.
 */
export const contract = (part: Part, trial: Trial): Contraction => {
  const { budget } = trial;
  const box: Range[] = [...part.domains];
  // What narrowed which variable, in the order of the work: few ask for it, so that it is sorted only then.
  const narrowed: number[] = [];
  const narrowers: ReadyConstraint[] = [];
  const narrowedBy = (): readonly ReadonlySet<ReadyConstraint>[] => {
    const sets: Set<ReadyConstraint>[] = [];
    narrowed.forEach((at, step) => {
      sets[at] = (sets[at] ?? new Set()).add(narrowers[step] as ReadyConstraint);
    });
    return sets;
  };
  const sight = sightIn(part, trial);
  const binding = new Set(
    (trial.only ?? part.constraints).filter((one) => !fitsAsPrinted(one, part, trial, sight)),
  );
  const used = new Set(
    [...binding].filter(({ follows }) => follows.every((one) => binding.has(one))),
  );
  const coreOf = (from: readonly number[]): Core => {
    // Back through all that had narrowed what is empty now.
    const constraints = new Set<ReadyConstraint>();
    const seen = new Set(from);
    const by = narrowedBy();
    for (const at of seen)
      for (const one of by[at] ?? []) {
        constraints.add(one);
        for (const other of one.follows) constraints.add(other);
        for (const other of one.variables) seen.add(other);
      }
    const prints = [...seen].flatMap((at) => printsIn(part, at, trial));
    return { constraints, prints };
  };
  const failed = (from: readonly number[]): Contraction => ({
    isPossible: false,
    isDone: true,
    box,
    narrowedBy,
    core: () => coreOf(from),
  });
  const narrow = (at: number, by: ReadyConstraint): void => {
    narrowed.push(at);
    narrowers.push(by);
  };
  const alone = aloneIn(part, trial);
  const wanted = trial.only === undefined ? [] : variablesOf(part, trial.only);
  // Without a constraint all prints are tried.
  for (const at of wanted.length > 0 ? wanted : part.variables.keys()) {
    const range = alone(at);
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
      const isPossible = revise(condition, box, (at, range) => {
        const before = mine.get(at) ?? (box[at] as Range);
        const meeting = intersection(before, range);
        if (meeting === before) return true;
        const isWhole = part.variables[at]?.isWhole ?? false;
        const now = meeting === null ? null : settled(meeting, isWhole);
        if (now === null) return false;
        if (now !== meeting) isRounded = true;
        mine.set(at, now);
        return true;
      });
      if (!isPossible) continue;
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
      for (const at of ready.variables) narrow(at, ready);
      return failed(ready.variables);
    }
    for (const [at, now] of found) {
      const before = box[at] as Range;
      if (isSame(before, now)) continue;
      box[at] = now;
      narrow(at, ready);
      const isWhole = part.variables[at]?.isWhole ?? false;
      if (!isWhole && steps > PATIENT_ROUNDS * used.size && isLittle(before, now)) continue;
      for (const other of part.touching[at] ?? []) {
        if (!used.has(other) || queued.has(other) || (other === ready && !isRounded)) continue;
        queued.add(other);
        queue.push(other);
      }
    }
  }
  return { isPossible: true, isDone: queue.length <= steps, box, narrowedBy, core: () => null };
};

/** All constraints and prints that had a part in narrowing a variable. */
export const sourcesOf = (
  part: Part,
  { narrowedBy }: Contraction,
  variable: number,
): { readonly constraints: ReadonlySet<ReadyConstraint>; readonly prints: readonly Print[] } => {
  const constraints = new Set<ReadyConstraint>();
  const seen = new Set([variable]);
  const by = narrowedBy();
  for (const at of seen)
    for (const one of by[at] ?? []) {
      constraints.add(one);
      for (const other of one.variables) seen.add(other);
    }
  return { constraints, prints: [...seen].flatMap((at) => part.prints[at] ?? []) };
};
