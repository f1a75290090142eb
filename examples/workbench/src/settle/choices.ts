import { codebook, type Localized, type Measure } from "@park/data";
import type { Settlement } from "@park/data/draft";
import { namesOfMeasure } from "../matching.ts";
import { type Search, searchOf } from "../search.ts";
import type { Draft } from "../work/work.ts";
import type { Reading } from "./reading.ts";

/** A measure that a figure may be of. */
export interface Candidate {
  readonly id: string;
  readonly label: Localized;
}

/** Measures that stand near a number in the text, for the number keys from 2. */
export const suggestedFor = ({ draft }: Draft, { start, fact }: Reading): readonly Candidate[] => {
  const open = draft.open.find(
    ({ path: [list, index] }) => draft.file[list][index]?.start === start,
  );
  return (open?.suggestions ?? [])
    .map(({ measure }) => measure)
    .filter(({ id }) => id !== fact?.measure);
};

let prepared: Search<Measure> | null = null;

/** Measures of the codebook and of the text itself by words; of its own first. */
export const measuresBy = (work: Draft, words: string): readonly Candidate[] => {
  prepared ??= searchOf(Object.values<Measure>(codebook), namesOfMeasure);
  const phrase = words.trim().toLowerCase();
  const begun = Object.values(work.draft.file.measures).flatMap(({ id, label, todo }) => {
    if (label === undefined || todo !== undefined || Object.hasOwn(codebook, id)) return [];
    const both = { zh: label.zh ?? label.en ?? id, en: label.en ?? label.zh ?? id };
    const isMeant = `${both.zh} ${both.en}`.toLowerCase().includes(phrase);
    return isMeant ? [{ id, label: both }] : [];
  });
  return [...begun, ...prepared(words)].slice(0, 8);
};

/** The measure, body and period of the figure before, for this one: how it is seen, and which part it is of, its own words say. */
export const sameAs = (readings: readonly Reading[], start: number): Settlement | null => {
  const before = readings.filter((one) => one.fact !== null && one.start < start).at(-1)?.fact;
  if (before == null) return null;
  const { measure, scope = null, period = null } = before;
  return { measure, scope, period };
};
