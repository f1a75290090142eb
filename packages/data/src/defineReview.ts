import { checkReview } from "./check/checkReview.ts";
import { completeReview } from "./completeReview.ts";
import { freeze } from "./freeze.ts";
import { formatIssues } from "./issue.ts";
import { parseFigure } from "./parseFigure.ts";
import type { Measures, Review } from "./review.ts";
import type { ReviewInput } from "./reviewInput.ts";

/**
 * Makes a review of facts that are typed in: fills in what follows from the rest, checks it, freezes it.
 *
 * A wrong measure, dimension or unit is a compile error already. For data of unknown shape use `parseReview` of
 * `@park/data/schema`.
 *
 * @param input - park, period, sources, measures and facts
 * @returns the frozen review; its measures are part of its type
 * @throws {RangeError} if anything does not fit, with all issues, a line each
 *
 * @example
 * ```ts
 * import { defineReview, factOf, foreignTrade, formatFigure } from "@park/data";
 * const review = defineReview({
 *   id: "east-port-2023-s1",
 *   park: { id: "east-port", name: { zh: "东港园区", en: "East Port Park" }, place: [] },
 *   period: "2023-S1",
 *   sources: [{
 *     id: "bulletin",
 *     title: { zh: "半年公报", en: "Half-year bulletin" },
 *     language: "zh-Hans",
 *     length: 12,
 *     sha256: "0".repeat(64),
 *     sections: [{ id: "1", label: { zh: "贸易", en: "Trade" }, start: 0, end: 12 }],
 *   }],
 *   measures: { foreignTrade },
 *   facts: [{ measure: "foreignTrade", amount: "41.2", multiplier: 8, printed: "41.2亿元", start: 5 }],
 * });
 * formatFigure(factOf(review, "foreignTrade"), "en"); // => "CNY 4.12 billion"
 * ```
 */
export const defineReview = <const M extends Measures>(input: ReviewInput<M>): Review<M> => {
  const review = completeReview(input as unknown as ReviewInput, parseFigure);
  const issues = checkReview(review);
  if (issues.length > 0) {
    throw new RangeError(
      `Cannot define review ${input.id}: ${issues.length} issue(s)\n${formatIssues(issues)}`,
    );
  }
  return freeze(review) as unknown as Review<M>;
};
