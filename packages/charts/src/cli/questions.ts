import type { Locale, Review } from "@park/data";
import { questionsOf } from "../questions/questionsOf.ts";

/** Every question of a review in two lines: score, how it is told best, and headline; under it the sentence. */
export const questions = (review: Review, locale: Locale): string => {
  const found = questionsOf(review, { locale });
  const widest = Math.max(0, ...found.map(({ as }) => as.length));
  return found
    .map(({ score, as, title, say }) => {
      const head = `${score.toFixed(0).padStart(3)}  ${as.padEnd(widest)}  `;
      return `${head}${title[locale]}\n${" ".repeat(head.length)}${say()}`;
    })
    .join("\n");
};
