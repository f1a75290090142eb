import type { Review } from "@park/data";
import type { ReviewDraft, SoFar } from "@park/data/draft";

/** A document that is gone over: its text, and what has been settled in it. */
export interface Draft {
  readonly kind: "draft";
  /** Tells works apart; the address has it. */
  readonly id: string;
  /** What the file was called, or the title of the document. */
  readonly name: string;
  readonly text: string;
  readonly draft: ReviewDraft;
  readonly soFar: SoFar;
  /** The drafts before each step, for going back. */
  readonly past: readonly ReviewDraft[];
  /** What was settled in an earlier copy and does not stand in this text. */
  readonly lost: number;
}

/** A review without its document. */
export interface Finished {
  readonly kind: "review";
  readonly id: string;
  readonly name: string;
  readonly review: Review;
  /** Whether it comes with the page, which then need not keep it. */
  readonly isExample: boolean;
}

export type Work = Draft | Finished;

/** The review that a work is, as far as it goes. */
export const reviewOf = (work: Work): Review | null =>
  work.kind === "review" ? work.review : work.soFar.review;

/** A work as it is saved: plain data, for one file or for the storage of the browser. */
export interface SavedWork {
  readonly format: "park-work";
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  /** The document; null for a review without one. */
  readonly text: string | null;
  /** A review file of what is settled. */
  readonly file: unknown;
}

/** What a person has said of a draft; the rest is read anew when it is opened, perhaps by a better reader. */
const settledFile = ({ file, decisions }: ReviewDraft): ReviewDraft["file"] => ({
  ...file,
  facts: file.facts.filter((_, index) => decisions?.[index]?.sure === "settled"),
});

export const savedOf = (work: Work): SavedWork => ({
  format: "park-work",
  version: 1,
  id: work.id,
  name: work.name,
  text: work.kind === "draft" ? work.text : null,
  file: work.kind === "draft" ? settledFile(work.draft) : work.review,
});

const isText = (value: unknown, most: number): value is string =>
  typeof value === "string" && value.length <= most;

/** Whether some data is a saved work; what is in its file is looked at by who reads it. */
export const isSavedWork = (data: unknown): data is SavedWork => {
  if (typeof data !== "object" || data === null) return false;
  const { format, version, id, name, text, file } = data as Record<string, unknown>;
  return (
    format === "park-work" &&
    version === 1 &&
    isText(id, 200) &&
    isText(name, 1_000) &&
    (text === null || isText(text, 50_000_000)) &&
    typeof file === "object" &&
    file !== null
  );
};
