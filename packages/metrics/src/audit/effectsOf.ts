import type { Fact, Review } from "@park/data";
import { compute } from "../evaluate.ts";
import type { BoundClaim } from "./boundClaim.ts";
import { claimVerdicts } from "./claimVerdicts.ts";
import { judge } from "./judge.ts";
import type { Verdict } from "./verdict.ts";

/**
 * What becomes of another stated figure when one is changed: its verdict before and after.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { audit, type Effect } from "@park/metrics";
 * const finding = audit(xinyu2023).findings.find(({ indicator }) => indicator === "startRate");
 * // With 113 started projects instead of 114 the 65% in production still agree.
 * const effect: Effect | undefined = finding?.diagnoses[0]?.effects[0];
 * effect; // => { fact: "keyProjectProductionRate", before: "rounded", after: "rounded" }
 * ```
 */
export interface Effect {
  /** The id of the other fact. */
  readonly fact: string;
  readonly before: Verdict;
  readonly after: Verdict;
}

/** Whether two are one print of one fact: another print of it stays as it is. */
const isPrint = (a: Fact, b: Fact): boolean =>
  a.id === b.id && a.start === b.start && a.source === b.source;

const verdictsOf = (
  bounds: readonly BoundClaim[],
  changed: Fact | null,
  review: Review,
): ReadonlyMap<string, Verdict> => {
  const change = (fact: Fact): Fact =>
    changed !== null && isPrint(fact, changed) ? changed : fact;
  const findings = bounds.map((bound) => {
    const operands = bound.operands.map(
      ([name, fact, key]) => [name, fact === null ? null : change(fact), key] as const,
    );
    const claim = change(bound.claim);
    const { point, range } = compute({ ...bound, operands }, review);
    const { verdict } = judge(claim, review.measures[claim.measure], point, range);
    return { claim: { fact: claim.id }, indicator: bound.indicator.id, verdict };
  });
  return new Map(claimVerdicts({ findings }).map(({ fact, verdict }) => [fact, verdict]));
};

/** Claims by the facts that they state or are recomputed from. */
const indexOf = (bounds: readonly BoundClaim[]): ReadonlyMap<string, readonly BoundClaim[]> => {
  const byFact = new Map<string, BoundClaim[]>();
  for (const bound of bounds) {
    const facts = bound.operands.flatMap(([, fact]) => fact ?? []);
    for (const id of new Set([bound.claim, ...facts].map((fact) => fact.id))) {
      const known = byFact.get(id);
      if (known === undefined) byFact.set(id, [bound]);
      else known.push(bound);
    }
  }
  return byFact;
};

/**
 * What becomes of the other figures that are recomputed from a fact, or that it states, when it is changed.
 *
 * @param bounds - every stated figure with what it is recomputed from
 * @returns a function of the changed fact, and of the claim for whose sake it is changed
 */
export const effectsOf = (bounds: readonly BoundClaim[], review: Review) => {
  let index: ReadonlyMap<string, readonly BoundClaim[]> | null = null;
  return (changed: Fact, sake: Fact): readonly Effect[] => {
    // Most reviews contradict nothing, and need no index.
    index ??= indexOf(bounds);
    const byFact = index;
    // The total of a share that states none was chosen to fit, and would be chosen anew.
    const touched = (byFact.get(changed.id) ?? []).filter(
      ({ claim, indicator }) => indicator.id !== "feasibleWhole" && claim.id !== sake.id,
    );
    const ids = [...new Set(touched.map(({ claim }) => claim.id))];
    const all = ids.flatMap((id) => (byFact.get(id) ?? []).filter(({ claim }) => claim.id === id));
    const before = verdictsOf(all, null, review);
    const after = verdictsOf(all, changed, review);
    return ids.map((fact) => ({
      fact,
      before: before.get(fact) ?? "undetermined",
      after: after.get(fact) ?? "undetermined",
    }));
  };
};
