import { type Fact, type Localized, type Review, viewOf } from "@park/data";
import { compute } from "../evaluate.ts";
import { groupBy } from "../groupBy.ts";
import { figuresOf } from "./basis.ts";
import { isPrint } from "./bindClaims.ts";
import type { BoundClaim } from "./boundClaim.ts";
import { claimVerdicts } from "./claimVerdicts.ts";
import { type Effect, effectText } from "./effectText.ts";
import { judge } from "./judge.ts";
import { cutOffRange } from "./printedRange.ts";
import type { Verdict } from "./verdict.ts";

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
    const { point, range, rangeIf } = compute({ ...bound, operands }, review);
    const measure = viewOf(review, claim);
    const { verdict } = judge(claim, measure, point, range, () => rangeIf(cutOffRange));
    return { claim: { fact: claim.id }, indicator: bound.indicator.id, verdict };
  });
  return new Map(claimVerdicts({ findings }).map(({ fact, verdict }) => [fact, verdict]));
};

/** More figures that depend on one, or are added up in one, tell nothing of a likely slip. */
const MOST = 100;

/** Claims by the facts that they are recomputed from, and by the facts that they state. */
const indexOf = (bounds: readonly BoundClaim[]) => {
  const few = bounds.filter(({ operands }) => operands.length <= MOST);
  const uses = few.flatMap((bound) => {
    const ids = new Set(figuresOf(bound).map(({ id }) => id));
    return Array.from(ids, (id) => ({ id, bound }));
  });
  return {
    byUse: groupBy(uses, ({ id }) => id),
    byClaim: groupBy(few, ({ claim }) => claim.id),
  };
};

/** What a change does to other figures, and that in words; null where nothing is worth saying. */
export interface Effects {
  readonly effects: readonly Effect[];
  readonly text: Localized | null;
}

/**
 * What becomes of the other figures that are recomputed from a fact, or that it states, when it is changed.
 *
 * @param bounds - every stated figure with what it is recomputed from
 * @returns a function of the changed fact, and of the claim for whose sake it is changed
 */
export const effectsOf = (bounds: readonly BoundClaim[], review: Review) => {
  // Most reviews contradict nothing, and need no index.
  let index: ReturnType<typeof indexOf> | null = null;
  let facts: ReadonlyMap<string, Fact> | null = null;
  return (changed: Fact, sake: Fact): Effects => {
    index ??= indexOf(bounds);
    facts ??= new Map(review.facts.map((fact) => [fact.id, fact]));
    const [{ byUse, byClaim }, byId] = [index, facts];
    // The total of a share that states none was chosen to fit, and would be chosen anew.
    const touched = (byUse.get(changed.id) ?? [])
      .slice(0, MOST)
      .filter(
        ({ bound: { claim, indicator } }) =>
          indicator.id !== "feasibleWhole" && claim.id !== sake.id,
      );
    const ids = [...new Set(touched.map(({ bound: { claim } }) => claim.id))];
    const all = ids.flatMap((id) => byClaim.get(id) ?? []);
    const before = verdictsOf(all, null, review);
    const after = verdictsOf(all, changed, review);
    const effects = ids.map((fact) => ({
      fact,
      before: before.get(fact) ?? "undetermined",
      after: after.get(fact) ?? "undetermined",
    }));
    return { effects, text: effectText(effects, review, (id) => byId.get(id)) };
  };
};
