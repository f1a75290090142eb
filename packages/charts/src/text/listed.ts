import type { Locale, Localized } from "@park/data";
import { PUNCTUATION } from "./punctuation.ts";

/** Before the last of several names. */
const AND: Localized = { zh: "、", en: " and " };

/** Names in a sentence: a、b、c or a, b and c. */
export const listed = (names: readonly string[], locale: Locale): string => {
  const last = names.at(-1) ?? "";
  const { item } = PUNCTUATION[locale];
  return names.length < 2 ? last : names.slice(0, -1).join(item) + AND[locale] + last;
};
