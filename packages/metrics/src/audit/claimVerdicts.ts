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
 * claimVerdicts(audit(xinyu2023)).find(({ fact }) => fact === "keyProjectProductionRate")?.verdict; // => "rounded"
 * ```
 */
export const claimVerdicts = (found: {
  readonly findings: readonly (Pick<Finding, "indicator" | "verdict"> & {
    readonly claim: Pick<Finding["claim"], "fact">;
  })[];
}): readonly { readonly fact: string; readonly verdict: Verdict }[] => {
  const best = new Map<string, Verdict>();
  for (const { claim, verdict } of found.findings) {
    const known = best.get(claim.fact);
    if (known === undefined || RANK.indexOf(verdict) < RANK.indexOf(known))
      best.set(claim.fact, verdict);
  }
  // What must hold besides is no other reading: when it is broken, no reading makes up for it.
  for (const { claim, indicator, verdict } of found.findings)
    if (verdict === "contradicted" && CONSTRAINTS.has(indicator)) best.set(claim.fact, verdict);
  return Array.from(best, ([fact, verdict]) => ({ fact, verdict }));
};
