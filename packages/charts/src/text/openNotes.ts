import { type Fact, type Locale, labelOf, type Review } from "@park/data";
import { PUNCTUATION } from "./punctuation.ts";

/** As many labels can be named before a remark; a remark on all of more is one on the chart. */
const FEW = 2;

/** What the text leaves open about the facts of a chart: each remark once, with the labels of those it is about. */
export const openNotes = (
  review: Review,
  facts: readonly Fact[],
  locale: Locale,
): readonly string[] => {
  const remarks = new Set(facts.flatMap(({ note }) => (note === null ? [] : [note[locale]])));
  const { item, colon } = PUNCTUATION[locale];
  return Array.from(remarks, (remark) => {
    const about = facts.filter(({ note }) => note?.[locale] === remark);
    return about.length === facts.length && facts.length > FEW
      ? remark
      : about.map((fact) => labelOf(review, fact)[locale]).join(item) + colon + remark;
  });
};
