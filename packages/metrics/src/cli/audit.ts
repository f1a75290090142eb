import type { Review } from "@park/data";
import type { Output } from "@park/data/command";
import { toCsv } from "@park/data/csv";
import { audit as auditClaims } from "../audit/audit.ts";
import { auditReview } from "../audit/auditReview.ts";
import { REVIEW_FINDING_COLUMNS, tidyReviewFindings } from "../audit/tidyReviewFindings.ts";
import { auditLines } from "./auditLines.ts";
import { deliver, type Wish } from "./deliver.ts";
import { type Failure, fails } from "./failOn.ts";

/** Tests all figures of a review against each other; ends with 1 where something is found that is not allowed. */
export const audit = async (
  review: Review,
  failures: readonly Failure[],
  wish: Wish,
  output: Output,
): Promise<number> => {
  const found = auditReview(review);
  const { parts, findings, isComplete } = found;
  await deliver(
    {
      text: (locale) => auditLines(found, locale),
      // The keys of an audit claim by claim stay as they are; what is found of all figures at once stands beside them.
      json: () => ({ ...auditClaims(review), joint: { parts, findings, isComplete } }),
      csv: () => toCsv(REVIEW_FINDING_COLUMNS, tidyReviewFindings(findings)),
    },
    wish,
    output,
  );
  return fails(found, failures) ? 1 : 0;
};
