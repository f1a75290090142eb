import { KIND_ASPECTS } from "../aspect.ts";
import type { Measure } from "../measure.ts";
import { own } from "../own.ts";
import type { Measures } from "../review.ts";
import { findUnit } from "../unit.ts";
import { isWord } from "../where.ts";
import type { Checks } from "./checksOf.ts";
import type { Report } from "./report.ts";
import { unitRule } from "./unitRule.ts";

/** Reports measures that are not what their key says, and views of them that no fact can have. */
export const checkMeasures = (
  report: Report,
  measures: Measures,
  { checkDimensions }: Checks,
): void => {
  for (const [id, measure] of Object.entries(measures)) {
    const path = ["measures", id];
    if (measure.id !== id) report([...path, "id"], `must be its key ${id}`, measure.id);
    if (findUnit(measure.unit) === null)
      report([...path, "unit"], unitRule(measure.unit), measure.unit);
    for (const name of Object.keys(measure.dimensions))
      if (isWord(name))
        report(
          [...path, "dimensions", name],
          "must not be a word by which facts are looked up",
          name,
        );
    for (const [name, { as, dimensions = {}, of }] of Object.entries(measure.views)) {
      const at = [...path, "views", name];
      const allowed: readonly string[] = KIND_ASPECTS[measure.kind] ?? ["level"];
      if (!allowed.includes(as))
        report(
          [...at, "as"],
          `must be ${allowed.join(", ")} of a measure of kind ${measure.kind}`,
          as,
        );
      checkDimensions(report, [...at, "dimensions"], measure, dimensions);
      // A review may take a measure of the codebook without the one that a view of it is a share of.
      const whole = of === undefined ? undefined : own<Measure>(measures, of.measure ?? id);
      if (whole !== undefined)
        checkDimensions(report, [...at, "of", "dimensions"], whole, of?.dimensions ?? {});
    }
  }
};
