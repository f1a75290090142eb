import { writeFile } from "node:fs/promises";
import type { Output } from "../command/output.ts";
import { readText } from "../command/readText.ts";
import { UserError } from "../command/userError.ts";
import { writeNewFile } from "../command/writeNewFile.ts";
import { draftReview } from "../draft/draftReview.ts";

interface DraftValues {
  readonly out?: string | undefined;
  readonly id?: string | undefined;
  readonly period?: string | undefined;
  readonly locale?: string | undefined;
}

/** Drafts a review from a document, to a new file or to standard output. */
export const draft = async (path: string, values: DraftValues, { data, say }: Output) => {
  const { id, period, locale } = values;
  if (locale !== undefined && locale !== "zh" && locale !== "en")
    throw new UserError(`Cannot draft: locale must be zh or en, got ${locale}`);
  const { file, open } = await draftReview(await readText(path), {
    ...(id === undefined ? {} : { id }),
    ...(period === undefined ? {} : { period }),
    ...(locale === undefined ? {} : { locale }),
  });
  const text = `${JSON.stringify(file, null, 2)}\n`;
  if (values.out === undefined) {
    data(text);
    return 0;
  }
  // A draft that somebody has worked on is not written over.
  await writeNewFile(values.out, (made) => writeFile(made, text));
  say(
    `✓ ${values.out}: ${file.facts.length} facts, ${file.exclusions.length} exclusions; ${open.length + 1} todo(s) to settle, then: park-data check ${values.out} --source ${path}`,
  );
  return 0;
};
