import { readFile } from "node:fs/promises";
import { formatIssues, type Review, xinyu2023 } from "@park/data";
import { readReview } from "@park/data/schema";

/**
 * Reads the review that the report is about.
 *
 * @param path - a review file; the packaged review of 2023 where it is left out
 * @throws {Error} if the file cannot be read or is no review, with all issues
 */
export const readReviewFile = async (path: string | undefined): Promise<Review> => {
  if (path === undefined) return xinyu2023;
  const read = readReview(await readText(path));
  if (read.issues === undefined) return read.value;
  const count = read.issues.length;
  throw new Error(
    `Cannot read ${path}: must be a sound review, got ${count} ${count === 1 ? "issue" : "issues"}\n${formatIssues(read.issues, read.data)}`,
  );
};

/**
 * Reads a text file.
 *
 * @throws {Error} if it is not there, or not UTF-8
 */
export const readText = async (path: string): Promise<string> => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(path));
  } catch (error) {
    const why =
      error instanceof TypeError
        ? "a file that is not UTF-8"
        : (error as NodeJS.ErrnoException).code === "ENOENT"
          ? "nothing there"
          : (error as Error).message;
    throw new Error(`Cannot read ${path}: must be a text file in UTF-8, got ${why}`);
  }
};
