import type { Review } from "@park/data";
import type { Output } from "./main.ts";
import { verify } from "./verify.ts";

/** Says that a review is sound, and proves it where its document is there. */
export const check = async (review: Review, source: string | undefined, output: Output) => {
  const { facts, entities, exclusions } = review;
  output.out(
    `✓ ${review.id}: ${facts.length} facts, ${entities.length} entities, ${exclusions.length} exclusions, no issue`,
  );
  return source === undefined ? 0 : verify(review, source, output);
};
