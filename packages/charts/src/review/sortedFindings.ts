import type { Review } from "@park/data";
import { type Finding, isAccusation } from "@park/metrics";
import { auditOf } from "./auditOf.ts";

/** What an audit found, by what can be said of it. */
export interface SortedFindings {
  /** Each is about one figure, which others recompute. */
  readonly claims: readonly Finding[];
  /** Figures that cannot all be right, of which none alone is the one to recompute; each group of figures once. */
  readonly groups: readonly Finding[];
  /** Figures that fit no single rule of rounding. */
  readonly mixed: readonly Finding[];
}

/** The findings on a review; that a figure is printed again alike is none. */
export const sortedFindings = (review: Review): SortedFindings => {
  const { findings } = auditOf(review);
  const groups = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.claim !== null || finding.verdict !== "contradicted") continue;
    // What a rate and what a whole say of the same two figures is one contradiction to a reader.
    const key = JSON.stringify(finding.figures.map(({ fact, start }) => [fact, start]).sort());
    if (!groups.has(key)) groups.set(key, finding);
  }
  return {
    claims: findings.filter(({ claim, relations }) => claim !== null && relations.length > 0),
    groups: [...groups.values()],
    mixed: findings.filter(({ verdict }) => verdict === "noSingleRule"),
  };
};

/** Whether a finding contradicts by a convention of ours or on a condition alone: it accuses nobody. */
export const isLesser = (finding: Finding): boolean =>
  finding.verdict === "contradicted" && !isAccusation(finding);
