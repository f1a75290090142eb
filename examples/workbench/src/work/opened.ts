import type { Locale } from "@park/data";
import {
  type HeadSettlement,
  type ReviewDraft,
  reviewSoFar,
  type Settlement,
  settleFigure,
  settleHead,
} from "@park/data/draft";
import { readReview } from "@park/data/schema";
import { draftBeside } from "../askWorker.ts";
import type { Draft, SavedWork, Work } from "./work.ts";

/** Steps that can be taken back. */
const MOST_STEPS = 500;

/** Reads a text, and lets what was settled in an earlier copy stand again. */
export const openedText = async (
  { id, name, text }: { readonly id: string; readonly name: string; readonly text: string },
  locale: Locale,
  keep?: unknown,
): Promise<Draft> => {
  const { draft, lost } = await draftBeside({
    id,
    text,
    locale,
    ...(keep === undefined ? {} : { keep }),
  });
  return { kind: "draft", id, name, text, draft, soFar: reviewSoFar(draft), past: [], lost };
};

/** Opens what was saved. */
export const openedWork = async (saved: SavedWork, locale: Locale): Promise<Work> => {
  const { id, name, text, file } = saved;
  if (text !== null) return openedText({ id, name, text }, locale, file);
  const read = readReview(JSON.stringify(file));
  if (read.issues !== undefined) {
    const [first] = read.issues;
    throw new RangeError(
      `Cannot open ${name}: it must hold a review, got ${first?.path.join(".")} that ${first?.rule}`,
    );
  }
  return { kind: "review", id, name, review: read.value, isExample: false };
};

const changed = (work: Draft, draft: ReviewDraft): Draft => ({
  ...work,
  draft,
  soFar: reviewSoFar(draft),
  past: [...work.past.slice(-MOST_STEPS), work.draft],
});

/** Settles one number of a work. */
export const settledWork = (work: Draft, start: number, settlement: Settlement): Draft =>
  changed(work, settleFigure(work.draft, start, settlement));

/** Says whose review it is, and of which period. */
export const namedWork = (work: Draft, head: HeadSettlement, locale: Locale): Draft =>
  changed(work, settleHead(work.draft, head, locale));

/** The work before its last step; itself where there was none. */
export const takenBack = (work: Draft): Draft => {
  const draft = work.past.at(-1);
  if (draft === undefined) return work;
  return { ...work, draft, soFar: reviewSoFar(draft), past: work.past.slice(0, -1) };
};
