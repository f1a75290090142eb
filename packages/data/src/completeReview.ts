import { ASPECTS, usualUnit } from "./aspect.ts";
import { type Entity, NOTHING_SAID } from "./entity.ts";
import type { Fact } from "./fact.ts";
import { factId } from "./factId.ts";
import type { Locator } from "./locator.ts";
import { normalizeSource } from "./normalizeSource.ts";
import { own } from "./own.ts";
import type { Review } from "./review.ts";
import type { FactInput, LocatorInput, ReviewInput } from "./reviewInput.ts";
import { sectionAt } from "./sectionAt.ts";
import { wholeOf } from "./whole.ts";

/** How many code points a printed text has in normal form. */
export const lengthOf = (printed: string): number => Array.from(normalizeSource(printed)).length;

/** Fills in all that a review as typed in leaves out. It judges nothing: see {@link checkReview}. */
export const completeReview = (input: ReviewInput): Review => {
  // Of two sources with one id, which has an issue of its own, the first counts.
  const sections = new Map(
    [...input.sources].reverse().map((source) => [source.id, sectionAt(source.sections)]),
  );
  const locate = <T extends LocatorInput>(place: T): T & Locator => {
    const source =
      place.source ?? (input.sources.length === 1 ? input.sources[0]?.id : undefined) ?? "";
    return {
      ...place,
      source,
      section: place.section ?? sections.get(source)?.(place.start)?.id ?? "",
      end: place.end ?? place.start + lengthOf(place.printed),
    };
  };
  const mentionsOf = (item: { readonly mentions?: readonly LocatorInput[] }): readonly Locator[] =>
    (item.mentions ?? []).map(locate);
  const complete = (fact: FactInput): Fact => {
    const measure = own(input.measures, fact.measure);
    const as = fact.as ?? "level";
    const { of, ...given } = fact;
    const stated = {
      // What is unknown has an issue of its own.
      ...(Object.hasOwn(ASPECTS, as) ? ASPECTS[as].carries : {}),
      ...locate(given),
      as,
      ...(of === undefined
        ? {}
        : {
            of:
              of === null
                ? null
                : wholeOf(of, fact as Pick<Fact, "measure" | "dimensions">, input.measures),
          }),
      dimensions: (fact.dimensions ?? {}) as Readonly<Record<string, string>>,
      scope: fact.scope ?? null,
      period: fact.period ?? input.period,
      amount: fact.amount ?? null,
      multiplier: fact.multiplier ?? 0,
      unit: fact.unit ?? (measure === undefined ? "item" : usualUnit(measure.unit, as, fact.in)),
      qualifier: fact.qualifier ?? null,
      status: fact.status ?? [],
      mentions: mentionsOf(fact),
      note: fact.note ?? null,
    } as unknown as Fact;
    return { ...stated, id: fact.id ?? factId(stated, input) };
  };
  return {
    id: input.id,
    park: input.park,
    period: input.period,
    sources: input.sources,
    measures: input.measures,
    facts: input.facts.map(complete),
    entities: (input.entities ?? []).map(
      (entity): Entity =>
        ({
          ...NOTHING_SAID[entity.kind],
          ...locate(entity),
          name: { zh: entity.name.zh ?? entity.printed, en: entity.name.en },
          countedBy: entity.countedBy ?? null,
          facts: entity.facts ?? [],
          mentions: mentionsOf(entity),
        }) as Entity,
    ),
    exclusions: (input.exclusions ?? []).map(locate),
  };
};
