import { type Fact, type Locale, labelOf, type Review } from "@park/data";

/** What the text leaves open of these facts, each note once, behind the names of those that it is of. */
export const factNotes = (
  review: Review,
  facts: readonly Fact[],
  locale: Locale,
): readonly string[] => {
  const byNote = new Map<string, readonly string[]>();
  for (const fact of facts) {
    if (fact.note === null) continue;
    const note = fact.note[locale];
    byNote.set(note, [...(byNote.get(note) ?? []), labelOf(review, fact)[locale]]);
  }
  return [...byNote].map(
    ([note, labels]) =>
      `${labels.join(locale === "zh" ? "、" : ", ")}${locale === "zh" ? "：" : ": "}${note}`,
  );
};
