import type { Entity, Fact, Measure } from "@park/data";
import type { Binding } from "../bind.ts";
import type { Expression } from "../formula/expression.ts";
import type { IndicatorDefinition } from "../indicator.ts";

/** A stated figure with what it is recomputed from. */
export interface BoundClaim extends Omit<Binding, "id"> {
  readonly claim: Fact;
  /** The named things that were counted, where the claim counts what the text lists. */
  readonly listed: readonly Entity[];
  /** Whether agreement could have failed; it could where nothing is said. */
  readonly isTelling?: boolean;
}

/** What a figure is checked by that no indicator of its own computes. */
export const check = (
  id: string,
  label: IndicatorDefinition["label"],
  formula: Expression,
  unit: Measure["unit"] | "ratio",
): IndicatorDefinition => ({
  id,
  label,
  definition: label,
  // Formulas take percent as fractions.
  unit: unit === "percent" || unit === "percentagePoint" ? "ratio" : unit,
  formula,
  inputs: {},
});
