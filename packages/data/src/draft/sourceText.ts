import { normalizeSource } from "@park/data";
import { nfc } from "../nfc.ts";

/** A document in normal form, that can still be read in words. */
export interface SourceText {
  /** Code points of the normal form. */
  readonly points: readonly string[];
  /** The text of a range, with the spaces that stood between Latin words. */
  readonly slice: (start: number, end: number) => string;
}

const LATIN = /[\p{Script=Latin}\p{N}]/u;

/** Takes a document apart. */
export const sourceText = (text: string): SourceText => {
  const points = Array.from(normalizeSource(text));
  const gaps = new Set<number>();
  let length = 0;
  for (const word of text.split(/[\p{White_Space}\uFEFF]+/u)) {
    gaps.add(length);
    length += Array.from(nfc(word)).length;
  }
  const isSpaced = (at: number): boolean =>
    gaps.has(at) && LATIN.test(points[at - 1] ?? "") && LATIN.test(points[at] ?? "");
  return {
    points,
    slice: (start, end) =>
      points
        .slice(start, end)
        .map((point, index) => (index > 0 && isSpaced(start + index) ? ` ${point}` : point))
        .join(""),
  };
};
