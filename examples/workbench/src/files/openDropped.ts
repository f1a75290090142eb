import { settle } from "@park/data/draft";
import { csvParseRows } from "d3-dsv";
import type { App } from "../app.ts";
import { readBeside } from "../askWorker.ts";
import { csvProblems, type Problem } from "../read/problem.ts";
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

/** Whether a table is a sheet that a draft was settled in: its first line says what the page writes there. */
const isSheet = ({ text }: DroppedText): boolean =>
  /^\uFEFF?[^\n]*(?:类别[^\n]*位置|Item[^\n]*Place)[^\n]*(?:待定|To decide)/.test(text);

/** Whether a text is meant as JSON: a heading in brackets is none. */
const isJson = ({ name, text }: DroppedText): boolean =>
  /\.json$/i.test(name) || /^[\s\uFEFF]*(?:\{\s*"|\[\s*[{"])/.test(text);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Opens what was dropped or pasted: the sheet of the text that is gone over, saved work, a review as JSON or as a table, or else a text to
 * go over.
 *
 * @param of - the review without its document whose document it may be: its figures then stand settled in it
 */
export const openDropped = async (
  app: App,
  file: DroppedText,
  about: About,
  of: Finished | null,
): Promise<Dropped> => {
  const { current } = app;
  if (isSheet(file) && current.value.kind === "draft") {
    const { id, name, text, draft, past } = current.value;
    const read = await settle(file.text, text, { id });
    if (read.issues !== undefined)
      return { problems: csvProblems(csvParseRows(file.text), read.issues) };
    const opened = await openedText({ id, name, text }, app.locale.value, read.value);
    const work: Work = { ...opened, past: [...past, draft] };
    app.put(work);
    return { work };
  }
  if (isJson(file)) {
    const data = parsed(file.text);
    // A copy of what is open stands beside it.
    if (isSavedWork(data)) return { work: await app.open({ ...data, id: freshId() }) };
  }
  if (isJson(file) || isTable(file)) {
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
