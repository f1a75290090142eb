import { type Measures, nearest } from "@park/data";
import { OTHER_NAMES } from "../../codebook/otherNames.ts";
import { namesIn } from "../namesOf.ts";

/** Finds measures by what a person writes for them. */
export interface MeasureNames {
  /** The ids of the measures that have this id or name, in either language. */
  readonly idsOf: (name: string) => readonly string[];
  /** Ids that were perhaps meant. */
  readonly near: (id: string) => readonly string[];
}

/** A part of a measure that has a name of its own, such as exports; null where a name is none, or is of several. */
export const partNamed = (
  name: string,
): { readonly id: string; readonly dimensions: Readonly<Record<string, string>> } | null => {
  const word = name.toLowerCase();
  const [one, ...others] = OTHER_NAMES.filter(
    ({ names, as, behind, needsPart, isVerb, isExpected }) =>
      [as, behind, needsPart, isVerb, isExpected].every((limit) => limit === undefined) &&
      names.some((each) => each.toLowerCase() === word),
  );
  return one === undefined || others.length > 0
    ? null
    : { id: one.measure, dimensions: one.dimensions ?? {} };
};

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
