import type { Dimension, Locale, LocalizedInput } from "@park/data";
import { own } from "../own.ts";
import { newDimension } from "./newDimension.ts";
import type { DraftDimension, DraftMeasure } from "./reviewDraft.ts";

/** Words as the id of a value: letters and digits, in camel case where they have spaces. */
export const valueId = (words: string): string =>
  words
    .trim()
    .replace(/[^\p{L}\p{N}]+(?<letter>\p{L}|\p{N}|$)/gu, (_, letter: string) =>
      letter.toUpperCase(),
    )
    .slice(0, 60) || "part";

/** Words of a text as a name in its language. */
export const inLanguage = (locale: Locale, words: string): LocalizedInput =>
  locale === "zh" ? { zh: words } : { en: words };

/**
 * The values of parts that words name.
 *
 * @param measure - the measure as the draft has it
 * @param known - the dimensions that it has beside
 * @param said - by dimension the id of a value, or words
 * @returns the values by dimension, and the measure with those that it had not; null where it had all
 */
export const partsNamed = (
  measure: DraftMeasure,
  known: Readonly<Record<string, Dimension>>,
  said: Readonly<Record<string, string>>,
  locale: Locale,
): {
  readonly dimensions: Readonly<Record<string, string>>;
  readonly more: DraftMeasure | null;
} => {
  let more: DraftMeasure | null = null;
  const dimensions = Object.entries(said).map(([name, words]) => {
    const given = own<Dimension>(known, name);
    const before = more ?? measure;
    const begun = own<DraftDimension>(before.dimensions ?? {}, name);
    if ([given, begun].some((one) => one !== undefined && Object.hasOwn(one.values, words)))
      return [name, words] as const;
    const value = valueId(words);
    const dimension = begun ?? (given === undefined ? newDimension(name) : { values: {} });
    const values = { [value]: inLanguage(locale, words.slice(0, 60)), ...dimension.values };
    more = { ...before, dimensions: { ...before.dimensions, [name]: { ...dimension, values } } };
    return [name, value] as const;
  });
  return { dimensions: Object.fromEntries(dimensions), more };
};
