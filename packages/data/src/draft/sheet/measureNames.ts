import { type Measures, nearest } from "@park/data";
import { namesIn } from "../namesOf.ts";

/** Finds measures by what a person writes for them. */
export interface MeasureNames {
  /** The ids of the measures that have this id or name, in either language. */
  readonly idsOf: (name: string) => readonly string[];
  /** Ids that were perhaps meant. */
  readonly near: (id: string) => readonly string[];
}

/** Prepares to find measures by id and by each of their names. */
export const measureNames = (measures: Measures): MeasureNames => {
  const ids = new Map<string, Set<string>>();
  for (const [id, measure] of Object.entries(measures))
    for (const name of namesIn(measure)) {
      const key = name.toLowerCase();
      ids.set(key, (ids.get(key) ?? new Set()).add(id));
    }
  return {
    idsOf: (name) =>
      Object.hasOwn(measures, name) ? [name] : [...(ids.get(name.toLowerCase()) ?? [])],
    near: (id) => nearest(id, Object.keys(measures)),
  };
};
