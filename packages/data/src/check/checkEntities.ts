import { BASES, isRegion } from "../aspect.ts";
import type { Review } from "../review.ts";
import { findUnit } from "../unit.ts";
import type { Checks } from "./checksOf.ts";
import { checkFigure } from "./figureCheck.ts";
import { checkUnique, type Report } from "./report.ts";
import { unitRule } from "./unitRule.ts";

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
    if (capacity === null) return;
    checkFigure(report, [...path, "capacity"], capacity);
    if (findUnit(capacity.unit) === null)
      report([...path, "capacity", "unit"], unitRule(capacity.unit), capacity.unit);
  });
};
