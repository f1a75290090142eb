import type { Fact, Locale, Review } from "@park/data";

/** Which sources, and which of their sections, a chart's facts are from. */
export const sourceLine = (review: Review, facts: readonly Fact[], locale: Locale): string =>
  review.sources
    .flatMap((source) => {
      const sections = source.sections.filter(({ id }) =>
        facts.some((fact) => fact.source === source.id && fact.section === id),
      );
      if (sections.length === 0) return [];
      const names = sections.map(({ label }) => label[locale]).join(locale === "zh" ? "、" : ", ");
      return [locale === "zh" ? `${source.title.zh}（${names}）` : `${source.title.en} (${names})`];
    })
    .join(locale === "zh" ? "；" : "; ");
