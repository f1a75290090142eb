import { writeFile } from "node:fs/promises";
import { draftReview } from "../draft/draftReview.ts";
import type { Output } from "./main.ts";
import { readText } from "./readText.ts";
import { UserError } from "./userError.ts";

interface DraftValues {
  readonly out?: string | undefined;
  readonly id?: string | undefined;
  readonly period?: string | undefined;
  readonly locale?: string | undefined;
}

/** Drafts a review from a document, to a new file or to standard output. */
export const draft = async (path: string, values: DraftValues, { out }: Output) => {
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
    out(text);
    return 0;
  }
  try {
    // A draft that somebody has worked on is not written over.
    await writeFile(values.out, text, { flag: "wx" });
  } catch (error) {
    throw new UserError(
      `Cannot write ${values.out}: must be a new file, got ${(error as Error).message}`,
    );
  }
  out(
    `✓ ${values.out}: ${file.facts.length} facts, ${file.exclusions.length} exclusions; ${open.length + 1} todo(s) to settle, then: park-data check ${values.out} --source ${path}`,
  );
  return 0;
};
