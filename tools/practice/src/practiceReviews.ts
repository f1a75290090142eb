import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Review } from "@park/data";
import { readReview } from "@park/data/schema";
import { type AnswerFigure, type Answers, answersAsFile } from "./answersAsFile.ts";

export type { AnswerFigure, AnswerRelation, Answers } from "./answersAsFile.ts";

// What careful readers took from invented texts, which stand beside a clone.

const folder = fileURLToPath(new URL("../../../../shared/corpus/practice/", import.meta.url));

/** Whether the texts are there; a test that needs them is skipped elsewhere. */
export const hasPractice = (): boolean => {
  const isHere = existsSync(folder);
  if (!isHere) console.warn(`SKIPPED: what needs the answers in ${folder}, because it is not here`);
  return isHere;
};

/** The ids of the texts, in their order. */
export const practiceNames = (): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => /^p\d+\.json$/.test(file))
        .map((file) => file.slice(0, -".json".length))
        .sort()
    : [];

/** What a user's file says of a figure, and the answers have no word for. */
const SAID: Readonly<Record<string, Readonly<Record<number, Partial<AnswerFigure>>>>> = {
  // Points ahead of a region and multiples of the year before, where the answers say so in words only.
  p01: { 3: { against: "city" } },
  p08: { 13: { against: "yearBefore" } },
  p09: { 11: { against: "province" } },
  p11: { 8: { against: "city" } },
  p13: { 8: { against: "yearBefore" } },
  p18: { 15: { against: "nation" } },
  p22: { 2: { against: "city" } },
  p23: { 17: { against: "yearBefore" } },
  p24: { 20: { against: "yearBefore" } },
  // Of all the electricity that is used, a part.
  p06: { 16: { dims: { source: "green" } } },
  // The text says that the growth is real, and gives the year before in current prices.
  p19: { 15: { prices: "comparable" } },
};

/** The answers to a text, and the review that they are. */
export const practiceReview = (
  name: string,
): { readonly answers: Answers; readonly review: Review } => {
  const answers = JSON.parse(readFileSync(`${folder}${name}.json`, "utf8")) as Answers;
  const figures = answers.figures.map((figure, at) => ({ ...figure, ...SAID[name]?.[at] }));
  const read = readReview(JSON.stringify(answersAsFile({ ...answers, figures })));
  if (read.issues !== undefined)
    throw new RangeError(`Cannot read ${name}: it must be a review, got ${read.issues[0]?.rule}`);
  return { answers, review: read.value };
};
