import type { Review } from "@park/data";
import type { Output } from "../command/output.ts";
import { verify } from "./verify.ts";

/** Says that a review is sound, and proves it where its document is there. */
export const check = async (review: Review, source: string | undefined, output: Output) => {
  const { facts, entities, exclusions } = review;
  const proved = source === undefined ? 0 : await verify(review, source, output);
  if (proved === 0)
    output.say(
      `✓ ${review.id}: ${facts.length} facts, ${entities.length} entities, ${exclusions.length} exclusions, no issue`,
    );
  return proved;
};
