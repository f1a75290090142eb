import type { Measure } from "../measure.ts";
import { oneOf, own, type Path, type Report } from "./report.ts";

/** Reports dimensions that a measure does not have, and values that they do not take. */
export const checkDimensions = (
  report: Report,
  path: Path,
  measure: Measure,
  dimensions: Readonly<Record<string, string>>,
): void => {
  for (const [name, value] of Object.entries(dimensions)) {
    const dimension = own(measure.dimensions, name);
    if (dimension === undefined) {
      const rule = `must be a dimension of ${measure.id}: ${oneOf(Object.keys(measure.dimensions))}`;
      report([...path, name], rule, name);
    } else if (own(dimension.values, value) === undefined) {
      const rule = `${oneOf(Object.keys(dimension.values))}, or added under measures.${measure.id}`;
      report([...path, name], rule, value);
    }
  }
};
