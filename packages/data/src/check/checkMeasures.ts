import type { FactKey } from "../factKey.ts";
import type { Measure } from "../measure.ts";
import type { Measures } from "../review.ts";
import { UNITS } from "../unit.ts";
import { checkDimensions } from "./checkDimensions.ts";
import { checkPeriod } from "./checkPeriod.ts";
import { oneOf, oneOfMeasures, own, type Path, type Report } from "./report.ts";

/** The measures that one is defined by: what it is a share or the growth of. */
const definedBy = ({ growthOf, shareOf }: Measure): readonly string[] => [
  ...(growthOf === null ? [] : [growthOf.measure]),
  ...(shareOf === null ? [] : [shareOf.part.measure, shareOf.whole.measure]),
];

/** Whether following what a measure is defined by leads back to it. */
const isCircular = (id: string, measures: Measures): boolean => {
  const seen = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const measure = own(measures, next);
    for (const other of measure === undefined ? [] : definedBy(measure)) {
      if (other === id) return true;
      if (!seen.has(other)) open.push(other);
      seen.add(other);
    }
  }
  return false;
};

/** Reports measures that are not what their key says, or refer to what is not there, or to themselves. */
export const checkMeasures = (report: Report, measures: Measures): void => {
  const known = (got: string): string => oneOfMeasures(Object.keys(measures), got);
  const checkKey = (path: Path, key: FactKey): void => {
    const measure = own(measures, key.measure);
    if (measure === undefined) report([...path, "measure"], known(key.measure), key.measure);
    else checkDimensions(report, [...path, "dimensions"], measure, key.dimensions ?? {});
    if (key.period !== undefined && key.period !== "yearBefore")
      checkPeriod(report, [...path, "period"], key.period, ", or yearBefore");
  };
  for (const [id, measure] of Object.entries(measures)) {
    const path = ["measures", id];
    if (measure.id !== id) report([...path, "id"], `must be its key ${id}`, measure.id);
    if (own(UNITS, measure.unit) === undefined)
      report([...path, "unit"], oneOf(Object.keys(UNITS)), measure.unit);
    const { growthOf, shareOf } = measure;
    if (growthOf !== null && own(measures, growthOf.measure) === undefined)
      report([...path, "growthOf", "measure"], known(growthOf.measure), growthOf.measure);
    if (shareOf !== null) {
      checkKey([...path, "shareOf", "part"], shareOf.part);
      checkKey([...path, "shareOf", "whole"], shareOf.whole);
    }
    if (isCircular(id, measures))
      report(path, "must not be a share or the growth of itself", definedBy(measure));
  }
};
