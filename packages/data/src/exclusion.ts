import type { Localized } from "./locale.ts";
import type { Locator } from "./locator.ts";

/**
 * Digits or number words of the source that measure nothing, with the reason, so that coverage can be proved and
 * statistics leave them out.
 *
 * @example
 * ```ts
 * import { type Exclusion, xinyu2023 } from "@park/data";
 * const labels: readonly Exclusion[] = xinyu2023.exclusions.filter(({ kind }) => kind === "name");
 * labels.some(({ printed }) => printed === "15Gwh"); // => true
 * ```
 */
export interface Exclusion extends Locator {
  /** A figure inside a `name`, a `date` that other facts have as their period, or an `idiom` that counts nothing. */
  readonly kind: "name" | "date" | "idiom";
  readonly reason: Localized;
}
