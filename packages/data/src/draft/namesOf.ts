import type { Measure } from "@park/data";

/** All names of a measure, or of one of its views: labels and synonyms. */
export const namesIn = ({
  label,
  synonyms,
}: Pick<Measure, "label"> & Partial<Pick<Measure, "synonyms">>): readonly string[] => [
  label.zh,
  label.en,
  ...(synonyms?.zh ?? []),
  ...(synonyms?.en ?? []),
];

/** All names of a measure and of its views. */
export const namesOf = (measure: Measure): readonly string[] =>
  [measure, ...Object.values(measure.views)].flatMap(namesIn);
