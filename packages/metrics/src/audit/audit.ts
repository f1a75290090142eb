import type { Review } from "@park/data";
import { type AuditOptions, analyse, type JudgedPart } from "./analysis.ts";
import { confirmations } from "./confirmation.ts";
import { conflictFindings, mixedFinding } from "./conflictFinding.ts";
import type { Finding } from "./finding.ts";
import { requireSettled } from "./requireSettled.ts";
import { wordsOf } from "./words.ts";

/**
 * How many parts of a review, which share no figure and no implied number, fit by which rule: the strictest under which all of their
 * figures can be.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, type ReviewParts } from "@park/metrics";
 * const parts: ReviewParts = audit(xinyu2023).parts;
 * [parts.truncation, parts.mixed, parts.none]; // => [1, 1, 1]
 * ```
 */
export interface ReviewParts {
  readonly rounding: number;
  readonly truncation: number;
  /** Some figures rounded and others cut off. */
  readonly mixed: number;
  /** Under no rule: in these are the contradictions. */
  readonly none: number;
  /** Where the work was spent before anything was decided: they are none of the others. */
  readonly undecided: number;
}

/**
 * How a review rounds, as far as its claims tell: the claims that fit by rounding alone and by truncation alone.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, type RoundingStyle } from "@park/metrics";
 * const style: RoundingStyle = audit(xinyu2023).style;
 * style; // => { house: "mixed", rounded: 3, truncated: 2 }
 * ```
 */
export interface RoundingStyle {
  /** Which of the two its figures need; `mixed` also where some fit no single rule. */
  readonly house: "rounding" | "truncation" | "mixed" | "undetermined";
  readonly rounded: number;
  readonly truncated: number;
}

/**
 * What {@link audit} found. It is plain JSON.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, type Audit } from "@park/metrics";
 * const found: Audit = audit(xinyu2023);
 * [found.review, found.isComplete]; // => ["xinyu-2023", true]
 * ```
 */
export interface Audit {
  /** The id of the review. */
  readonly review: string;
  readonly style: RoundingStyle;
  /** The parts in which figures are related at all. */
  readonly parts: ReviewParts;
  /** Conflicts first: those without assumptions, and those by no convention alone, before the others. Then what no single rule fits, then
   * what is confirmed. */
  readonly findings: readonly Finding[];
  /** False where the work was spent somewhere, and something was not searched further. */
  readonly isComplete: boolean;
}

/** Whether anything could fail: one figure beside numbers that nothing states is no test of it. */
const isRelated = ({ part: { prints, constraints } }: JudgedPart): boolean =>
  prints.flat().length > 1 ||
  constraints.some(({ variables }) => variables.every((at) => (prints[at] ?? []).length > 0));

const styleOf = (confirmed: readonly Finding[], { mixed }: ReviewParts): RoundingStyle => {
  const telling = confirmed.filter(
    ({ strength, basis }) => strength === "strong" && basis !== "convention",
  );
  // 33.3% of a third fits both ways and tells nothing: only what lies below the stated size was rounded up to it.
  const rounded = telling.filter(
    ({ verdict, gapUlp, stated }) => verdict === "rounded" && (gapUlp ?? 0) * (stated ?? 0) < 0,
  ).length;
  const truncated = telling.filter(({ verdict }) => verdict === "truncated").length;
  const house =
    mixed > 0 || (rounded > 0 && truncated > 0)
      ? "mixed"
      : rounded > 0
        ? "rounding"
        : truncated > 0
          ? "truncation"
          : "undetermined";
  return { house, rounded, truncated };
};

/** Negative where the first accuses more surely. */
const bySureness = (a: Finding, b: Finding): number =>
  a.assumptions.length - b.assumptions.length ||
  Number(a.basis === "convention") - Number(b.basis === "convention");

/**
 * Tests all figures of a review against each other at once: everything that its measures, aspects, entities and the indicators say
 * must hold between them, together, exactly, whole numbers where things are counted.
 *
 * Figures that fit one by one may fail together. What cannot all be right is `contradicted`, with one minimal set of figures; what
 * would have to be true besides is said first. No honest figure is accused: figures may all be rounded, half up or half to even, all
 * be cut off, or each in one of these ways; their authors may have computed from the true numbers, or from their own printed ones.
 *
 * The work is bounded: so many revisions of each relation, so many conflicts of each part, so many trials for what would mend them.
 * Where that was not enough, `isComplete` is false, and nothing is called consistent that was not decided.
 *
 * @param review - any review, in which everything is settled
 * @param options - other indicators, and what is assumed
 * @returns the findings, and how the review rounds
 * @throws {RangeError} if something in the review is a draft still, with a `todo`, or an assumption names an unknown fact
 *
 * @source The conditions are contracted as in HC4 (F. Benhamou, F. Goualard, L. Granvilliers and J.-F. Puget, 1999); the fewest figures
 * to free are those of I. P. Fellegi and D. Holt (1976); the rules of rounding are those of XBRL Calculations 1.1
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit } from "@park/metrics";
 * const [conflict] = audit(xinyu2023).findings;
 * conflict?.figures.map(({ printed }) => printed); // => ["98.26%", "114个"]
 * conflict?.repairs[0]?.to; // => "113"
 * ```
 */
export const audit = (review: Review, options: AuditOptions = {}): Audit => {
  requireSettled(review);
  const analysis = analyse(review, options);
  const counted = { rounding: 0, truncation: 0, mixed: 0, none: 0, undecided: 0 };
  const accused: Finding[] = [];
  const mixed: Finding[] = [];
  const confirmed: Finding[] = [];
  let isComplete = true;
  for (const judged of analysis.parts) {
    const { rule, isDecided, conflicts, mending } = judged;
    if (isRelated(judged)) counted[isDecided ? (rule ?? "none") : "undecided"] += 1;
    isComplete &&= isDecided && (conflicts?.isComplete ?? true) && (mending?.isComplete ?? true);
    // A figure stands in one part, so that its words are of no use to the others.
    const spoken = { ...analysis, words: wordsOf(review) };
    if (rule === null) accused.push(...conflictFindings(judged, review, spoken));
    const unlike = rule === "mixed" ? mixedFinding(judged, spoken) : null;
    if (unlike !== null) mixed.push(unlike);
    for (const finding of confirmations(judged, review, spoken)) confirmed.push(finding);
  }
  return {
    review: review.id,
    style: styleOf(confirmed, counted),
    parts: counted,
    findings: [...accused.sort(bySureness), ...mixed, ...confirmed],
    isComplete,
  };
};
