import { writeFile } from "node:fs/promises";
import { formatIssues } from "@park/data";
import type { Output } from "../command/output.ts";
import { readJson } from "../command/readReviewFile.ts";
import { readText } from "../command/readText.ts";
import { UserError } from "../command/userError.ts";
import { writeNewFile } from "../command/writeNewFile.ts";
import { settle as settleSheet } from "../draft/sheet/settle.ts";
import { readReview } from "../readReview.ts";

interface SettleValues {
  readonly source?: string | undefined;
  readonly out?: string | undefined;
  readonly keep?: string | undefined;
}

/** Takes a settled sheet back as a review, to a new file or to standard output; or says all that is wrong with it. */
export const settle = async (
  path: string,
  { source, out, keep }: SettleValues,
  { data, say }: Output,
) => {
  if (source === undefined)
    throw new UserError("Cannot settle: must have --source TEXT, the document, got nothing");
  const text = await readText(source);
  const read = await settleSheet(await readText(path), text, {
    ...(keep === undefined ? {} : { keep: await readJson(keep) }),
  });
  const refuse = (issues: NonNullable<typeof read.issues>, file?: unknown): never => {
    const count = `${issues.length} ${issues.length === 1 ? "issue" : "issues"}`;
    throw new UserError(
      `Cannot settle ${path}: must be a settled sheet, got ${count}\n${formatIssues(issues, file)}`,
      1,
    );
  };
  if (read.issues !== undefined) return refuse(read.issues);
  const json = `${JSON.stringify(read.value, null, 2)}\n`;
  // What a table cannot say wrongly by itself, such as half a character, is looked at with the whole file.
  const whole = readReview(json);
  if (whole.issues !== undefined) return refuse(whole.issues, whole.data);
  if (out === undefined) {
    data(json);
    return 0;
  }
  await writeNewFile(out, (made) => writeFile(made, json));
  const { facts, exclusions = [] } = read.value;
  say(
    `✓ ${out}: ${facts.length} facts, ${exclusions.length} exclusions, no issue; prove it: park-data check ${out} --source ${source}`,
  );
  return 0;
};
