import type { Period } from "./period.ts";

/**
 * What picks one fact out of a review: a measure, its dimension values and a period (an SDMX series key with a time). A fact is
 * its own key.
 *
 * @example
 * ```ts
 * import type { FactKey } from "@park/data";
 * const started: FactKey = { measure: "keyProjects", dimensions: { stage: "started" } };
 * started.measure; // => "keyProjects"
 * ```
 */
export interface FactKey<M extends string = string, D = Readonly<Record<string, string>>> {
  readonly measure: M;
  /** Dimension values; a dimension that is left out means the total over it. */
  readonly dimensions?: D;
  /** The period, or the same period a year before; the review's own where it is left out. */
  readonly period?: Period | "yearBefore";
}
