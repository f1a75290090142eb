import type { Review } from "@park/data";
import { readReview } from "@park/data/schema";
import { csvParseRows } from "d3-dsv";
import { type Analysis, analyse } from "../analyse.ts";
import { csvProblems, jsonProblems, type Problem } from "./problem.ts";
import type { DroppedText } from "./readText.ts";
import { type About, reviewFromCsv } from "./reviewFromCsv.ts";

/** A review of the reader's own with what is computed from it, or what is wrong with its file. */
export type ReadOwn =
  | { readonly review: Review; readonly analysis: Analysis }
  | { readonly problems: readonly Problem[] };

const isCsv = ({ name, text }: DroppedText): boolean =>
  /\.csv$/i.test(name) || !/^[\s\uFEFF]*[[{]/.test(text);

/** Reads a file with a review, JSON or a table, and computes all that the page shows of it. */
export const readOwn = (file: DroppedText, about: About): ReadOwn => {
  if (isCsv(file)) {
    const read = reviewFromCsv(file.text, { ...about, park: about.park || file.name });
    return read.issues === undefined
      ? { review: read.value, analysis: analyse(read.value) }
      : { problems: csvProblems(csvParseRows(file.text), read.issues) };
  }
  const read = readReview(file.text);
  return read.issues === undefined
    ? { review: read.value, analysis: analyse(read.value) }
    : { problems: jsonProblems(file.text, read.issues, read.data) };
};
