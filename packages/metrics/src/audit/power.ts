import { freeze, type Review } from "@park/data";
import { type AuditOptions, analyse, type JudgedPart } from "./analysis.ts";
import { placeOfPrint } from "./conflictFinding.ts";
import { contract, type Trial } from "./contract.ts";
import type { FigurePlace } from "./finding.ts";
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
 * How many misprints of a kind were tried, and how many of them would contradict what else is stated.
 *
 * @example
 * ```ts
 * import type { MisprintCount } from "@park/metrics";
 * const count: MisprintCount = { tried: 2, shown: 1 };
 * count.shown / count.tried; // => 0.5
 * ```
 */
export interface MisprintCount {
  readonly tried: number;
  readonly shown: number;
}

/**
 * What protects one figure from being misprinted unseen.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { type FigurePower, power } from "@park/metrics";
 * const figure: FigurePower | undefined = power(xinyu2023).figures.find(({ fact }) => fact === "campaignProjects");
 * [figure?.isProtected, figure?.misprints.lastPlace]; // => [true, { tried: 2, shown: 2 }]
 * ```
 */
export interface FigurePower extends FigurePlace {
  /** Whether any misprint of it would show. */
  readonly isProtected: boolean;
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
 * found.figures.length; // => 121
 * ```
 */
export interface ReviewPower {
  /** The id of the review. */
  readonly review: string;
  readonly figures: readonly FigurePower[];
  /** How many figures are protected. */
  readonly protected: number;
  /** The misprints of all figures. */
  readonly misprints: { readonly [M in Misprint]: MisprintCount };
}

const countEach = (of: (kind: Misprint) => MisprintCount): FigurePower["misprints"] => ({
  lastPlace: of("lastPlace"),
  factor: of("factor"),
  swapped: of("swapped"),
  digit: of("digit"),
});

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
  const trialOf = ({ rule, conflicts }: JudgedPart): Trial => ({
    rule: "mixed",
    ...(rule === null && conflicts !== null ? conflicts.rest : {}),
  });
  const placed = analysis.parts.flatMap((judged) => {
    const { part } = judged;
    const trial = trialOf(judged);
    return part.prints.flatMap((prints, at) =>
      // The first print of a fact stands for it; the others hold it.
      prints.flatMap((print) => {
        const place = analysis.places.get(print.id);
        const { amount } = print.figure;
        if (place === undefined || place.start !== place.fact.start) return [];
        const all = misprintsOf(amount ?? "");
        const misprints = countEach((kind) => ({
          tried: all[kind].length,
          shown: all[kind].filter((to) => {
            const figure = { ...print.figure, amount: to };
            const changed = new Map([[print.id, printOf(print.id, print.of, figure, print.view)]]);
            return !contract(part, { ...trial, changed }).isPossible;
          }).length,
        }));
        const touching = (part.touching[at] ?? []).filter(
          (one) => trial.only?.includes(one) ?? true,
        );
        return [
          {
            ...placeOfPrint(print, analysis),
            isProtected: MISPRINTS.some((kind) => misprints[kind].shown > 0),
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
    misprints: countEach((kind) => ({
      tried: figures.reduce((all, { misprints }) => all + misprints[kind].tried, 0),
      shown: figures.reduce((all, { misprints }) => all + misprints[kind].shown, 0),
    })),
  };
};
