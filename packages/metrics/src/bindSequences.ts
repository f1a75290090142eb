import type { Dimension, FactKey, Review } from "@park/data";
import { type Binding, boundByRole, type Find, statementOf, subjectOf } from "./binding.ts";
import { breakdownsOf, ordersOf } from "./breakdowns.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import { namesByRole } from "./namesByRole.ts";
import { unfitKind } from "./unfitReason.ts";

const isSequence = ({ structure }: Dimension): boolean => structure === "sequence";

/** One thing at a time and at the one before it that is stated. */
export const bindSequences = (
  indicator: IndicatorDefinition,
  review: Review,
  find: Find,
): readonly Binding[] => {
  const roles = namesByRole(indicator);
  const orderOf = ordersOf();
  return breakdownsOf(review, find, isSequence, orderOf).flatMap((breakdown) => {
    const { measure, name, dimension, whole, parts } = breakdown;
    return parts.flatMap(([value, after], at) => {
      const { values, places } = orderOf(dimension);
      // Nothing is before the first; of a later one alone it is known what is missing.
      const missing = values[(places.get(value) ?? 0) - 1];
      const before: FactKey | null =
        parts[at - 1]?.[1] ??
        (missing === undefined
          ? null
          : { ...whole, dimensions: { ...after.dimensions, [name]: missing } });
      if (before === null) return [];
      return [
        boundByRole(
          find,
          indicator,
          roles,
          { before, after },
          {
            subject: () => subjectOf(measure, whole.dimensions),
            claim: null,
            unfit: unfitKind(measure),
            suffix: () => `${statementOf(after, review, find)}/${name}`,
          },
        ),
      ];
    });
  });
};
