import type { Measure } from "@park/data";
import { searchTerms } from "./searchTerms.ts";

/** Whether the words name a fifth of the measure's label: less is chance, and a measure of another park's is none of this one. */
export const speaksOf = (context: string, { label }: Measure): boolean => {
  const spoken = new Set(searchTerms(context));
  return [label.zh, label.en].some((name) => {
    const terms = new Set(searchTerms(name));
    return [...terms].filter((term) => spoken.has(term)).length * 5 >= terms.size;
  });
};
