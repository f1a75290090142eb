import type { Entity, EntityKind } from "./entity.ts";
import type { Review } from "./review.ts";

/**
 * The named things of one kind, with the attributes of that kind known to the type.
 *
 * @param review - the review
 * @param kind - the kind
 * @returns the things in the order of the review, none where nothing of the kind is named
 *
 * @example
 * ```ts
 * import { entitiesOf, formatFigure, xinyu2023 } from "@park/data";
 * entitiesOf(xinyu2023, "project").flatMap(({ capacity }) => (capacity === null ? [] : formatFigure(capacity, "en")));
 * // => ["12 GWh", "15 GWh", "10,000 t", "15 GWh", "35,000 t"]
 * ```
 */
export const entitiesOf = <K extends EntityKind>(review: Review, kind: K): readonly Entity<K>[] =>
  review.entities.filter((entity) => entity.kind === kind) as unknown as readonly Entity<K>[];
