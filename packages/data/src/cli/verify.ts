import { coverage, formatIssues, type Review, verifySource } from "@park/data";
import type { Output } from "../command/output.ts";
import { readText } from "../command/readText.ts";
import { UserError } from "../command/userError.ts";

/** Proves a review against a copy of its document, both ways; of several documents against the first. */
export const verify = async (review: Review, path: string, { say, error }: Output) => {
  const [source, ...others] = review.sources;
  if (source === undefined)
    throw new UserError(`Cannot verify ${review.id}: must have a source, got none`, 1);
  const text = await readText(path);
  const issues = await verifySource(review, text, source.id);
  const open = coverage(review, text, source.id);
  const facts = review.facts.filter((fact) => fact.source === source.id);
  const places = facts.length + facts.flatMap(({ mentions }) => mentions).length;
  if (issues.length > 0) error(formatIssues(issues, review));
  for (const { printed, start } of open)
    error(`In no fact and no exclusion: ${printed} at ${start}`);
  const result = issues.length === 0 && open.length === 0 ? "✓" : "✗";
  const rest =
    others.length === 0 ? "" : `; not compared: ${others.map(({ id }) => id).join(", ")}`;
  say(
    `${result} ${review.id}: ${facts.length} facts at ${places} places, ${issues.length} issue(s); ${open.length} number(s) of the document in no fact and no exclusion${rest}`,
  );
  return issues.length === 0 && open.length === 0 ? 0 : 1;
};
