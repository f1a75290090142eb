import { nfc } from "../nfc.ts";

/** A document as found, by the places of its normal form. */
export interface PlacedText {
  /** Code points of the normal form. */
  readonly points: readonly string[];
  /** What stands at `[start, end)` of the normal form, with the white space that is between. */
  readonly slice: (start: number, end: number) => string;
  /** The `[start, end)` of the paragraph that a place is in: from a line break to the next. */
  readonly paragraphAt: (place: number) => readonly [start: number, end: number];
}

/** A letter with its marks, and the white space that stands between them. */
const LETTER =
  /[^\p{White_Space}\uFEFF](?:[\p{White_Space}\uFEFF]*[\p{M}\u1160-\u11FF\u{133F0}-\u{133FF}])*/gu;

const LINE_END = /[\n\r\u2028\u2029]/;
/** One letter before all marks, or a Chinese character: NFC leaves it as it is. */
const PLAIN = /^[\0-\u02FF\u4E00-\u9FFF]$/;

/** The index of the last entry that is no greater; -1 where the first is greater. */
const lastAtMost = (sorted: readonly number[], value: number): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** Finds places of the normal form in a document as it was found. */
export const placedText = (text: string): PlacedText => {
  const points: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const paragraphs = [0];
  let last = 0;
  for (const { 0: letter, index } of text.matchAll(LETTER)) {
    if (index > last && points.length > 0 && LINE_END.test(text.slice(last, index)))
      paragraphs.push(points.length);
    last = index + letter.length;
    // Most letters are their own normal form.
    if (PLAIN.test(letter)) {
      points.push(letter);
      from.push(index);
      to.push(last);
      continue;
    }
    for (const point of nfc(letter.replace(/[\p{White_Space}\uFEFF]+/gu, ""))) {
      points.push(point);
      from.push(index);
      to.push(last);
    }
  }
  return {
    points,
    slice: (start, end) =>
      start < end ? text.slice(from[start] ?? text.length, to[end - 1] ?? text.length) : "",
    paragraphAt: (place) => {
      const index = lastAtMost(paragraphs, place);
      return [paragraphs[index] ?? 0, paragraphs[index + 1] ?? points.length];
    },
  };
};

/** Where a place of a normal form lies in words that are short: how many code points before and behind are shown. */
const SHOWN = 28;

const ENDS = /^.*(?:[。；！？!?]|[.;](?=\s))/su;

/** The words of its sentence around a place, for a person to see, it itself in brackets. */
export const wordsAround = (
  { slice, points, paragraphAt }: PlacedText,
  start: number,
  end: number,
): string => {
  const [first, last] = paragraphAt(start);
  const plain = (words: string): string => words.replace(/\s+/gu, " ");
  const from = Math.max(first, start - SHOWN);
  const to = Math.max(end, Math.min(last, points.length, end + SHOWN));
  // With the first character of the figure, so that a space before it stays.
  const before = slice(from, start + 1).slice(0, -slice(start, start + 1).length);
  const behind = slice(end - 1, to).slice(slice(end - 1, end).length);
  const sentence = before.replace(ENDS, "");
  const cut = from > first && sentence === before ? "…" : "";
  const [rest = ""] = behind.split(/(?<=[。；！？!?])|(?<=[.;])(?=\s)/u);
  const more = to < last && rest === behind ? "…" : "";
  return plain(`${cut}${sentence}[${slice(start, end)}]${rest}${more}`).trim();
};
