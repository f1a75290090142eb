import { coverage, formatIssues, type Review, verifySource } from "@park/data";
import type { Output } from "./main.ts";
import { readText } from "./readText.ts";

/** Proves a review against a copy of its document, both ways. */
export const verify = async (review: Review, path: string, { out, error }: Output) => {
  const text = await readText(path);
  const issues = await verifySource(review, text);
  const open = coverage(review, text);
  const places = review.facts.length + review.facts.flatMap(({ mentions }) => mentions).length;
  if (issues.length > 0) error(formatIssues(issues, review));
  for (const { printed, start } of open)
    error(`In no fact and no exclusion: ${printed} at ${start}`);
  const result = issues.length === 0 && open.length === 0 ? "✓" : "✗";
  out(
    `${result} ${review.id}: ${review.facts.length} facts at ${places} places, ${issues.length} issue(s); ${open.length} number(s) of the document in no fact and no exclusion`,
  );
  return issues.length === 0 && open.length === 0 ? 0 : 1;
};
