import type { Measure } from "@park/data";

/** All names of a measure: its labels and its synonyms. */
export const namesOf = ({ label, synonyms }: Measure): readonly string[] => [
  label.zh,
  label.en,
  ...synonyms.zh,
  ...synonyms.en,
];
