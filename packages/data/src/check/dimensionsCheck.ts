import type { Dimension, DimensionValues } from "../dimension.ts";
import type { Measure } from "../measure.ts";
import { own } from "../own.ts";
import { oneOf, type Path, type Report } from "./report.ts";

/** Reports dimensions that a measure does not have, and values that they do not take. */
export type CheckDimensions = (
  report: Report,
  path: Path,
  measure: Measure,
  dimensions: DimensionValues,
) => void;

/** Makes a check that writes the list of a dimension's values once, however many facts miss it. */
export const dimensionsCheck = (): CheckDimensions => {
  const lists = new Map<Dimension, string>();
  const valuesOf = (dimension: Dimension): string => {
    const list = lists.get(dimension) ?? oneOf(Object.keys(dimension.values));
    lists.set(dimension, list);
    return list;
  };
  return (report, path, measure, dimensions) => {
    for (const [name, value] of Object.entries(dimensions)) {
      const dimension = own<Dimension>(measure.dimensions, name);
      if (dimension === undefined) {
        const rule = `must be a dimension of ${measure.id}: ${oneOf(Object.keys(measure.dimensions))}`;
        report([...path, name], rule, name);
      } else if (own(dimension.values, value) === undefined) {
        const rule = `${valuesOf(dimension)}, or added under measures.${measure.id}`;
        report([...path, name], rule, value);
      }
    }
  };
};
