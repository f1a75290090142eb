import { KIND_ASPECTS } from "../aspect.ts";
import type { Measure } from "../measure.ts";
import { own } from "../own.ts";
import type { Measures } from "../review.ts";
import { findUnit } from "../unit.ts";
import { isWord } from "../where.ts";
import type { Checks } from "./checksOf.ts";
import { oneOf, type Report } from "./report.ts";
import { unitRule } from "./unitRule.ts";

/** Reports measures that are not what their key says, and views of them that no fact can have. */
export const checkMeasures = (
  report: Report,
  measures: Measures,
  { checkDimensions, checkScope }: Checks,
): void => {
  for (const [id, measure] of Object.entries(measures)) {
    const path = ["measures", id];
    if (measure.id !== id) report([...path, "id"], `must be its key ${id}`, measure.id);
    if (findUnit(measure.unit) === null)
      report([...path, "unit"], unitRule(measure.unit), measure.unit);
    for (const [name, { structure, order, values }] of Object.entries(measure.dimensions)) {
      const at = [...path, "dimensions", name];
      if (order !== undefined && structure !== "sequence")
        report([...at, "order"], "must be left out of what is no sequence", order);
      if (isWord(name)) report(at, "must not be a word by which facts are looked up", name);
      for (const [value, { sum }] of Object.entries(values))
        if (sum !== undefined && !(sum !== name && Object.hasOwn(measure.dimensions, sum))) {
          const others = Object.keys(measure.dimensions).filter((one) => one !== name);
          report([...at, "values", value, "sum"], `${oneOf(others)}: another dimension`, sum);
        }
    }
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
      checkScope(report, [...at, "of", "scope"], of?.scope ?? null);
    }
  }
};
