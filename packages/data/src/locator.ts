/**
 * The place in a source where something is printed: code points `[start, end)` of the source's normal form (a W3C Web
 * Annotation TextPositionSelector, with the quoted text beside it).
 *
 * Code points are not UTF-16 units: take slices of `Array.from(text)`, not of the string.
 *
 * @source W3C Web Annotation Data Model, section 4.2.5
 *
 * @example
 * ```ts
 * import { factOf, type Locator, xinyu2023 } from "@park/data";
 * const place: Locator = factOf(xinyu2023, "fiscalRevenue");
 * [place.section, place.start, place.end]; // => ["0", 250, 257]
 * ```
 */
export interface Locator {
  /** The id of the source. */
  readonly source: string;
  /** The id of the section of the source. */
  readonly section: string;
  /** The text that stands there, in normal form. */
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}
