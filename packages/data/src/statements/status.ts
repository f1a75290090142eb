import type { Period } from "@park/data";
import * as cue from "./cues.ts";
import type { Around } from "./figureWords.ts";
import type { Names } from "./names.ts";
import type { Words } from "./scope.ts";

/** That a figure is still to come about, and the words that say so; null where it has. */
export type Outlook = { readonly as: "target" | "forecast"; readonly at: Words } | null;

const firstYear = (period: Period): string => period.slice(0, 4);
const lastYear = (period: Period): string => period.match(/\d{4}/g)?.at(-1) ?? "";

const lastOf = (
  words: string,
  from: number,
  pattern: RegExp,
  isFree: (from: number, to: number) => boolean,
): Words | null => {
  let last: Words | null = null;
  pattern.lastIndex = 0;
  for (let found = pattern.exec(words); found !== null; found = pattern.exec(words)) {
    const at = { from: from + found.index, to: from + found.index + found[0].length };
    if (isFree(at.from, at.to)) last = at;
  }
  return last;
};

/** Tells whether the words make a figure a target or a forecast: 力争 and 预计 hold to the end of the sentence. */
export const outlookOf = (
  form: string,
  { sentence, quantity, lead, near }: Around,
  names: Names,
  period: Period | null,
  own: Period | null,
  isPlan: boolean,
): Outlook => {
  const place = { from: quantity.from, to: quantity.to };
  const planned = isPlan ? ({ as: "target", at: place } as const) : null;
  if (quantity.figure?.unit === "percentagePoint") return planned;
  const behind = cue.TARGET_BEHIND.exec(near)?.[0];
  if (behind !== undefined)
    return { as: "target", at: { from: quantity.to, to: quantity.to + behind.length } };
  const before = cue.TARGET_BEFORE.exec(lead);
  if (before !== null)
    return { as: "target", at: { from: quantity.from - before[0].length, to: quantity.from } };
  if (planned !== null) return planned;
  const words = form.slice(sentence.from, quantity.from);
  const here = names.between(sentence.from, quantity.from);
  const isFree = (from: number, to: number): boolean =>
    !here.some((name) => name.from < to && name.to > from);
  const target = lastOf(words, sentence.from, cue.TARGET, isFree);
  const forecast = lastOf(words, sentence.from, cue.FORECAST, isFree);
  if (target !== null && target.from > (forecast?.from ?? -1)) return { as: "target", at: target };
  if (forecast !== null) return { as: "forecast", at: forecast };
  // A year to come is one of plans; a quarter after the year of the review has come about.
  const isFuture = period?.length === 4 && own !== null && firstYear(period) > lastYear(own);
  return isFuture ? { as: "target", at: place } : null;
};
