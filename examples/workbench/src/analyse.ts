import type { Review } from "@park/data";
import {
  type Audit,
  audit,
  type Evaluation,
  evaluate,
  type Finding,
  type ImpliedValue,
  impliedValues,
  isAccusation,
  power,
  type ReviewPower,
} from "@park/metrics";

/** What is computed from a review: plain data, so that a worker can send it. */
export interface Analysis {
  readonly evaluations: readonly Evaluation[];
  readonly audit: Audit;
}

/** Computes the indicators of a review, and audits it. */
export const analyse = (review: Review): Analysis => ({
  evaluations: evaluate(review),
  audit: audit(review),
});

/** How far the figures of a review reach: which of them protect each other, and what they imply. */
export interface Reach {
  readonly power: ReviewPower;
  readonly implied: readonly ImpliedValue[];
}

/** Misprints every figure of a review in turn, which takes some times as long as all else: a worker does it. */
export const reach = (review: Review): Reach => ({
  power: power(review),
  implied: impliedValues(review),
});

/** Figures that cannot all be right: for certain, and only on a condition or by convention. */
export const conflictsOf = (
  findings: readonly Finding[],
): { readonly accused: readonly Finding[]; readonly lesser: readonly Finding[] } => {
  const contradicted = findings.filter(({ verdict }) => verdict === "contradicted");
  return {
    accused: contradicted.filter(isAccusation),
    lesser: contradicted.filter((finding) => !isAccusation(finding)),
  };
};
