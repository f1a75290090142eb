import { isRegion, REGIONS, type Scope } from "../aspect.ts";
import type { Entity } from "../entity.ts";
import { oneOf, type Path, type Report } from "./report.ts";

/** Reports a scope that is neither a region nor an entity of the review. */
export type CheckScope = (report: Report, path: Path, scope: Scope | null) => void;

/** Makes a check of whose figures something is. */
export const scopeCheck = (entities: readonly Entity[]): CheckScope => {
  const ids = new Set(entities.map(({ id }) => id));
  return (report, path, scope) => {
    if (scope === null) return;
    if (typeof scope === "string") {
      if (!isRegion(scope)) report(path, `${oneOf(REGIONS)}, or { entity }`, scope);
    } else if (!ids.has(scope.entity))
      report([...path, "entity"], "must be the id of an entity of this review", scope.entity);
  };
};
