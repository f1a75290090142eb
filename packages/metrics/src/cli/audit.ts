import type { Review } from "@park/data";
import type { Output } from "@park/data/command";
import { toCsv } from "@park/data/csv";
import { audit as auditOf } from "../audit/audit.ts";
import { auditText } from "../audit/auditText.ts";
import { FINDING_COLUMNS, tidyFindings } from "../audit/tidyFindings.ts";
import { deliver, type Wish } from "./deliver.ts";
import { type Failure, fails } from "./failOn.ts";

/** Tests all figures of a review against each other; ends with 1 where something is found that is not allowed. */
export const audit = async (
  review: Review,
  failures: readonly Failure[],
  wish: Wish,
  output: Output,
): Promise<number> => {
  const found = auditOf(review);
  await deliver(
    {
      text: (locale) => auditText(found, locale),
      json: () => found,
      csv: () => toCsv(FINDING_COLUMNS, tidyFindings(found.findings)),
    },
    wish,
    output,
  );
  return fails(found, failures) ? 1 : 0;
};
