import type { Measure } from "@park/data";

/** What of a review file has to do with ids of measures. */
interface WithMeasures {
  readonly measures: Readonly<Record<string, object>>;
  readonly facts: readonly { readonly measure: string; readonly of?: unknown }[];
}

/** So many words of a name make an id. */
const WORDS = 5;

/** The head of an English name as an id, `newInvestment`; null where it is in other letters. */
const idOfName = (name: string): string | null => {
  if (!/^[a-z][\x20-\x7e]*$/i.test(name)) return null;
  const [first = "", ...more] = (
    name
      .replace(/[,(].*/, "")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  ).slice(0, WORDS);
  return first + more.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
};

/**
 * Calls the measures that a draft has numbered by their settled names: `own1` says nothing to who reads the review.
 *
 * @param file - the review file
 * @param isNumbered - whether the draft has made this id, and nobody another one
 * @param isTaken - whether something else has an id
 */
export const namedIds = <F extends WithMeasures>(
  file: F,
  isNumbered: (id: string) => boolean,
  isTaken: (id: string) => boolean,
): F => {
  const ids = new Map<string, string>();
  const used = new Set(Object.keys(file.measures));
  for (const [id, measure] of Object.entries(file.measures)) {
    const name = isNumbered(id) ? (measure as Partial<Measure>).label?.en : undefined;
    const named = name === undefined ? null : idOfName(name);
    if (named === null || used.has(named) || isTaken(named)) continue;
    used.add(named);
    ids.set(id, named);
  }
  const nameOf = (id: string): string => ids.get(id) ?? id;
  const measures = Object.entries(file.measures).map(([id, measure]) => [
    nameOf(id),
    { ...measure, id: nameOf(id) },
  ]);
  return {
    ...file,
    measures: Object.fromEntries(measures),
    facts: file.facts.map((fact) => {
      const { of } = fact;
      return {
        ...fact,
        measure: nameOf(fact.measure),
        ...(typeof of === "string" ? { of: of.replace(/^[^.~]+/u, nameOf) } : {}),
      };
    }),
  };
};
