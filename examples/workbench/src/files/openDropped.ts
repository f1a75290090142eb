import type { App } from "../app.ts";
import { readBeside } from "../askWorker.ts";
import type { Problem } from "../read/problem.ts";
import type { DroppedText } from "../read/readText.ts";
import type { About } from "../read/reviewFromCsv.ts";
import { openedText } from "../work/opened.ts";
import { type Finished, isSavedWork, type Work } from "../work/work.ts";

/** What became of a file: it is open, or what is wrong with it. */
export type Dropped = { readonly work: Work } | { readonly problems: readonly Problem[] };

const freshId = (): string => `own-${Date.now().toString(36)}`;

/** The name that a work has until its document says one. */
const nameOf = ({ name, text }: DroppedText): string =>
  name === "" ? (/\S.{0,39}/u.exec(text)?.[0] ?? "").trim() : name;

const isTable = ({ name, text }: DroppedText): boolean =>
  /\.csv$/i.test(name) || /^\uFEFF?[^\n]*\bmeasure\b[^\n]*,[^\n]*\bprinted\b/.test(text);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Opens what was dropped or pasted: saved work, a review as JSON or as a table, or else a text to go over.
 *
 * @param of - the review without its document whose document it may be: its figures then stand settled in it
 */
export const openDropped = async (
  app: App,
  file: DroppedText,
  about: About,
  of: Finished | null,
): Promise<Dropped> => {
  const isJson = /^[\s\uFEFF]*[[{]/.test(file.text) && !/\.txt$/i.test(file.name);
  if (isJson) {
    const data = parsed(file.text);
    // A copy of what is open stands beside it.
    if (isSavedWork(data)) return { work: await app.open({ ...data, id: freshId() }) };
  }
  if (isJson || isTable(file)) {
    const read = await readBeside(file, about);
    if ("problems" in read) return read;
    const work: Work = {
      kind: "review",
      id: freshId(),
      name: nameOf(file),
      review: read.review,
      isExample: false,
    };
    app.put(work);
    return { work };
  }
  const id = freshId();
  const work = await openedText(
    { id, name: of === null ? nameOf(file) : of.name, text: file.text },
    app.locale.value,
    of === null ? undefined : of.review,
  );
  app.put(work);
  return { work };
};
