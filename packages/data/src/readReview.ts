import type { Issue, Result, Review } from "@park/data";
import { parseReview } from "./parseReview.ts";

/** What the parser says, as an issue with the line for a person to go to. */
const brokenAt = ({ message }: Error, text: string): Issue => {
  // Only where the message ends: before it, an engine may quote the text itself.
  const position = /at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(message)?.[1];
  const [, row, place] = /at line (\d+) column (\d+) of the JSON data$/.exec(message) ?? [];
  const before = position === undefined ? null : text.slice(0, Number(position)).split("\n");
  const line = row === undefined ? before?.length : Number(row);
  const column = place === undefined ? (before?.at(-1)?.length ?? 0) + 1 : Number(place);
  const why = message.replace(/,? ?(?:in JSON )?at (?:position|line) \d+[^"]*$/, "");
  const where = line === undefined ? "" : ` (line ${line}, column ${column})`;
  return {
    path: [],
    rule: `must be JSON: ${why}${where}`,
    value: line === undefined ? text : text.split("\n")[line - 1]?.trim(),
  };
};

/**
 * Reads a review from the text of a JSON file, whoever wrote it: {@link parseReview} behind a parser that says where the
 * text breaks off. It throws nothing.
 *
 * @param text - the text of the file, with or without a byte order mark
 * @returns the frozen review, or all issues at once; `data` is what the file holds, for `formatIssues` to name its parts by,
 * undefined where it is no JSON
 *
 * @example
 * ```ts
 * import { formatIssues } from "@park/data";
 * import { readReview } from "@park/data/schema";
 * const { issues = [], data } = readReview('{ "facts": [{ "measure": "foreignTrade", "printed": 3 }] }');
 * formatIssues(issues, data).split("\n").at(-1); // => "facts[0].start (\"foreignTrade\"): must be number, got nothing"
 * readReview("{\n  facts: []\n}").issues?.[0]?.rule.endsWith("(line 2, column 3)"); // => true
 * ```
 */
export const readReview = (text: string): Result<Review> & { readonly data: unknown } => {
  if (typeof text !== "string") {
    const issue = { path: [], rule: "must be the text of a file", value: typeof text };
    return { issues: [issue], data: undefined };
  }
  const plain = text.replace(/^\uFEFF/, "");
  let data: unknown;
  try {
    data = JSON.parse(plain);
  } catch (error) {
    return { issues: [brokenAt(error as Error, plain)], data: undefined };
  }
  return { ...parseReview(data), data };
};
