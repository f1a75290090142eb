import type { FactKey, Review } from "@park/data";
import {
  type Binding,
  bound,
  type Find,
  keysByName,
  measureOf,
  placeOf,
  statementOf,
  subjectOf,
  without,
} from "./binding.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import { namesByRole } from "./namesByRole.ts";
import { unfitKind } from "./unfitReason.ts";

/** One thing at a time and at the one before it that is stated. */
export const bindSequences = (
  indicator: IndicatorDefinition,
  review: Review,
  find: Find,
): readonly Binding[] => {
  const roles = namesByRole(indicator);
  return review.facts.flatMap((after) => {
    const measure = measureOf(review, after.measure);
    if (measure === null || after.as !== "level") return [];
    return Object.entries(after.dimensions).flatMap(([name, value]) => {
      const { structure, values = {} } = measure.dimensions[name] ?? {};
      const order = Object.keys(values);
      const earlier = order.slice(0, order.indexOf(value)).reverse();
      if (structure !== "sequence" || earlier.length === 0) return [];
      const key: FactKey = { measure: measure.id, dimensions: after.dimensions, ...placeOf(after) };
      const at = (time: string): FactKey => ({
        ...key,
        dimensions: { ...after.dimensions, [name]: time },
      });
      const before = at(earlier.find((time) => find(at(time)) !== null) ?? earlier[0] ?? "");
      return [
        bound(find, indicator, keysByName(roles, { before, after }), {
          subject: subjectOf(measure, without(after.dimensions, name)),
          claim: null,
          unfit: unfitKind(measure),
          suffix: `${statementOf(after, review, find)}/${name}`,
        }),
      ];
    });
  });
};
