import { formatIssues, type Review } from "@park/data";
import { parseReview } from "../parseReview.ts";
import { readText } from "./readText.ts";
import { UserError } from "./userError.ts";

/** Reads a review file, or says all that is wrong with it. */
export const readReviewFile = async (path: string): Promise<Review> => {
  const text = await readText(path);
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new UserError(`Cannot read ${path}: must be JSON, got ${(error as Error).message}`, 1);
  }
  const read = parseReview(data);
  if (read.issues === undefined) return read.value;
  const lines = formatIssues(read.issues, data);
  throw new UserError(`${path}: ${read.issues.length} issue(s)\n${lines}`, 1);
};
