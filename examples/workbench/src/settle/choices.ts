import { codebook, type Localized, type Measure } from "@park/data";
import { type DraftFact, type Settlement, searchMeasures } from "@park/data/draft";
import { namesOfMeasure } from "../matching.ts";
import { type Search, searchOf } from "../search.ts";
import type { Draft } from "../work/work.ts";
import { inLocale, type Reading } from "./reading.ts";

/** A measure that a figure may be of. */
export interface Candidate {
  readonly id: string;
  readonly label: Localized;
}

/** Measures that stand near a number in the text. */
export const suggestedFor = ({ draft }: Draft, { start, fact }: Reading): readonly Candidate[] => {
  const open = draft.open.find(
    ({ path: [list, index] }) => draft.file[list][index]?.start === start,
  );
  return (open?.suggestions ?? [])
    .map(({ measure }) => measure)
    .filter(({ id }) => id !== fact?.measure);
};

let nearly: Search<Measure> | null = null;

/** The measures that words nearly name. */
const meantBy = (words: string): readonly Candidate[] => {
  nearly ??= searchOf(Object.values<Measure>(codebook), namesOfMeasure);
  return nearly(words);
};

const SHOWN = 8;

/** Measures of the codebook and of the text itself by words; of its own first. */
export const measuresBy = (work: Draft, words: string): readonly Candidate[] => {
  const phrase = words.trim().toLowerCase();
  const begun = Object.values(work.draft.file.measures).flatMap(({ id, label, todo }) => {
    if (label === undefined || todo !== undefined || Object.hasOwn(codebook, id)) return [];
    const both = { zh: inLocale(label, "zh"), en: inLocale(label, "en") };
    const isMeant = `${both.zh} ${both.en}`.toLowerCase().includes(phrase);
    return isMeant ? [{ id, label: both }] : [];
  });
  const named = searchMeasures(codebook, words);
  return [...begun, ...(named.length > 0 ? named : meantBy(words))].slice(0, SHOWN);
};

/** A number as a table prints it: in what it is counted stands elsewhere. */
const isBare = ({ printed }: DraftFact): boolean => /^[-+]?[\d,]+(?:\.\d+)?$/.test(printed);

/**
 * What the figure before says, for this one: its measure, body and period. The part is another one: its own words, where the one before is
 * of a part and a measure was begun of these words. A bare number is counted as the one before.
 */
export const sameAs = (
  { draft }: Draft,
  readings: readonly Reading[],
  { start, fact }: Reading,
): (Settlement & { readonly measure: string }) | null => {
  const before = readings.filter((one) => one.fact !== null && one.start < start).at(-1)?.fact;
  if (before == null) return null;
  const { measure, scope = null, period = null, as = "level", unit, multiplier } = before;
  const [dimension] = Object.keys(before.dimensions);
  const words = fact === null ? undefined : draft.file.measures[fact.measure]?.label;
  const isPart = dimension !== undefined && words !== undefined && fact?.measure !== measure;
  const isCounted = fact !== null && isBare(fact) && isBare(before) && as === (fact.as ?? "level");
  return {
    measure,
    scope,
    period,
    ...(isPart ? { parts: { [dimension]: words.zh ?? words.en ?? "" } } : {}),
    ...(isCounted ? { figure: { unit, multiplier } } : {}),
  };
};
