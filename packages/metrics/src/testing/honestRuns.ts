import type { System } from "../audit/constraint.ts";
import { contract } from "../audit/contract.ts";
import { partsOf } from "../audit/network.ts";
import { printOf, type Rule } from "../audit/print.ts";
import { misprintsOf } from "../audit/slips.ts";
import type { Range } from "../formula/range.ts";
import type { Author, Draw, HonestSystem } from "./honestAuthor.ts";
import { type HonestClass, honestSystem, STRATA, type Stratum } from "./honestClasses.ts";
import type { Pair } from "./prints.ts";

// Honest systems of all classes in turn through the audit, and the same with one figure moved.

/** Draws from a seed: the same everywhere. */
const drawsFrom = (seed: number): Draw => {
  // Mulberry32.
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return (least, greatest) => least + Math.floor((next() / 2 ** 32) * (greatest - least + 1));
};

/** Whether a true number is within what is left of it. */
const isIn = ([top, bottom]: Pair, { lower, upper }: Range): boolean =>
  (lower === null || lower.numerator * bottom <= top * lower.denominator) &&
  (upper === null || upper.numerator * bottom >= top * upper.denominator);

/** What the audit makes of a system under a rule. */
export interface Outcome {
  readonly isPossible: boolean;
  readonly isDone: boolean;
}

export const outcomeOf = (system: System, rule: Rule): Outcome => {
  const all = partsOf(system).map((part) => contract(part, { rule }));
  return {
    isPossible: all.every(({ isPossible }) => isPossible),
    isDone: all.every(({ isPossible, isDone }) => isPossible && isDone),
  };
};

/** The rule that an author keeps. */
export const ruleOf = ({ way }: Author): Rule =>
  way === "any" ? "mixed" : way === "cutOff" ? "truncation" : "rounding";

/** How an honest system is wronged: accused under a rule that its author kept, or with something true cut off. */
const wrongTo = ({ system, author, truth }: HonestSystem): string | null => {
  const parts = partsOf(system);
  for (const rule of new Set<Rule>([ruleOf(author), "mixed"]))
    for (const part of parts) {
      const { isPossible, box } = contract(part, { rule });
      if (!isPossible) return `accused under ${rule}`;
      if (author.from !== "truth") continue;
      for (const [at, { id }] of part.variables.entries()) {
        const [range, value] = [box[at], truth.get(id)];
        if (range !== undefined && value !== undefined && !isIn(value, range))
          return `${id} cut off under ${rule}`;
      }
    }
  return null;
};

/** A system in which one printed figure is another, by a slip of a hand or by a few last places; null where there is none to move. */
const moved = (draw: Draw, system: System): System | null => {
  const prints = system.prints;
  const at = draw(0, prints.length - 1);
  const print = prints[at];
  const amount = print?.figure.amount ?? null;
  if (print === undefined || amount === null) return null;
  const { lastPlace, factor, swapped, digit } = misprintsOf(amount);
  const kinds = [lastPlace, factor, swapped, digit, digit].filter((some) => some.length > 0);
  const kind = kinds[draw(0, kinds.length - 1)] ?? [];
  const to = kind[draw(0, kind.length - 1)];
  if (to === undefined || to === amount) return null;
  const other = printOf(print.id, print.of, { ...print.figure, amount: to }, print.view);
  return { ...system, prints: prints.map((one) => (one === print ? other : one)) };
};

/** A system and how it came about. */
export interface Trial extends Stratum {
  readonly honest: HonestSystem;
  readonly forged: System | null;
}

/** The system of a stratum, by its place, that a seed gives. */
export const trialOf = (seed: number, place: number): Trial => {
  const stratum = STRATA[place] as Stratum;
  const draw = drawsFrom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b));
  const honest = honestSystem(draw, stratum);
  return { ...stratum, honest, forged: moved(draw, honest.system) };
};

/** What came of a class. */
interface Tally {
  systems: number;
  figures: number;
  wronged: number;
  /** Those of which one figure was moved, those of them that the audit contradicts, and those that it did not decide. */
  moved: number;
  contradicted: number;
  undecided: number;
}

export type Tallies = Map<HonestClass, Tally>;

const tallyOf = (tallies: Tallies, of: HonestClass): Tally => {
  const known = tallies.get(of);
  if (known !== undefined) return known;
  const made = { systems: 0, figures: 0, wronged: 0, moved: 0, contradicted: 0, undecided: 0 };
  tallies.set(of, made);
  return made;
};

/** One system of each stratum, and what it says of the audit: a line for each that was wronged. */
export const roundOf = (seed: number, tallies: Tallies): readonly string[] =>
  STRATA.flatMap((_, place) => {
    const { of, author, honest, forged } = trialOf(seed, place);
    const tally = tallyOf(tallies, of);
    tally.systems += 1;
    tally.figures += honest.system.prints.length;
    const wrong = wrongTo(honest);
    if (wrong !== null) tally.wronged += 1;
    if (forged !== null) {
      const { isPossible, isDone } = outcomeOf(forged, "mixed");
      tally.moved += 1;
      if (!isPossible) tally.contradicted += 1;
      else if (!isDone) tally.undecided += 1;
    }
    return wrong === null
      ? []
      : [`${of} ${author.way} from ${author.from}, seed ${seed}, place ${place}: ${wrong}`];
  });
