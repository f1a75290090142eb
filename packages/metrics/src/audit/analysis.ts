import type { Localized, Review } from "@park/data";
import { type Expression, input, replaceInputs } from "../formula/expression.ts";
import { inputNames } from "../formula/inputNames.ts";
import type { IndicatorDefinition } from "../indicator.ts";
import { INDICATORS } from "../indicators/index.ts";
import { refuseUnknown } from "../refuseUnknown.ts";
import { type Conflicts, conflictsOf } from "./conflict.ts";
import type { Constraint } from "./constraint.ts";
import { type Budget, type Contraction, contract } from "./contract.ts";
import { type ReviewSystem, systemOf } from "./derive/systemOf.ts";
import { type Part, partsIn } from "./network.ts";
import { RULES, type Rule } from "./print.ts";
import { type Mending, mendingOf } from "./repairs.ts";

/**
 * Something that a review leaves open, and that a reader takes for granted: it must hold between figures, named by the ids of their
 * facts, and every finding that needs it says so.
 *
 * @example
 * ```ts
 * import { type AuditAssumption, input } from "@park/metrics";
 * const assumption: AuditAssumption = {
 *   words: { zh: "新签项目都是重点项目", en: "all projects signed are key projects" },
 *   left: input("signedProjects"),
 *   is: "<=",
 *   right: input("keyProjects"),
 * };
 * assumption.is; // => "<="
 * ```
 */
export interface AuditAssumption {
  /** What is assumed, as it stands behind "if" and 若. */
  readonly words: Localized;
  readonly left: Expression;
  readonly is: "=" | "<=";
  readonly right: Expression;
}

/**
 * What an audit of a whole review takes besides the review.
 *
 * @example
 * ```ts
 * import { type AuditOptions, startRate } from "@park/metrics";
 * const options: AuditOptions = { indicators: [startRate] };
 * options.indicators?.length; // => 1
 * ```
 */
export interface AuditOptions {
  /** The indicators that reproduce what is stated; all of this package where they are left out. */
  readonly indicators?: readonly IndicatorDefinition[];
  /** What is taken for granted though the text leaves it open; nothing where it is left out. */
  readonly assumptions?: readonly AuditAssumption[];
}

/** One part of a review, judged. */
export interface JudgedPart {
  readonly part: Part;
  /** The strictest rule under which all of its figures can be; null where there is none. */
  readonly rule: Rule | null;
  /** Whether that was decided: else the work was spent before. */
  readonly isDecided: boolean;
  /** What is left under that rule, or, where there is none, under either without what was set aside. */
  readonly left: Contraction;
  /** What contradicts under every rule; where mixed rules alone fit, what contradicts under rounding. */
  readonly conflicts: Conflicts | null;
  readonly mending: Mending | null;
}

export interface Analysis extends ReviewSystem {
  /** Each is judged when it is come to, so that nothing has to be kept of those before it. They are to be gone through once. */
  readonly parts: Iterable<JudgedPart>;
}

/** So many revisions may the search for conflicts and repairs of one part take: some tenths of a second. */
export const MOST_WORK = 60_000;

const judged = (part: Part): JudgedPart => {
  let isDecided = true;
  for (const rule of RULES) {
    const left = contract(part, { rule });
    isDecided = left.isDone;
    if (!left.isPossible) continue;
    const budget: Budget = { left: MOST_WORK };
    const conflicts = rule === "mixed" ? conflictsOf(part, { rule: "rounding", budget }) : null;
    return { part, rule, isDecided, left, conflicts, mending: null };
  }
  const trial = { rule: "mixed", budget: { left: MOST_WORK } } as const;
  const conflicts = conflictsOf(part, trial);
  const mending = mendingOf(part, trial, conflicts);
  const left = contract(part, { rule: "mixed", ...conflicts.rest });
  return { part, rule: null, isDecided, left, conflicts, mending };
};

const assumed = (
  assumptions: readonly AuditAssumption[],
  review: Review,
  { places, system }: ReviewSystem,
): readonly Constraint[] => {
  const ofPrint = new Map(system.prints.map(({ id, of }) => [id, of]));
  const known = review.facts.map(({ id }) => id);
  return assumptions.map(({ words, left, is, right }, at): Constraint => {
    const names = [...inputNames(left), ...inputNames(right)];
    refuseUnknown(
      `audit ${review.id}`,
      `the facts of the assumption “${words.en}”`,
      known,
      names.filter((name) => !places.has(name)),
    );
    const idOf = (name: string): string => ofPrint.get(name) ?? name;
    return {
      id: `assumed ${at} ${words.en}`,
      relation: "assumed",
      readings: [
        {
          left: replaceInputs(left, (name) => input(idOf(name))),
          is,
          right: replaceInputs(right, (name) => input(idOf(name))),
        },
      ],
      claim: null,
      assumptions: [words],
    };
  });
};

/** The system of a review, with what a caller assumes. */
const reviewSystem = (review: Review, options: AuditOptions): ReviewSystem => {
  const { indicators = INDICATORS, assumptions = [] } = options;
  const own = systemOf(review, indicators);
  const { system } = own;
  const constraints = [...system.constraints, ...assumed(assumptions, review, own)];
  return { ...own, system: { ...system, constraints } };
};

const judgedParts = function* (parts: Iterable<Part>): Generator<JudgedPart, void, undefined> {
  for (const part of parts) yield judged(part);
};

/** Derives what a review's figures must meet, and judges each part of it. */
export const analyse = (review: Review, options: AuditOptions = {}): Analysis => {
  const own = reviewSystem(review, options);
  return { ...own, parts: judgedParts(partsIn(own.system)) };
};
