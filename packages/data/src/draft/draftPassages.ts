import { lengthOf } from "../completeReview.ts";
import { placedText } from "./placedText.ts";
import type { ReviewDraft } from "./reviewDraft.ts";

/**
 * A stretch of a document, and the number of a draft that stands there.
 *
 * @example
 * ```ts
 * import { type DraftPassage, draftPassages, draftReview } from "@park/data/draft";
 * const text = "签约 117 个项目";
 * const passages: readonly DraftPassage[] = draftPassages(await draftReview(text), text);
 * passages.map(({ text, list, index }) => [text, list, index]);
 * // => [["签约 ", null, 0], ["117 个", "facts", 0], ["项目", null, 0]]
 * ```
 */
export interface DraftPassage {
  /** The text as found, with its white space. */
  readonly text: string;
  /** Where it begins: code points of the text's normal form. */
  readonly start: number;
  /** The list of the file in which the number is; null where none stands here. */
  readonly list: "facts" | "exclusions" | null;
  /** Its place in that list. */
  readonly index: number;
  /** Whether a fact is printed here again, and stands elsewhere for the first time. */
  readonly isMention: boolean;
}

/**
 * Cuts a document where the numbers of its draft begin and end, to show what each was read as in its place.
 *
 * @param draft - the draft of this document, settled or not
 * @param text - the document, as found
 * @returns the passages in order; their texts joined are the document
 *
 * @example
 * ```ts
 * import { draftPassages, draftReview } from "@park/data/draft";
 * const text = "2024年，出口总额 约40亿元。";
 * draftPassages(await draftReview(text), text).map(({ text }) => text);
 * // => ["2024年", "，出口总额 ", "约40亿元", "。"]
 * ```
 */
export const draftPassages = ({ file }: ReviewDraft, text: string): readonly DraftPassage[] => {
  const placed = placedText(text);
  const marks = [
    ...file.facts.flatMap((fact, index) =>
      [fact, ...fact.mentions].map(({ start, printed }, nth) => ({
        start,
        printed,
        list: "facts" as const,
        index,
        isMention: nth > 0,
      })),
    ),
    ...file.exclusions.map(({ start, printed }, index) => ({
      start,
      printed,
      list: "exclusions" as const,
      index,
      isMention: false,
    })),
  ].sort((a, b) => a.start - b.start);
  const passages: DraftPassage[] = [];
  let last = 0;
  const plain = (end: number): void => {
    const words = placed.between(last, end);
    if (words !== "")
      passages.push({ text: words, start: last, list: null, index: 0, isMention: false });
  };
  for (const { start, printed, ...mark } of marks) {
    const end = start + lengthOf(printed);
    // Of two at one place the first is shown.
    if (start < last || end > placed.points.length) continue;
    plain(start);
    passages.push({ text: placed.slice(start, end), start, ...mark });
    last = end;
  }
  plain(placed.points.length);
  return passages;
};
