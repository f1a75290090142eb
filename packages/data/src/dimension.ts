import type { Localized } from "./locale.ts";

/**
 * One value of a dimension (an SDMX code): its label, and the dimension of the same measure whose values it is made up of, where
 * it is: 产业类 of all industries, whichever a text names.
 *
 * @example
 * ```ts
 * import { type DimensionCode, signedProjects } from "@park/data";
 * const code: DimensionCode = signedProjects.dimensions.field.values.industrial;
 * code.sum; // => "industry"
 * ```
 */
export type DimensionCode = Localized & { readonly sum?: string };

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
   * and the total is the stock at its end. A `sequence` is the same thing at one time after another: it has no total. Of `open` ones
   * nothing is known: they may be none of what is counted without them.
   */
  readonly structure:
    | "partition"
    | "parts"
    | "nested"
    | "overlapping"
    | "added"
    | "sequence"
    | "open";
  /** Which way a `sequence` goes from each value to the next, where its values say so: 缩短前, 缩短后. */
  readonly order?: "rising" | "falling";
  /**
   * What has to be so besides for the structure or the order to hold, where reviews leave it open: whatever is found by it says so.
   * It stands behind "if" and 若.
   */
  readonly assumes?: Localized;
  /** Every value with its label, in the order of reading. */
  readonly values: { readonly [K in V]: DimensionCode };
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
