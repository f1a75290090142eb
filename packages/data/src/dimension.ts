import type { Localized } from "./locale.ts";

/**
 * One way in which a measure is broken down (an SDMX dimension with its code list).
 *
 * @example
 * ```ts
 * import { campaignProjects } from "@park/data";
 * campaignProjects.dimensions.group.structure; // => "partition"
 * ```
 */
export interface Dimension<V extends string = string> {
  readonly label: Localized;
  /**
   * How the values relate to the total: a `partition` adds up to it; `parts` exclude each other and leave a rest;
   * `nested` values each contain the next; `overlapping` ones may share members. What was `added` to a stock in the period is gross,
   * and the total is the stock at its end. A `sequence` is the same thing at one time after another: it has no total.
   */
  readonly structure: "partition" | "parts" | "nested" | "overlapping" | "added" | "sequence";
  /** Every value with its label, in the order of reading. */
  readonly values: { readonly [K in V]: Localized };
}

/**
 * The names of a measure's dimensions, each with the values it takes.
 *
 * @example
 * ```ts
 * import type { DimensionValues } from "@park/data";
 * const where: DimensionValues = { stage: "started" };
 * where["stage"]; // => "started"
 * ```
 */
export type DimensionValues = { readonly [dimension: string]: string };
