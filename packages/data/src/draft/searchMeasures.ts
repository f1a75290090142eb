import { type Measure, type Measures, nearest } from "@park/data";
import { namesOf } from "./namesOf.ts";

/** How well a name fits words: it is them, begins with them, has them in it; more where it does not fit. */
const distanceOf = (name: string, words: string): number => {
  if (name === words) return 0;
  if (name.startsWith(words)) return 1;
  return name.includes(words) ? 2 : 3;
};

/**
 * Finds measures by words of their ids, names and further names, in Chinese or English: the codebook is too long to read.
 *
 * @param measures - the measures to choose from
 * @param words - words with spaces between, in whatever case; all measures where there are none
 * @returns the measures in whose id and names each word stands, those whose name is the words first; where there are none, those whose
 * id is nearly so
 *
 * @example
 * ```ts
 * import { codebook } from "@park/data";
 * import { searchMeasures } from "@park/data/draft";
 * searchMeasures(codebook, "财政总收入").map(({ id }) => id); // => ["fiscalRevenue"]
 * searchMeasures(codebook, "foriegnTrade").map(({ id }) => id); // => ["foreignTrade"]
 * searchMeasures(codebook, "no such thing"); // => []
 * ```
 */
export const searchMeasures = (measures: Measures, words: string): readonly Measure[] => {
  const phrase = words.trim().toLowerCase().replace(/\s+/gu, " ");
  const terms = phrase === "" ? [] : phrase.split(" ");
  const found = Object.values(measures)
    .map((measure) => ({
      measure,
      names: [measure.id, ...namesOf(measure)].map((name) => name.toLowerCase()),
    }))
    .filter(({ names }) => terms.every((term) => names.some((name) => name.includes(term))))
    .map(({ measure, names }) => ({
      measure,
      distance: Math.min(...names.map((name) => distanceOf(name, phrase))),
    }))
    .sort((a, b) => a.distance - b.distance);
  if (found.length > 0) return found.map(({ measure }) => measure);
  return nearest(phrase, Object.keys(measures)).flatMap((id) => measures[id] ?? []);
};
