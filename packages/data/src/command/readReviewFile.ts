import type { Review } from "@park/data";
import { readText } from "./readText.ts";
import { UserError } from "./userError.ts";

/**
 * What a file of JSON holds, whatever that is.
 *
 * @param path - as it was typed
 * @throws {UserError} if it cannot be read or is no JSON
 */
export const readJson = async (path: string): Promise<unknown> => {
  const text = await readText(path);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new UserError(`Cannot read ${path}: must be JSON, got ${(error as Error).message}`, 1);
  }
};

/**
 * Reads a review file, or says all that is wrong with it.
 *
 * @param path - a file of JSON, as it was typed
 * @returns the review
 * @throws {UserError} if it cannot be read or is no sound review, with all issues and their places
 *
 * @example
 * ```ts
 * import { readReviewFile } from "@park/data/command";
 *
 * await readReviewFile("mine.json").catch(({ message }) => message);
 * // => "Cannot read mine.json: must be a text file in UTF-8, got nothing there"
 * ```
 */
export const readReviewFile = async (path: string): Promise<Review> => {
  // Not imported before: a command that reads no review should not wait for the schemas.
  const { readReview } = await import("@park/data/schema");
  const { formatIssues } = await import("@park/data");
  const read = readReview(await readText(path));
  if (read.issues === undefined) return read.value;
  const count = read.issues.length;
  throw new UserError(
    `Cannot read ${path}: must be a sound review, got ${count} ${count === 1 ? "issue" : "issues"}\n${formatIssues(read.issues, read.data)}`,
    1,
  );
};
