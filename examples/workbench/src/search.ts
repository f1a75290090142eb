import MiniSearch from "minisearch";

/** Finds things by words of what they are called, in whichever language; a slip of a letter does not matter. */
export type Search<T> = (words: string) => readonly T[];

const HAN = /\p{Script=Han}/u;

/** Words of other scripts, and each two characters of Chinese that stand together: there are no spaces between its words. */
const termsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []).flatMap((run) => {
    if (!HAN.test(run)) return [run];
    const letters = Array.from(run).filter((letter) => HAN.test(letter));
    const [only = ""] = letters;
    if (letters.length === 1) return [only];
    return letters.slice(1).map((letter, at) => (letters[at] ?? "") + letter);
  });

const plain = (text: string): string => text.toLowerCase().replace(/\s+/gu, " ").trim();

/**
 * Prepares to search some things.
 *
 * @param things - what is searched
 * @param namesOf - what a thing is called, by whatever name
 * @returns the things in whose names all words stand, in their order; where there are none, those that are nearly called so
 */
export const searchOf = <T>(
  things: readonly T[],
  namesOf: (thing: T) => readonly string[],
): Search<T> => {
  const all = things.map((thing) => ({ thing, names: namesOf(thing).map(plain) }));
  let index: MiniSearch | null = null;
  /** Made when somebody mistypes first. */
  const nearly = (): MiniSearch => {
    if (index !== null) return index;
    index = new MiniSearch({
      fields: ["names"],
      tokenize: termsOf,
      processTerm: (term) => term,
    });
    index.addAll(all.map(({ names }, id) => ({ id, names: names.join(" ") })));
    return index;
  };
  return (words) => {
    const phrase = plain(words);
    if (phrase === "") return things;
    const terms = phrase.split(" ");
    const exact = all.filter(({ names }) =>
      terms.every((term) => names.some((name) => name.includes(term))),
    );
    if (exact.length > 0) return exact.map(({ thing }) => thing);
    const near = nearly().search(phrase, {
      // A slip is one of letters in a word of other scripts; of Chinese some pairs are then left.
      fuzzy: (term) => (HAN.test(term) || term.length < 4 ? false : 0.3),
      prefix: (term) => !HAN.test(term) && term.length > 3,
      combineWith: HAN.test(phrase) ? "OR" : "AND",
    });
    const [best] = near;
    return near.flatMap(({ id, score }) =>
      best !== undefined && score >= best.score / 2 ? (all[Number(id)]?.thing ?? []) : [],
    );
  };
};
