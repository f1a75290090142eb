import { ASPECTS, usualUnit } from "./aspect.ts";
import { type Entity, NOTHING_SAID } from "./entity.ts";
import type { Fact } from "./fact.ts";
import { factId } from "./factId.ts";
import type { Figure } from "./figure.ts";
import type { Locator } from "./locator.ts";
import { normalizeSource } from "./normalizeSource.ts";
import { own } from "./own.ts";
import type { parseFigure } from "./parseFigure.ts";
import type { Review } from "./review.ts";
import type { FactInput, LocatorInput, ReviewInput } from "./reviewInput.ts";
import { sectionAt } from "./sectionAt.ts";
import { findUnit, type UnitId } from "./unit.ts";
import { wholeOf } from "./whole.ts";

/** How many code points a printed text has in normal form. */
export const lengthOf = (printed: string): number => Array.from(normalizeSource(printed)).length;

type Read = typeof parseFigure;

/** What is said of a figure beside what is printed. */
const FIGURE = ["amount", "range", "multiplier", "qualifier"] as const;

/**
 * The figure that a fact as typed in is of: what is said of it, or else what its printed form says. Words are not read, and a print
 * in another unit than the one that is said has no amount here, which has an issue of its own.
 */
const figureOf = (fact: FactInput, usual: UnitId, read: Read): Figure => {
  const unit = fact.unit ?? usual;
  const isSaid = FIGURE.some((part) => fact[part] != null) || fact.status?.includes("inWords");
  // An unknown unit has an issue of its own.
  if (isSaid !== true && findUnit(unit) !== null) {
    const { value } = read(fact.printed, unit) as { readonly value?: Figure };
    if (value !== undefined && (fact.unit ?? value.unit) === value.unit) return value;
  }
  return {
    amount: fact.amount ?? null,
    multiplier: fact.multiplier ?? 0,
    unit,
    qualifier: fact.qualifier ?? null,
  };
};

/**
 * Fills in all that a review as typed in leaves out. It judges nothing: see {@link checkReview}.
 *
 * @param input - the review as typed in
 * @param read - the reader of figures: an entry beside the root takes that of the root
 */
export const completeReview = (input: ReviewInput, read: Read): Review => {
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
      ...figureOf(
        fact,
        measure === undefined ? "item" : usualUnit(measure.unit, as, fact.in),
        read,
      ),
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
          name: { zh: entity.name.zh ?? entity.printed, en: entity.name.en ?? entity.printed },
          countedBy: entity.countedBy ?? null,
          facts: entity.facts ?? [],
          mentions: mentionsOf(entity),
        }) as Entity,
    ),
    exclusions: (input.exclusions ?? []).map(locate),
  };
};
