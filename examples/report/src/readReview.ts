import { readFile } from "node:fs/promises";
import { formatIssues, type Review, xinyu2023 } from "@park/data";
import { parseReview } from "@park/data/schema";

/**
 * Reads the review that the report is about.
 *
 * @param path - a review file; the packaged review of 2023 where it is left out
 * @throws {Error} if the file cannot be read or is no review, with all issues
 */
export const readReview = async (path: string | undefined): Promise<Review> => {
  if (path === undefined) return xinyu2023;
  const text = await readFile(path, "utf8");
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new Error(`Cannot read ${path}: must be JSON, got ${(cause as Error).message}`, {
      cause,
    });
  }
  const read = parseReview(data);
  if (read.issues !== undefined) {
    throw new Error(
      `Cannot read ${path}: must be a sound review, got ${read.issues.length} issue(s)\n${formatIssues(read.issues)}`,
    );
  }
  return read.value;
};
