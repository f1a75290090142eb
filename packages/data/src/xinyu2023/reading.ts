import { completeReview } from "../completeReview.ts";
import { parseFigure } from "../parseFigure.ts";
import type { Measures, Review } from "../review.ts";
import type { ReviewInput } from "../reviewInput.ts";
import json from "./review.json" with { type: "json" };

// JSON has words for texts; the tests read the same file as they would read anybody's.
const file = json as Omit<ReviewInput, "measures">;

/** What the review is of. */
export const head: Pick<Review, "id" | "park" | "period" | "sources"> = {
  id: file.id,
  park: file.park,
  period: file.period,
  sources: file.sources,
};

/** All that it states. The build puts here what the reader of reviews makes of the file: see `tsup.config.ts`. */
export const parts = (measures: Measures): Pick<Review, "facts" | "entities" | "exclusions"> =>
  completeReview({ ...file, measures }, parseFigure);
