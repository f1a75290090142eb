import type { AspectId, AspectWords, Scope } from "./aspect.ts";
import type { DimensionValues } from "./dimension.ts";
import type { FactStatus } from "./fact.ts";
import type { Period } from "./period.ts";

/**
 * What picks one fact out of a review: a measure in an aspect, its dimension values, a scope and a period (an SDMX series key with
 * a time). A fact is its own key.
 *
 * @example
 * ```ts
 * import type { FactKey } from "@park/data";
 * const started: FactKey = { measure: "keyProjects", dimensions: { stage: "started" } };
 * const grown: FactKey = { measure: "foreignTrade", as: "growth" };
 * [started.measure, grown.as]; // => ["keyProjects", "growth"]
 * ```
 */
export interface FactKey<M extends string = string, D = DimensionValues> extends AspectWords {
  readonly measure: M;
  /** Dimension values; a dimension that is left out means the total over it. */
  readonly dimensions?: D;
  /** The aspect; its level where it is left out. What it carries may be anything where it is left out. */
  readonly as?: AspectId;
  /** Whose figure; the park's own where it is left out or null. */
  readonly scope?: Scope | null;
  /** The period, or the same period a year before; the review's own where it is left out. */
  readonly period?: Period | "yearBefore";
  /** Of the words in it only `target` and `forecast` tell facts apart: without them it is what has come about. */
  readonly status?: readonly FactStatus[];
}
