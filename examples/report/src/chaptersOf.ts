import type { Locator, Review } from "@park/data";
import type { Chapter, DrawnChart } from "./report.ts";

/** The section that more than a half of what a chart is drawn from stands in; null where there is none. */
const homeOf = ({ from }: DrawnChart): string | null => {
  const counts = new Map<string, number>();
  for (const thing of from) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1);
  const home = [...counts].find(([, count]) => 2 * count > from.length);
  return home?.[0] ?? null;
};

const keyOf = ({ source, section }: Pick<Locator, "source" | "section">): string =>
  JSON.stringify([source, section]);

/**
 * Sorts what a review states by the sections of its sources, and charts by the section that they are mostly drawn from.
 *
 * @returns the sections in the order of the text, and the charts that belong to none
 */
export const chaptersOf = (
  review: Review,
  charts: readonly DrawnChart[],
): { readonly chapters: readonly Chapter[]; readonly wholeCharts: readonly DrawnChart[] } => {
  const homes = new Map(charts.map((chart) => [chart, homeOf(chart)]));
  const chapters = review.sources.flatMap((source) =>
    source.sections.map((section) => {
      const key = keyOf({ source: source.id, section: section.id });
      return {
        source,
        section,
        facts: review.facts.filter((fact) => keyOf(fact) === key),
        charts: charts.filter((chart) => homes.get(chart) === key),
      };
    }),
  );
  return { chapters, wholeCharts: charts.filter((chart) => homes.get(chart) === null) };
};
