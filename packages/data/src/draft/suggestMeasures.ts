import type { AspectId, Measure, Measures, NamedView, WholeInput } from "@park/data";
import MiniSearch from "minisearch";
import { namesIn, namesOf } from "./namesOf.ts";
import { searchTerms } from "./searchTerms.ts";
import { saidIn } from "./wholeName.ts";

/**
 * A measure that a figure may be of, with the dimension values that the words around it name.
 *
 * @example
 * ```ts
 * import { codebook } from "@park/data";
 * import { type Suggestion, suggestMeasures } from "@park/data/draft";
 * const suggestions: readonly Suggestion[] = suggestMeasures(codebook)("财政总收入完成", "");
 * suggestions[0]?.measure.id; // => "fiscalRevenue"
 * ```
 */
export interface Suggestion {
  readonly measure: Measure;
  readonly dimensions: Readonly<Record<string, string>>;
  /** The aspect; left out, its level. */
  readonly as?: AspectId;
  /** What a share is of; null where its name leaves it open. */
  readonly of?: WholeInput | null;
  /** How well the words fit: comparable for one figure only. */
  readonly score: number;
}

const textsOf = ({ dimensions }: Measure, locale: "zh" | "en"): string =>
  Object.values(dimensions)
    .flatMap(({ label, values }) => [label, ...Object.values(values)])
    .map((label) => label[locale])
    .join(" ");

/** The values that are named nearest before the figure, or just behind it, one of a dimension. */
const namedValues = (
  { dimensions }: Measure,
  before: string,
  after: string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(dimensions).flatMap(([name, { values }]) => {
      const named = Object.entries(values).map(([value, label]) => {
        const words = [label.zh, label.en].map((word) => word.toLowerCase());
        const place = words.some((word) => after.startsWith(word))
          ? before.length
          : Math.max(...words.map((word) => before.lastIndexOf(word)));
        return { value, place, length: label.zh.length };
      });
      // Of two names at one place the longer one is meant.
      const [nearest] = named.sort((a, b) => b.place - a.place || b.length - a.length);
      return nearest === undefined || nearest.place < 0 ? [] : [[name, nearest.value]];
    }),
  );

/** How many terms before the figure count half as much as the nearest. */
const HALF_DISTANCE = 8;

/**
 * Prepares a search for the measures that words around a figure speak of.
 *
 * @param measures - the measures to choose from
 * @returns a function of the text before and behind a figure that gives measures, the likeliest first; none where no word
 * fits. It knows nothing of the figure itself: leave out measures of another unit.
 *
 * @example
 * ```ts
 * import { codebook } from "@park/data";
 * import { suggestMeasures } from "@park/data/draft";
 * const suggest = suggestMeasures(codebook);
 * const [first] = suggest("新签约项目中，锂电产业项目", "");
 * [first?.measure.id, first?.dimensions]; // => ["signedProjects", { industry: "lithium" }]
 * suggest("Fiscal revenue came to", "")[0]?.measure.id; // => "fiscalRevenue"
 * ```
 */
export const suggestMeasures = (
  measures: Measures,
): ((before: string, after: string) => readonly Suggestion[]) => {
  const index = new MiniSearch({
    fields: ["label", "synonyms", "definition", "more"],
    tokenize: searchTerms,
    processTerm: (term) => term,
    searchOptions: {
      boost: { label: 3, synonyms: 2, definition: 1.5, more: 1 },
      combineWith: "OR",
    },
  });
  const all = Object.values(measures);
  // A view has a name of its own, and is what it says of its measure.
  const named: readonly { readonly measure: Measure; readonly view: NamedView | null }[] =
    all.flatMap((measure) => [
      { measure, view: null },
      ...Object.values(measure.views).map((view) => ({ measure, view })),
    ]);
  index.addAll(
    named.map(({ measure, view }, id) => ({
      id,
      label: namesIn({ label: (view ?? measure).label }).join(" "),
      synonyms: namesIn(view ?? measure)
        .slice(2)
        .join(" "),
      definition: namesIn({ label: view === null ? measure.definition : measure.label }).join(" "),
      more: `${measure.population?.zh ?? ""} ${measure.population?.en ?? ""} ${textsOf(measure, "zh")} ${textsOf(measure, "en")}`,
    })),
  );
  const names = all
    .flatMap(namesOf)
    .map((name) => name.toLowerCase())
    .sort((a, b) => b.length - a.length);
  return (before, after) => {
    // 出口 in 进出口总额 names no direction.
    const rest = names.reduce((text, label) => text.replaceAll(label, ""), before.toLowerCase());
    const terms = searchTerms(before).reverse();
    const weights = new Map<string, number>();
    for (const term of searchTerms(after)) weights.set(term, 0.6);
    terms.forEach((term, distance) => {
      const weight = HALF_DISTANCE / (HALF_DISTANCE + distance);
      weights.set(term, Math.max(weights.get(term) ?? 0, weight));
    });
    const found = index.search([...weights.keys()].join(" "), {
      // The terms are made above: they are not taken apart again.
      tokenize: (text) => text.split(" "),
      boostTerm: (term) => weights.get(term) ?? 1,
    });
    return found.flatMap(({ id, score }) => {
      const one = named[Number(id)];
      if (one === undefined) return [];
      const { measure, view } = one;
      if (view !== null) return [{ measure, ...saidIn(view), score }];
      return [{ measure, dimensions: namedValues(measure, rest, after.toLowerCase()), score }];
    });
  };
};
