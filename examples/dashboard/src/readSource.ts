import { type Issue, type Passage, passagesOf, type Review, verifySource } from "@park/data";
import type { DroppedText } from "./readText.ts";

/** A copy of the source beside what a review says of it. */
export interface SourceCopy extends Omit<DroppedText, "text"> {
  readonly review: Review;
  readonly passages: readonly Passage[];
  readonly issues: readonly Issue[];
}

/** Proves a review against a copy of its source, and marks its figures in it. */
export const readSource = async (
  review: Review,
  { name, text, encoding }: DroppedText,
): Promise<SourceCopy> => ({
  name,
  encoding,
  review,
  passages: passagesOf(review, text),
  issues: await verifySource(review, text),
});
