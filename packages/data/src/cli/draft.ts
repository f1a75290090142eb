import { writeFile } from "node:fs/promises";
import type { Locale } from "@park/data";
import type { Output } from "../command/output.ts";
import { readJson } from "../command/readReviewFile.ts";
import { readText } from "../command/readText.ts";
import { UserError } from "../command/userError.ts";
import { writeNewFile } from "../command/writeNewFile.ts";
import { draftReview } from "../draft/draftReview.ts";
import { keepSettled } from "../draft/keepSettled.ts";
import type { ReviewDraft } from "../draft/reviewDraft.ts";
import { sheetOf } from "../draft/sheet/sheetOf.ts";

interface DraftValues {
  readonly out?: string | undefined;
  readonly sheet?: string | undefined;
  readonly keep?: string | undefined;
  readonly id?: string | undefined;
  readonly period?: string | undefined;
  readonly locale?: Locale | undefined;
}

/** What a person has settled before, in the new draft; and how much of it. */
const withKept = async (draft: ReviewDraft, text: string, keep: string, { say, error }: Output) => {
  const data = await readJson(keep);
  try {
    const { draft: both, kept, lost } = keepSettled(draft, data, text);
    for (const { printed, start } of lost)
      error(`Not kept, because it does not stand there any more: ${printed} at ${start}`);
    return { draft: both, told: (): void => say(`${kept} settled before are kept`) };
  } catch (cause) {
    if (cause instanceof TypeError || cause instanceof RangeError)
      throw new UserError(`${keep}: ${cause.message}`, 1);
    throw cause;
  }
};

/** Drafts a review from a document, to a new file, to a sheet for a person, or to standard output. */
export const draft = async (path: string, values: DraftValues, output: Output) => {
  const { id, period, locale, out, sheet } = values;
  const text = await readText(path);
  const drafted = await draftReview(text, {
    ...(id === undefined ? {} : { id }),
    ...(period === undefined ? {} : { period }),
    ...(locale === undefined ? {} : { locale }),
  });
  const { draft: made, told } =
    values.keep === undefined
      ? { draft: drafted, told: (): void => {} }
      : await withKept(drafted, text, values.keep, output);
  const { file, open } = made;
  const document = path === "-" ? "TEXT" : path;
  const json = `${JSON.stringify(file, null, 2)}\n`;
  if (out === undefined && sheet === undefined) {
    output.data(json);
    return 0;
  }
  told();
  const todos = open.length + (file.todo === undefined ? 0 : 1);
  const likely = made.decisions?.filter(({ sure }) => sure === "likely").length ?? 0;
  const of = [file.park.name.en, file.period].filter((part) => part !== "").join(", ");
  const said = `${of}: ${file.facts.length} facts, ${file.exclusions.length} exclusions; ${todos} todo(s) to settle, ${likely} only likely`;
  // A draft that somebody has worked on is not written over.
  if (out !== undefined) {
    await writeNewFile(out, (made) => writeFile(made, json));
    output.say(`✓ ${out}: ${said}, then: park-data check ${out} --source ${document}`);
  }
  if (sheet !== undefined) {
    const isChinese = file.sources[0].language.startsWith("zh");
    const table = sheetOf(made, text, locale ?? (isChinese ? "zh" : "en"));
    await writeNewFile(sheet, (made) => writeFile(made, table));
    output.say(
      `✓ ${sheet}: ${said}, then: park-data settle ${sheet} --source ${document} --out review.json`,
    );
  }
  return 0;
};
