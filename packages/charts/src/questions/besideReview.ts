import { type Entity, type Fact, type Measure, type Review, unitOf } from "@park/data";

const placeIn = (review: Review, source: string): string => `${review.id}/${source}`;

/** A park as a body that figures can be of. */
const bodyOf = ({ id, park, sources: [source] }: Review): Entity => ({
  kind: "facility",
  id: park.id,
  name: park.name,
  countedBy: null,
  facts: [],
  mentions: [],
  printed: park.name.zh,
  start: 0,
  end: 0,
  source: `${id}/${source?.id ?? ""}`,
  section: "",
});

/** Whether a measure of another review is the same: it has the same id, and its amounts go together. */
const isSame = (measure: Measure | undefined, other: Measure | undefined): boolean =>
  measure === undefined ||
  (other !== undefined && unitOf(measure.unit).base === unitOf(other.unit).base);

/**
 * A review with the figures of others set beside its own: of the same park those of other times, of another those under its name. What
 * it states itself stands.
 *
 * @param review - the review whose questions are asked
 * @param beside - others, each with an id of its own
 */
export const besideReview = (review: Review, beside: readonly Review[]): Review => {
  if (beside.length === 0) return review;
  const others = beside.map(
    (other): Pick<Review, "facts" | "sources" | "measures" | "entities"> => {
      const isPark = other.park.id === review.park.id;
      return {
        measures: other.measures,
        entities: isPark ? [] : [bodyOf(other)],
        sources: other.sources.map((source) => ({ ...source, id: placeIn(other, source.id) })),
        facts: other.facts.flatMap((fact): readonly Fact[] => {
          // Of a park of which only references are wanted, nothing is a plan.
          if (isPark && fact.period === review.period) return [];
          if (!isSame(review.measures[fact.measure], other.measures[fact.measure])) return [];
          return [
            {
              ...fact,
              id: placeIn(other, fact.id),
              source: placeIn(other, fact.source),
              scope: isPark || fact.scope !== null ? fact.scope : { entity: other.park.id },
            },
          ];
        }),
      };
    },
  );
  return {
    ...review,
    measures: Object.assign({}, ...others.map(({ measures }) => measures), review.measures),
    sources: [...review.sources, ...others.flatMap(({ sources }) => sources)],
    entities: [...review.entities, ...others.flatMap(({ entities }) => entities)],
    facts: [...review.facts, ...others.flatMap(({ facts }) => facts)],
  };
};
