import { freeze, type Localized, type Review } from "@park/data";
import { type AuditOptions, analyse, type JudgedPart } from "./analysis.ts";
import { conflictsOf } from "./conflict.ts";
import { placeOfPrint } from "./conflictFinding.ts";
import { contract, type Trial } from "./contract.ts";
import type { FigurePlace } from "./finding.ts";
import type { Part } from "./network.ts";
import { printOf } from "./print.ts";
import { requireSettled } from "./requireSettled.ts";
import { type Misprints, misprintsOf } from "./slips.ts";

/**
 * A way in which a figure may be misprinted: one off in the last place, a factor of ten, two neighbouring digits swapped, any one
 * digit.
 *
 * @example
 * ```ts
 * import { type Misprint, MISPRINTS } from "@park/metrics";
 * const first: Misprint = MISPRINTS[0];
 * first; // => "lastPlace"
 * ```
 */
export type Misprint = keyof Misprints;

/**
 * The kinds of misprints that {@link power} tries.
 *
 * @example
 * ```ts
 * import { MISPRINTS } from "@park/metrics";
 * MISPRINTS; // => ["lastPlace", "factor", "swapped", "digit"]
 * ```
 */
export const MISPRINTS = /*#__PURE__*/ freeze([
  "lastPlace",
  "factor",
  "swapped",
  "digit",
] as const satisfies Misprint[]);

/**
 * How many misprints of a kind were tried, how many of them would contradict what else is stated, and how many of these only under an
 * assumption.
 *
 * @example
 * ```ts
 * import type { MisprintCount } from "@park/metrics";
 * const count: MisprintCount = { tried: 4, shown: 3, assumed: 1 };
 * (count.shown - count.assumed) / count.tried; // => 0.5
 * ```
 */
export interface MisprintCount {
  readonly tried: number;
  readonly shown: number;
  /** Those among the shown that contradict nothing unless something is true that the review leaves open. */
  readonly assumed: number;
}

/**
 * What protects one figure from being misprinted unseen.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { type FigurePower, power } from "@park/metrics";
 * const figure: FigurePower | undefined = power(xinyu2023).figures.find(({ fact }) => fact === "campaignProjects");
 * [figure?.isProtected, figure?.assumptions]; // => [true, []]
 * figure?.misprints.lastPlace; // => { tried: 2, shown: 2, assumed: 0 }
 * ```
 */
export interface FigurePower extends FigurePlace {
  /** Whether any misprint of it would show. */
  readonly isProtected: boolean;
  /** What has to be true besides for the first of them to show; none where some show whatever is true, or none does. */
  readonly assumptions: readonly Localized[];
  /** How many relations and other prints it must agree with. */
  readonly constraints: number;
  readonly misprints: { readonly [M in Misprint]: MisprintCount };
}

/**
 * What {@link power} found. It is plain JSON.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { power, type ReviewPower } from "@park/metrics";
 * const found: ReviewPower = power(xinyu2023);
 * [found.figures.length, found.protected, found.assumed]; // => [121, 69, 22]
 * ```
 */
export interface ReviewPower {
  /** The id of the review. */
  readonly review: string;
  readonly figures: readonly FigurePower[];
  /** How many figures are protected. */
  readonly protected: number;
  /** How many of these only under an assumption. */
  readonly assumed: number;
  /** The misprints of all figures. */
  readonly misprints: { readonly [M in Misprint]: MisprintCount };
}

const countEach = (of: (kind: Misprint) => MisprintCount): FigurePower["misprints"] => ({
  lastPlace: of("lastPlace"),
  factor: of("factor"),
  swapped: of("swapped"),
  digit: of("digit"),
});

/** What shows under assumptions, and what a review's figures say without any. */
interface Trials {
  readonly all: Trial;
  readonly certain: Trial;
}

const trialsOf = ({ part, rule, conflicts }: JudgedPart): Trials => {
  // What contradicts already is set aside.
  const rest = rule === null ? conflicts?.rest : undefined;
  const only = rest?.only ?? part.constraints;
  const all = { rule: "mixed", only, ...(rest === undefined ? {} : { free: rest.free }) } as const;
  const certain = only.filter(({ constraint }) => constraint.assumptions.length === 0);
  return { all, certain: { ...all, only: certain } };
};

/** Whether a changed figure contradicts others by some constraints, or cannot be by what its measure and its other prints say. */
const contradicts = (part: Part, trial: Trial): boolean =>
  !contract(part, trial).isPossible || !contract(part, { ...trial, only: [] }).isPossible;

/** What one minimal conflict with a changed figure takes for granted. */
const assumptionsOf = (part: Part, trial: Trial): readonly Localized[] => {
  const [first] = conflictsOf(part, trial).found;
  return [...new Set(first?.constraints.flatMap(({ constraint }) => constraint.assumptions) ?? [])];
};

/**
 * How much a review says twice: which of its figures could be misprinted without anybody seeing it. Each is changed at a time, and
 * a change shows when the figures then contradict each other by whatever rule of rounding. What contradicts already is set aside.
 *
 * @param review - any review, in which everything is settled
 * @param options - other indicators, and what is assumed
 * @returns each figure with how many of its misprints would show, and all of them together
 * @throws {RangeError} if something in the review is a draft still, with a `todo`, or an assumption names an unknown fact
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { power } from "@park/metrics";
 * const { misprints } = power(xinyu2023);
 * misprints.lastPlace.tried; // => 242
 * ```
 */
export const power = (review: Review, options: AuditOptions = {}): ReviewPower => {
  requireSettled(review);
  const analysis = analyse(review, options);
  const placed = [...analysis.parts].flatMap((judged) => {
    const { part } = judged;
    const trials = trialsOf(judged);
    return part.prints.flatMap((prints, at) =>
      // The first print of a fact stands for it; the others hold it.
      prints.flatMap((print) => {
        const place = analysis.places.get(print.id);
        const { amount } = print.figure;
        if (place === undefined || place.start !== place.fact.start) return [];
        const all = misprintsOf(amount ?? "");
        let assumed: Trial | null = null;
        const misprints = countEach((kind) => {
          const count = { tried: all[kind].length, shown: 0, assumed: 0 };
          for (const to of all[kind]) {
            const figure = { ...print.figure, amount: to };
            const changed = new Map([[print.id, printOf(print.id, print.of, figure, print.view)]]);
            if (!contradicts(part, { ...trials.all, changed })) continue;
            count.shown += 1;
            if (contradicts(part, { ...trials.certain, changed })) continue;
            count.assumed += 1;
            assumed ??= { ...trials.all, changed };
          }
          return count;
        });
        const isCertain = MISPRINTS.some((kind) => misprints[kind].shown > misprints[kind].assumed);
        const touching = (part.touching[at] ?? []).filter(
          (one) => trials.all.only?.includes(one) ?? true,
        );
        return [
          {
            ...placeOfPrint(print, analysis),
            isProtected: MISPRINTS.some((kind) => misprints[kind].shown > 0),
            assumptions: isCertain || assumed === null ? [] : assumptionsOf(part, assumed),
            constraints: touching.length + prints.length - 1,
            misprints,
          },
        ];
      }),
    );
  });
  const figures = placed.sort((a, b) => a.start - b.start);
  return {
    review: review.id,
    figures,
    protected: figures.filter(({ isProtected }) => isProtected).length,
    assumed: figures.filter(({ assumptions }) => assumptions.length > 0).length,
    misprints: countEach((kind) => {
      const of = (which: keyof MisprintCount): number =>
        figures.reduce((all, { misprints }) => all + misprints[kind][which], 0);
      return { tried: of("tried"), shown: of("shown"), assumed: of("assumed") };
    }),
  };
};
