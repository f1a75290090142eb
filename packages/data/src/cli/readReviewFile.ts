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
    throw new UserError(
      `Cannot read ${path}: must be JSON, got ${whereOf(error as Error, text)}`,
      1,
    );
  }
  const read = parseReview(data);
  if (read.issues === undefined) return read.value;
  const lines = formatIssues(read.issues, data);
  throw new UserError(
    `${path}: ${read.issues.length} issue(s); a document is compared once they are mended\n${lines}`,
    1,
  );
};

/** What the parser says, with the line for a person to go to. */
const whereOf = ({ message }: Error, text: string): string => {
  const at = /position (\d+)/.exec(message)?.[1];
  if (at === undefined || /line \d+/.test(message)) return message;
  const before = text.slice(0, Number(at)).split("\n");
  const last = before.at(-1) ?? "";
  return `${message} (line ${before.length}, column ${last.length + 1}: ${JSON.stringify(text.split("\n")[before.length - 1]?.trim().slice(0, 60))})`;
};
