import { codebookThemes, type Fact, labelOf, type Review } from "@park/data";
import type { Address } from "./address.ts";

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
  const words = query.trim().toLowerCase().split(/\s+/);
  return review.facts.filter((fact) => {
    if (section !== null && fact.section !== section) return false;
    if (theme === "other" && themed.has(fact.measure)) return false;
    if (theme !== null && theme !== "other" && !own.includes(fact.measure)) return false;
    if (named !== null && fact.dimensions.industry !== industry && !named.has(fact.id))
      return false;
    if (query.trim() === "") return true;
    const { zh, en } = labelOf(review, fact);
    const text = `${zh} ${en} ${fact.printed} ${fact.id}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
};
