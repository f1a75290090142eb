import type { Review } from "@park/data";
import {
  type Audit,
  audit,
  claimVerdicts,
  type Evaluation,
  evaluate,
  type Verdict,
} from "@park/metrics";

/** What is computed from a review: plain data, so that a worker can send it. */
export interface Analysis {
  readonly evaluations: readonly Evaluation[];
  readonly audit: Audit;
  /** By the id of a stated fact, the verdict on it by its best reading. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/** Computes the indicators of a review, and audits it. */
export const analyse = (review: Review): Analysis => {
  const found = audit(review);
  return {
    evaluations: evaluate(review),
    audit: found,
    verdicts: new Map(claimVerdicts(found).map(({ fact, verdict }) => [fact, verdict])),
  };
};
