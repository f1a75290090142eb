import { readFile } from "node:fs/promises";
import { formatIssues, type Review } from "@park/data";
import { readReview } from "@park/data/schema";
import { UserError } from "./userError.ts";

/** Reads a review file, or says all that is wrong with it. */
export const readReviewFile = async (path: string): Promise<Review> => {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (error) {
    const why = error instanceof TypeError ? "a file that is not UTF-8" : (error as Error).message;
    throw new UserError(`Cannot read ${path}: must be a text file in UTF-8, got ${why}`);
  }
  const read = readReview(text);
  if (read.issues === undefined) return read.value;
  throw new UserError(
    `Cannot read ${path}: must be a sound review, got ${read.issues.length} issue(s)\n${formatIssues(read.issues, read.data)}`,
    1,
  );
};
