import type { Locale } from "@park/data";

/** Names in a sentence: a、b、c or a, b and c. */
export const listed = (names: readonly string[], locale: Locale): string => {
  if (locale === "zh") return names.join("、");
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
};
