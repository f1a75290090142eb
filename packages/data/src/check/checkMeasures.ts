import type { FactKey } from "../factKey.ts";
import type { Measure } from "../measure.ts";
import { own } from "../own.ts";
import type { Measures } from "../review.ts";
import { findUnit, unitRule } from "../unit.ts";
import { isWord } from "../where.ts";
import { checkPeriod } from "./checkPeriod.ts";
import type { Checks } from "./checksOf.ts";
import type { Path, Report } from "./report.ts";

/** The measures that one is defined by: what it is a share or the growth of. */
const definedBy = ({ shareOf }: Measure): readonly string[] => [
  ...(shareOf === null ? [] : [shareOf.part.measure, shareOf.whole.measure]),
];

/** The measures that lead back to themselves in the end: of each circle the one where it closes. */
const circular = (measures: Measures): ReadonlySet<string> => {
  const found = new Set<string>();
  // Entered, and not left yet: what leads to one of these closes a circle.
  const entered = new Set<string>();
  const left = new Set<string>();
  for (const id of Object.keys(measures)) {
    // No recursion: one may follow from the other a thousand times.
    const open: { readonly id: string; readonly isLast?: true }[] = [{ id }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next.isLast) {
        entered.delete(next.id);
        left.add(next.id);
      }
      if (entered.has(next.id) || left.has(next.id)) continue;
      entered.add(next.id);
      open.push({ ...next, isLast: true });
      const measure = own(measures, next.id);
      for (const other of measure === undefined ? [] : definedBy(measure)) {
        if (entered.has(other)) found.add(next.id);
        else open.push({ id: other });
      }
    }
  }
  return found;
};

/** Reports measures that are not what their key says, or refer to what is not there, or to themselves. */
export const checkMeasures = (
  report: Report,
  measures: Measures,
  { checkDimensions, unknownMeasure: known }: Checks,
): void => {
  const closing = circular(measures);
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
    if (findUnit(measure.unit) === null)
      report([...path, "unit"], unitRule(measure.unit), measure.unit);
    for (const name of Object.keys(measure.dimensions))
      if (isWord(name))
        report(
          [...path, "dimensions", name],
          "must not be a word by which facts are looked up",
          name,
        );
    const { shareOf } = measure;
    if (shareOf !== null) {
      checkKey([...path, "shareOf", "part"], shareOf.part);
      checkKey([...path, "shareOf", "whole"], shareOf.whole);
    }
    if (closing.has(id)) report(path, "must not be a share of itself", definedBy(measure));
  }
};
