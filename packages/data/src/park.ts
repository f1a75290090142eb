import type { Localized } from "./locale.ts";

/**
 * The industrial park that a review is about.
 *
 * @example
 * ```ts
 * import { type Park, xinyu2023 } from "@park/data";
 * const park: Park = xinyu2023.park;
 * park.name.zh; // => "新余高新区"
 * ```
 */
export interface Park {
  readonly id: string;
  readonly name: Localized;
  /** Where it lies, from the largest to the smallest: country, province, city. */
  readonly place: readonly Localized[];
}
