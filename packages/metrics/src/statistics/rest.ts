/**
 * The values that a measure of concentration may have, when a part of the whole is not broken down.
 *
 * @example
 * ```ts
 * import { type ConcentrationBounds, herfindahl } from "@park/metrics";
 * const bounds: ConcentrationBounds = herfindahl([50, 50]);
 * bounds; // => { lower: 0.5, upper: 0.5 }
 * ```
 */
export interface ConcentrationBounds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * What is not broken down, and what is known of it.
 *
 * @example
 * ```ts
 * import { concentrationRatio, type Rest } from "@park/metrics";
 * const rest: Rest = { other: 18, largest: 9 };
 * concentrationRatio([45, 19, 16, 10, 9], 1, rest); // => { lower: 0.38461..., upper: 0.38461... }
 * ```
 */
export interface Rest {
  /** The amount that is not broken down; 0 where it is left out. */
  readonly other?: number;
  /** The largest that one member of it may be; all of it where nothing is known. */
  readonly largest?: number;
}
