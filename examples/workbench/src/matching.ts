import { codebookThemes, type Fact, labelOf, type Measure, type Review } from "@park/data";
import type { Address } from "./address.ts";
import { type Search, searchOf } from "./search.ts";

/** What facts are chosen by. */
export type Filter = Pick<Address, "section" | "theme" | "industry" | "query">;

/** The filter that leaves all. */
export const ALL: Filter = { section: null, theme: null, industry: null, query: "" };

/** The facts that named things of an industry are about. */
const factsOfIndustry = (review: Review, industry: string): ReadonlySet<string> =>
  new Set(
    review.entities.flatMap((entity) =>
      (entity.kind === "enterprise" || entity.kind === "project") && entity.industry === industry
        ? [...entity.facts, entity.countedBy ?? []].flat()
        : [],
    ),
  );

/**
 * The facts of a review that a filter leaves.
 *
 * An industry has the facts that are broken down by it, and those about its enterprises and projects; a theme has those of
 * its measures, and `other` those of measures that the codebook does not have.
 */
export const matching = (review: Review, filter: Filter): readonly Fact[] => {
  const { section, theme, industry, query } = filter;
  const themed = new Set(codebookThemes.flatMap(({ measures }) => measures));
  const own = codebookThemes.find(({ id }) => id === theme)?.measures ?? [];
  const named = industry === null ? null : factsOfIndustry(review, industry);
  const meant = query.trim() === "" ? null : new Set(searchIn(review)(query));
  return review.facts.filter((fact) => {
    if (section !== null && fact.section !== section) return false;
    if (theme === "other" && themed.has(fact.measure)) return false;
    if (theme !== null && theme !== "other" && !own.includes(fact.measure)) return false;
    if (named !== null && fact.dimensions.industry !== industry && !named.has(fact.id))
      return false;
    return meant === null || meant.has(fact);
  });
};

type Named = Pick<Measure, "label"> & Partial<Pick<Measure, "synonyms">>;

const namesOf = ({ label, synonyms }: Named): readonly string[] => [
  label.zh,
  label.en,
  ...(synonyms?.zh ?? []),
  ...(synonyms?.en ?? []),
];

/** All that a measure is called, and what is said of it. */
export const namesOfMeasure = (measure: Measure): readonly string[] => [
  measure.id,
  ...[measure, ...Object.values(measure.views)].flatMap(namesOf),
];

const searches = new WeakMap<Review, Search<Fact>>();

/** The search for the facts of a review, which is prepared once. */
const searchIn = (review: Review): Search<Fact> => {
  const known = searches.get(review);
  if (known !== undefined) return known;
  const search = searchOf(review.facts, (fact) => {
    const { zh, en } = labelOf(review, fact);
    const measure = review.measures[fact.measure];
    return [zh, en, fact.printed, fact.id, ...(measure === undefined ? [] : namesOf(measure))];
  });
  searches.set(review, search);
  return search;
};
