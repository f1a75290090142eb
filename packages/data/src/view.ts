import { type AspectId, usualUnit } from "./aspect.ts";
import type { FactKey } from "./factKey.ts";
import type { Measure } from "./measure.ts";
import type { MeasureKind } from "./measureKind.ts";
import { own } from "./own.ts";
import type { Review } from "./review.ts";
import type { UnitId } from "./unit.ts";

/**
 * A measure as a fact sees it: what sort of number it then is, and between which values. A {@link Measure} is the view of its own
 * level.
 *
 * @example
 * ```ts
 * import { foreignTrade, type View } from "@park/data";
 * const view: View = foreignTrade;
 * view.kind; // => "flow"
 * ```
 */
export interface View {
  /** The unit in which values of this view are computed. */
  readonly unit: UnitId;
  /** The measure's kind, or the aspect where it is not the level. */
  readonly kind: MeasureKind | AspectId;
  readonly minimum: string | null;
  readonly maximum: string | null;
  readonly aggregation: Measure["aggregation"];
}

/** The least and greatest value of what is said of a measure. */
const boundsOf = (fact: FactKey): Pick<View, "minimum" | "maximum"> => {
  if (fact.as === "rank") return { minimum: "1", maximum: null };
  if (fact.as === "times") return { minimum: "0", maximum: null };
  if (fact.as !== "share") return { minimum: null, maximum: null };
  // A part of the same measure is no more than its whole; completed may be more than planned.
  const of = typeof fact.of === "object" ? fact.of?.measure : undefined;
  const isPart = of === undefined || of === fact.measure;
  return { minimum: "0", maximum: isPart ? "100" : null };
};

/**
 * The measure of a fact as the fact sees it: of its level the measure itself, of a growth rate a number in percent without bounds.
 *
 * @param review - the review that the fact is of
 * @param fact - the fact, or the key of one that may not be stated
 * @returns unit, kind and bounds; undefined where the review does not know the measure
 *
 * @example
 * ```ts
 * import { factOf, viewOf, xinyu2023 } from "@park/data";
 * viewOf(xinyu2023, factOf(xinyu2023, "foreignTrade"))?.kind; // => "flow"
 * ```
 */
export const viewOf = (review: Pick<Review, "measures">, fact: FactKey): View | undefined => {
  const measure = own<Measure>(review.measures, fact.measure);
  if (measure === undefined || fact.as === undefined || fact.as === "level") return measure;
  return {
    unit: usualUnit(measure.unit, fact.as, fact.in),
    kind: fact.as,
    ...boundsOf(fact),
    aggregation: "none",
  };
};
