import type { Entity, Fact, Localized } from "@park/data";
import type { Binding } from "../binding.ts";
import type { IndicatorDefinition } from "../indicator.ts";

/** A stated figure with what it is recomputed from. */
export interface BoundClaim
  extends Pick<Binding, "operands">,
    Partial<Pick<Binding, "unfit" | "assumes">> {
  /** The indicator that computes it, or what checks it where none does. */
  readonly indicator: Pick<IndicatorDefinition, "id" | "unit" | "formula">;
  readonly claim: Fact;
  /** Which reading of the claim this is, where the text allows several. */
  readonly reading: Localized | null;
  /** The named things that were counted, where the claim counts what the text lists. */
  readonly listed: readonly Entity[];
  /** Whether agreement could have failed; it could where nothing is said. */
  readonly isTelling?: boolean;
}
