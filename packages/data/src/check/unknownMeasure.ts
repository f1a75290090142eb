import { nearest } from "../nearest.ts";
import type { Measures } from "../review.ts";
import { oneOf } from "./report.ts";

/** So many ids are listed even where one is near. */
const FEW = 12;

/** For so many different unknown ids a near one is looked for: who has more has another codebook, not slips. */
const SLIPS = 50;

/** Makes the rule that an id must be a measure, with the one that was perhaps meant. */
export const unknownMeasure = (measures: Measures): ((got: string) => string) => {
  const ids = Object.keys(measures);
  const all = oneOf(ids);
  const rules = new Map<string, string>();
  const ruleFor = (got: string): string => {
    if (ids.length <= FEW || rules.size >= SLIPS) return all;
    const near = nearest(got, ids);
    return near.length === 0
      ? all
      : `must be one of ${ids.length} measures; did you mean ${near.join(" or ")}?`;
  };
  return (got) => {
    const rule = rules.get(got) ?? ruleFor(got);
    if (rules.size < SLIPS) rules.set(got, rule);
    return rule;
  };
};
