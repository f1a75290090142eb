import type { Finding } from "./finding.ts";
import type { Verdict } from "./verdict.ts";

/** The best first. What cannot be judged may hold, so it clears a claim of what another reading contradicts. */
const RANK: readonly Verdict[] = [
  "exact",
  "rounded",
  "withinOperandRounding",
  "truncated",
  "undetermined",
  "contradicted",
];

const CONSTRAINTS: ReadonlySet<string> = /*#__PURE__*/ new Set(["repeatedPrint", "notBelowParts"]);

/**
 * The verdict on one audited figure.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, type ClaimVerdict, claimVerdicts } from "@park/metrics";
 * const first: ClaimVerdict | undefined = claimVerdicts(audit(xinyu2023))[0];
 * first; // => { fact: "foreignTrade:growth", verdict: "undetermined" }
 * ```
 */
export interface ClaimVerdict {
  /** The id of the fact. */
  readonly fact: string;
  readonly verdict: Verdict;
  /** There only where the figure is contradicted, and by a convention alone. */
  readonly basis?: "convention";
}

type Judged = Pick<Finding, "verdict"> & Partial<Pick<Finding, "basis">>;

const isByConvention = ({ verdict, basis }: Judged): boolean =>
  verdict === "contradicted" && basis === "convention";

/** Negative where the first is better; a contradiction by convention is a lesser one. */
const compareJudged = (a: Judged, b: Judged): number =>
  RANK.indexOf(a.verdict) - RANK.indexOf(b.verdict) ||
  Number(isByConvention(b)) - Number(isByConvention(a));

/**
 * The verdict on each audited figure: the best among its readings, so that a figure is contradicted only when no
 * reading of it holds. A sum of parts and a count of what is listed are readings like the others; another print of the
 * figure, and the parts that it must not be below, are no readings: it must agree with them too.
 *
 * @param found - what {@link audit} gave
 * @returns a verdict for each audited fact, in the order of the findings
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, claimVerdicts } from "@park/metrics";
 * claimVerdicts(audit(xinyu2023)).find(({ fact }) => fact === "keyProjects.trialProduction:share")?.verdict; // => "rounded"
 * ```
 */
export const claimVerdicts = (found: {
  readonly findings: readonly (Judged &
    Pick<Finding, "indicator"> & { readonly claim: Pick<Finding["claim"], "fact"> })[];
}): readonly ClaimVerdict[] => {
  const best = new Map<string, Judged>();
  for (const finding of found.findings) {
    const known = best.get(finding.claim.fact);
    if (known === undefined || compareJudged(finding, known) < 0)
      best.set(finding.claim.fact, finding);
  }
  // What must hold besides is no other reading: when it is broken, no reading makes up for it.
  for (const finding of found.findings) {
    if (finding.verdict !== "contradicted" || !CONSTRAINTS.has(finding.indicator)) continue;
    const known = best.get(finding.claim.fact);
    if (known !== undefined && compareJudged(finding, known) > 0)
      best.set(finding.claim.fact, finding);
  }
  return Array.from(best, ([fact, judged]) => ({
    fact,
    verdict: judged.verdict,
    ...(isByConvention(judged) ? { basis: "convention" as const } : {}),
  }));
};
