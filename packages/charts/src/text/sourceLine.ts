import type { Fact, Locale, Localized, Review } from "@park/data";
import { PUNCTUATION } from "./punctuation.ts";

const IN_BRACKETS: Localized<(title: string, names: string) => string> = {
  zh: (title, names) => `${title}（${names}）`,
  en: (title, names) => `${title} (${names})`,
};

/** Which sources, and which of their sections, a chart's facts or named things are from. */
export const sourceLine = (
  review: Review,
  facts: readonly Pick<Fact, "source" | "section">[],
  locale: Locale,
): string =>
  review.sources
    .flatMap((source) => {
      const named = new Set(
        facts.flatMap((fact) => (fact.source === source.id ? [fact.section] : [])),
      );
      const sections = source.sections.filter(({ id }) => named.has(id));
      if (sections.length === 0) return [];
      const names = sections.map(({ label }) => label[locale]).join(PUNCTUATION[locale].item);
      return [IN_BRACKETS[locale](source.title[locale], names)];
    })
    .join(PUNCTUATION[locale].semicolon);
