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

/**
 * One thing said in both languages, or in one: what a text does not say in the other is left out of a file, and reads there as in
 * the one that it has.
 *
 * @example
 * ```ts
 * import type { LocalizedInput } from "@park/data";
 * const name: LocalizedInput = { zh: "绿电交易量" };
 * name.zh; // => "绿电交易量"
 * ```
 */
export type LocalizedInput =
  | Localized
  | { readonly zh: string; readonly en?: never }
  | { readonly en: string; readonly zh?: never };

/** What is said, in both languages. */
export const inBoth = ({ zh, en }: LocalizedInput): Localized => ({
  zh: zh ?? en ?? "",
  en: en ?? zh ?? "",
});
