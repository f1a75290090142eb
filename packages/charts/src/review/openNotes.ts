import { type Fact, type Locale, type Localized, labelOf, type Review } from "@park/data";

const COLON: Localized = { zh: "：", en: ": " };
const COMMA: Localized = { zh: "、", en: ", " };

/** What the source leaves open of facts, a line each; facts of one note share a line. */
export const openNotes = (
  review: Review,
  facts: readonly Fact[],
  locale: Locale,
): readonly string[] => {
  const labels = new Map<string, string[]>();
  for (const fact of facts) {
    if (fact.note === null) continue;
    const note = fact.note[locale];
    labels.set(note, [...(labels.get(note) ?? []), labelOf(review, fact)[locale]]);
  }
  return Array.from(labels, ([note, of]) => `${of.join(COMMA[locale])}${COLON[locale]}${note}`);
};
