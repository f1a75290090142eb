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
  const remarks = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.note === null) continue;
    const remark = fact.note[locale];
    const about = remarks.get(remark);
    if (about === undefined) remarks.set(remark, [fact]);
    else about.push(fact);
  }
  const { item, colon } = PUNCTUATION[locale];
  return Array.from(remarks, ([remark, about]) =>
    about.length === facts.length && facts.length > FEW
      ? remark
      : about.map((fact) => labelOf(review, fact)[locale]).join(item) + colon + remark,
  );
};
