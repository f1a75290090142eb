import type { Review } from "@park/data";
import { type Finding, isAccusation } from "@park/metrics";
import { auditOf } from "./auditOf.ts";

/** What an audit found, by what can be said of it. */
export interface SortedFindings {
  /** Each is about one figure, which others recompute. */
  readonly claims: readonly Finding[];
  /** Figures that cannot all be right, of which none alone is the one to recompute. */
  readonly groups: readonly Finding[];
  /** Figures that fit no single rule of rounding. */
  readonly mixed: readonly Finding[];
}

/** The findings on a review; that a figure is printed again alike is none. */
export const sortedFindings = (review: Review): SortedFindings => {
  const { findings } = auditOf(review);
  return {
    claims: findings.filter(({ claim, relations }) => claim !== null && relations.length > 0),
    groups: findings.filter(({ claim, verdict }) => claim === null && verdict === "contradicted"),
    mixed: findings.filter(({ verdict }) => verdict === "noSingleRule"),
  };
};

/** Whether a finding contradicts by a convention of ours or on a condition alone: it accuses nobody. */
export const isLesser = (finding: Finding): boolean =>
  finding.verdict === "contradicted" && !isAccusation(finding);
