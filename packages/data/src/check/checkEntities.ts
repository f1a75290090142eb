import { BASES, isRegion } from "../aspect.ts";
import { DECIMAL } from "../decimal.ts";
import { own } from "../own.ts";
import type { Review } from "../review.ts";
import { UNITS } from "../unit.ts";
import type { Checks } from "./checksOf.ts";
import { checkUnique, oneOf, type Report } from "./report.ts";

/** Reports entities that stand twice, lie nowhere, or refer to facts and enterprises that are not there. */
export const checkEntities = (
  report: Report,
  { entities, facts }: Review,
  { checkLocator }: Checks,
): void => {
  checkUnique(report, ["entities"], entities);
  const factIds = new Set(facts.map(({ id }) => id));
  const operators = new Set(
    entities.flatMap(({ kind, id }) => (kind === "enterprise" ? [id] : [])),
  );
  entities.forEach((entity, index) => {
    const path = ["entities", index];
    // In a table and in an id of a fact the two would be one word.
    if (isRegion(entity.id) || (BASES as readonly string[]).includes(entity.id))
      report(
        [...path, "id"],
        "must not be the word of a region or of what is compared with",
        entity.id,
      );
    checkLocator(report, path, entity);
    entity.mentions.forEach((mention, at) => {
      checkLocator(report, [...path, "mentions", at], mention);
    });
    if (entity.countedBy !== null && !factIds.has(entity.countedBy))
      report([...path, "countedBy"], "must be the id of a fact", entity.countedBy);
    entity.facts.forEach((id, at) => {
      if (!factIds.has(id)) report([...path, "facts", at], "must be the id of a fact", id);
    });
    if (entity.kind !== "project") return;
    const { operator, capacity } = entity;
    if (operator !== null && !operators.has(operator))
      report([...path, "operator"], "must be the id of an enterprise of entities", operator);
    if (capacity !== null && !DECIMAL.test(capacity.amount))
      report([...path, "capacity", "amount"], "must be a decimal", capacity.amount);
    if (capacity !== null && own(UNITS, capacity.unit) === undefined)
      report([...path, "capacity", "unit"], oneOf(Object.keys(UNITS)), capacity.unit);
  });
};
