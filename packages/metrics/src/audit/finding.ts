import type { Localized, UnitId } from "@park/data";
import type { NumberInterval } from "../formula/range.ts";
import type { ConstraintRelation } from "./constraint.ts";
import type { SlipKind } from "./slips.ts";
import type { Basis, Verdict } from "./verdict.ts";

/**
 * One print of a figure, or of a named thing that is counted, with its place.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, type FigurePlace } from "@park/metrics";
 * const first: FigurePlace | undefined = audit(xinyu2023).findings[0]?.figures[0];
 * first; // => { fact: "keyProjects.started:share", printed: "98.26%", start: 1848, end: 1854 }
 * ```
 */
export interface FigurePlace {
  /** The id of the fact, or of the entity where named things are counted. */
  readonly fact: string;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A figure that may be wrong, because without it a conflict is none. It is a suspect, and no culprit.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, type SuspectFigure } from "@park/metrics";
 * const suspects: readonly SuspectFigure[] | undefined = audit(xinyu2023).findings[0]?.suspects;
 * suspects?.map(({ figure, implied }) => [figure.printed, implied]);
 * // => [["114个", [113, 113]], ["98.26%", [0.9913..., 0.9913...]]]
 * ```
 */
export interface SuspectFigure {
  readonly figure: FigurePlace;
  /** Whether nothing that hangs together with it contradicts without it. */
  readonly mendsAll: boolean;
  /**
   * What it would have to be, if it alone is wrong, and what is assumed is not, where others contradict by that; null where others are
   * wrong too, or nothing bounds it.
   */
  readonly implied: NumberInterval | null;
  /** The unit of the numbers in `implied`: a `ratio` is a fraction. */
  readonly unit: UnitId;
}

/**
 * A slip of one figure that would clear a conflict and break nothing that holds. It is a hint, and never applied.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, type FigureRepair } from "@park/metrics";
 * const repairs: readonly FigureRepair[] | undefined = audit(xinyu2023).findings[0]?.repairs;
 * repairs?.map(({ from, to, kind }) => [from, to, kind]); // => [["114", "113", "lastPlace"]]
 * ```
 */
export interface FigureRepair {
  readonly figure: FigurePlace;
  /** The printed digits, and what they may have been meant to be. */
  readonly from: string;
  readonly to: string;
  readonly kind: SlipKind;
  /** How many conflicts it clears, and whether that is all of those that hang together with it. */
  readonly clears: number;
  readonly mendsAll: boolean;
}

/**
 * One way of reading a claim, with what it gives.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, type ClaimReading } from "@park/metrics";
 * const finding = audit(xinyu2023).findings.find(({ claim }) => claim?.fact === "keyProjects.trialProduction:share");
 * const readings: readonly ClaimReading[] | undefined = finding?.readings;
 * readings?.map(({ verdict }) => verdict); // => ["rounded", "contradicted"]
 * ```
 */
export interface ClaimReading {
  /** What the reading is called; null where there is one. */
  readonly label: Localized | null;
  readonly recomputed: number | null;
  readonly interval: NumberInterval;
  readonly verdict: Verdict;
}

/**
 * A conflict of figures, or a confirmation of one by others. It is plain JSON.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, type Finding } from "@park/metrics";
 * const [finding]: readonly Finding[] = audit(xinyu2023).findings;
 * finding?.verdict; // => "contradicted"
 * finding?.assumptions; // => []
 * ```
 */
export interface Finding {
  /** `contradicted`: not all of its figures can be right, and without any one of them the others can. */
  readonly verdict: Verdict;
  /** What the verdict rests on: a `contradicted` by `convention` accuses nobody. */
  readonly basis: Basis;
  /** What has to be true besides: with any, it accuses nobody unless that is so. */
  readonly assumptions: readonly Localized[];
  /** The figures, each with its place, and the named things that are counted: the claim first where there is one. */
  readonly figures: readonly FigurePlace[];
  /**
   * What the claim is recomputed from, as far as it is stated, or the named things that it counts: a conflict may need fewer. None
   * where there is no claim.
   */
  readonly operands: readonly FigurePlace[];
  /** The relations between the figures. */
  readonly relations: readonly ConstraintRelation[];
  /** The id of the indicator that computes the claim; null where none does. */
  readonly indicator: string | null;
  /** The figure that its author would have computed from the others; null where there is none, or more than one. */
  readonly claim: FigurePlace | null;
  /** The unit of the numbers here: a `ratio` is a fraction; null where there is no claim. */
  readonly unit: UnitId | null;
  /** What is stated; null where there is no claim, or it is a range. */
  readonly stated: number | null;
  /** The claim as it follows from the others; null where they leave more than one number open. */
  readonly recomputed: number | null;
  /** What the claim may be, given how the others are printed; null where there is no claim. */
  readonly interval: NumberInterval | null;
  /** Recomputed less stated, in units of the last printed place of the claim; null where one of them is no single number. */
  readonly gapUlp: number | null;
  /** The width of the interval in the same units; null where it is unbounded. */
  readonly widthUlp: number | null;
  /** The readings of the claim, the best first. */
  readonly readings: readonly ClaimReading[];
  /** `weak` where agreement proves little: the interval is wider than 10 units, or a whole number would fit almost any claim. */
  readonly strength: "strong" | "weak";
  readonly suspects: readonly SuspectFigure[];
  /** The likeliest first; each is said with the first conflict that it clears. */
  readonly repairs: readonly FigureRepair[];
  readonly sentence: Localized;
}
