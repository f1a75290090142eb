import { defineReview, type Fact, type Review, xinyu2023 } from "@park/data";

/**
 * The review of 2023 as it would be had it stated something else.
 *
 * @param changes - by fact id, what is different about it; null where it is not stated at all
 */
export const changedReview = (changes: {
  readonly [fact: string]: Partial<Fact> | null;
}): Review => {
  const known = new Set(xinyu2023.facts.map(({ id }) => id));
  for (const id of Object.keys(changes)) {
    if (!known.has(id)) throw new RangeError(`Cannot change review: must state ${id}, got nothing`);
  }
  const facts = xinyu2023.facts.flatMap((fact) => {
    const change = changes[fact.id];
    return change === null ? [] : [{ ...fact, ...change }];
  });
  const isStated = (id: string): boolean => facts.some((fact) => fact.id === id);
  return defineReview({
    ...xinyu2023,
    facts: facts as never,
    entities: xinyu2023.entities.map((entity) => ({
      ...entity,
      countedBy: entity.countedBy !== null && isStated(entity.countedBy) ? entity.countedBy : null,
      facts: entity.facts.filter(isStated),
    })),
  }) as Review;
};

/** The review of 2023 had it stated nothing but these facts. */
export const reviewOf = (...ids: readonly string[]): Review =>
  changedReview(
    Object.fromEntries(
      xinyu2023.facts.flatMap(({ id }) => (ids.includes(id) ? [] : [[id, null] as const])),
    ),
  );
