/**
 * A reader's language: `zh` is Simplified Chinese, `en` is English.
 *
 * @example
 * ```ts
 * import { formatFigure, type Locale } from "@park/data";
 * const locale: Locale = "en";
 * formatFigure({ amount: "98.26", multiplier: 0, unit: "percent", qualifier: null }, locale); // => "98.26%"
 * ```
 */
export type Locale = "zh" | "en";

/**
 * One thing said in every {@link Locale}; a missing language is a compile error.
 *
 * @example
 * ```ts
 * import type { Localized } from "@park/data";
 * const name: Localized = { zh: "亩", en: "mu" };
 * name.en; // => "mu"
 * ```
 */
export type Localized<T = string> = { readonly [L in Locale]: T };
