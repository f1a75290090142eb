import { type Review, xinyu2023 } from "@park/data";

/** The packaged review as if it had only some of its sections: every kind of thing that a page shows, in a small page. */
export const sections = (...ids: readonly string[]): Review => {
  const isKept = ({ section }: { readonly section: string }): boolean => ids.includes(section);
  const facts = xinyu2023.facts.filter(isKept);
  const known = new Set(facts.map(({ id }) => id));
  const stated = new Set(facts.map(({ measure }) => measure));
  const measures = Object.entries(xinyu2023.measures);
  return Object.freeze({
    ...xinyu2023,
    measures: Object.fromEntries(measures.filter(([id]) => stated.has(id))),
    facts,
    entities: xinyu2023.entities.filter(isKept).map((entity) => ({
      ...entity,
      facts: entity.facts.filter((id) => known.has(id)),
      countedBy: entity.countedBy !== null && known.has(entity.countedBy) ? entity.countedBy : null,
    })),
    exclusions: xinyu2023.exclusions.filter(isKept),
    sources: xinyu2023.sources.map((source) => ({
      ...source,
      sections: source.sections.filter(({ id }) => ids.includes(id)),
    })),
  });
};
