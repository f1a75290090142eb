import type { Locale } from "@park/data";
import { draftReview, keepSettled, type ReviewDraft } from "@park/data/draft";

/** A text to draft, with a review file whose settled figures stand again. */
export interface ToDraft {
  readonly id: string;
  readonly text: string;
  /** The language in which it asks. */
  readonly locale: Locale;
  readonly keep?: unknown;
}

/** The draft, and how much of what was settled does not stand in the text any more. */
export interface Drafted {
  readonly draft: ReviewDraft;
  readonly lost: number;
}

addEventListener("message", async ({ data }: MessageEvent<readonly [number, ToDraft]>) => {
  const [nth, { id, text, locale, keep }] = data;
  try {
    const draft = await draftReview(text, { id, locale });
    if (keep === undefined) postMessage([nth, { draft, lost: 0 }]);
    else {
      const kept = keepSettled(draft, keep, text);
      postMessage([nth, { draft: kept.draft, lost: kept.lost.length }]);
    }
  } catch (error) {
    postMessage([nth, (error as Error).message]);
  }
});
