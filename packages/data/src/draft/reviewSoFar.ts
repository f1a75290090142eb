import { codebook, freeze, type Issue, type Review } from "@park/data";
import { parseReview } from "../parseReview.ts";
import { isAsked } from "./draftItems.ts";
import type { DraftExclusion, DraftFact, ReviewDraft } from "./reviewDraft.ts";
import { namedIds } from "./sheet/namedIds.ts";
import type { SettledFile } from "./sheet/settle.ts";

/**
 * What of a draft is a review already.
 *
 * @example
 * ```ts
 * import { draftReview, reviewSoFar, type SoFar } from "@park/data/draft";
 * const soFar: SoFar = reviewSoFar(await draftReview("2024年，出口总额约40亿元，泊位7扩建。"));
 * [soFar.review?.facts.length, soFar.open]; // => [1, [18]]
 * ```
 */
export interface SoFar {
  /** The review of what is left; null where nobody has said its period, or nothing is left. */
  readonly review: Review | null;
  /** The same as a review file: plain JSON, which `parseReview` of `@park/data/schema` takes. */
  readonly file: SettledFile;
  /** Where the numbers begin of which something is asked: they are left out. */
  readonly open: readonly number[];
  /** What is wrong, by its place in the file of the draft: the facts that it is about are left out. */
  readonly issues: readonly Issue[];
}

/**
 * Makes a review of what is settled in a draft: of everything that nothing is asked of, and that can stand beside the rest. So a page
 * shows what a text finds while it is gone over, and a notebook what its own text finds without going over it at all.
 *
 * @param draft - the draft, as far as it is settled
 * @returns the review, its file, what is open, and what is wrong
 *
 * @example
 * ```ts
 * import { draftReview, reviewSoFar, settleFigure } from "@park/data/draft";
 * const draft = await draftReview("2024年，出口总额约40亿元，同比增长5%，泊位7扩建。");
 * reviewSoFar(draft).review?.facts.map(({ id }) => id);
 * // => ["foreignTrade.exports", "foreignTrade.exports:growth"]
 * const twice = settleFigure(draft, 20, { as: "level", measure: "fiscalRevenue" });
 * reviewSoFar(twice).issues.map(({ path }) => path); // => [["facts", 1, "unit"]]
 * ```
 */
export const reviewSoFar = ({ file }: ReviewDraft): SoFar => {
  const isLeftOut = (item: DraftFact | DraftExclusion): boolean => isAsked(item, file.measures);
  const open = [...file.facts, ...file.exclusions]
    .flatMap((item) => (isLeftOut(item) ? [item.start] : []))
    .sort((a, b) => a - b);
  const issues: Issue[] = [];
  let facts = placesOf(file.facts).filter(({ item }) => !isLeftOut(item));
  let exclusions = placesOf(file.exclusions).filter(({ item }) => !isLeftOut(item));
  for (;;) {
    const settled = fileOf(file, facts, exclusions);
    const read = parseReview(settled);
    if (read.issues === undefined) {
      const review = facts.length === 0 ? null : read.value;
      return freeze({ review, file: settled, open, issues });
    }
    const wrong = new Set<unknown>();
    let isWhole = false;
    // That two say the same may come from what else is wrong with one of them.
    const other = read.issues.filter(({ path }) => path[0] !== "facts" || path[2] !== "id");
    for (const issue of other.length > 0 ? other : read.issues) {
      const [list, key, ...more] = issue.path;
      const one = list === "facts" ? facts : list === "exclusions" ? exclusions : [];
      const place = one[Number(key)];
      issues.push(
        place === undefined ? issue : { ...issue, path: [list ?? "", place.index, ...more] },
      );
      if (place !== undefined) wrong.add(place.item);
      if (list === "measures")
        for (const [nth, { measure }] of settled.facts.entries())
          if (measure === key) wrong.add(facts[nth]?.item);
      if (place === undefined && list !== "measures") isWhole = true;
    }
    const isLeft = ({ item }: { readonly item: unknown }): boolean => !wrong.has(item);
    // What is wrong with the whole no figure can mend.
    if (isWhole || wrong.size === 0) return freeze({ review: null, file: settled, open, issues });
    facts = facts.filter(isLeft);
    exclusions = exclusions.filter(isLeft);
  }
};

interface Place<T> {
  readonly item: T;
  readonly index: number;
}

const placesOf = <T>(items: readonly T[]): readonly Place<T>[] =>
  items.map((item, index) => ({ item, index }));

/** The review file of some facts and exclusions of a draft: its measures called by their names. */
const fileOf = (
  { todo, ...file }: ReviewDraft["file"],
  facts: readonly Place<DraftFact>[],
  exclusions: readonly Place<DraftExclusion>[],
): SettledFile => {
  const stated = facts.map(({ item }) => item);
  const used = new Set(stated.map(({ measure }) => measure));
  const measures = Object.entries(file.measures).filter(([id]) => used.has(id));
  return namedIds(
    {
      ...file,
      measures: Object.fromEntries(measures),
      facts: stated,
      exclusions: exclusions.map(({ item }) => item),
    },
    (id) => /^own\d+$/.test(id),
    (id) => Object.hasOwn(file.measures, id) || Object.hasOwn(codebook, id),
  ) as unknown as SettledFile;
};
