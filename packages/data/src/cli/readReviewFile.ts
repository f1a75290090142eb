import { formatIssues, type Review } from "@park/data";
import { readReview } from "../readReview.ts";
import { readText } from "./readText.ts";
import { UserError } from "./userError.ts";

/** Reads a review file, or says all that is wrong with it. */
export const readReviewFile = async (path: string): Promise<Review> => {
  const read = readReview(await readText(path));
  if (read.issues === undefined) return read.value;
  const lines = formatIssues(read.issues, read.data);
  throw new UserError(
    `${path}: ${read.issues.length} issue(s); a document is compared once they are mended\n${lines}`,
    1,
  );
};
