import { bisect } from "../bisect.ts";
import { STABLE } from "../nfc.ts";
import { normalizeSource } from "../normalizeSource.ts";

/** A document as found, by the places of its normal form. */
export interface PlacedText {
  /** Code points of the normal form. */
  readonly points: readonly string[];
  /** What stands at `[start, end)` of the normal form, with the white space that is between. */
  readonly slice: (start: number, end: number) => string;
  /** The same with the white space before and behind it, up to what stands there. */
  readonly between: (start: number, end: number) => string;
  /** The `[start, end)` of the paragraph that a place is in; a line that a page only cut off is no end of one. */
  readonly paragraphAt: (place: number) => readonly [start: number, end: number];
}

const SPACE = "\\p{White_Space}\\uFEFF";
const MARK = "[\\p{M}\\u1160-\\u11FF\\u{133F0}-\\u{133FF}]";
/** A run of letters that are their own normal form, or one letter with its marks and the white space between. */
const LETTERS = /*#__PURE__*/ (() =>
  new RegExp(
    `((?:(?![${SPACE}])[${STABLE}])+)(?![${SPACE}]*${MARK})|[^${SPACE}](?:[${SPACE}]*${MARK})*`,
    "gu",
  ))();

const LINE_END = /[\n\r\u2028\u2029]/;
/** Whether a paragraph ends where white space with a line break stands. */
const parts = (line: string, gap: string, next: string): boolean =>
  (gap.match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0) > 1 ||
  /[。！？!?；;：:.]$/u.test(line) ||
  /\t/.test(line + gap) ||
  /^[-–—•●▪■◆*]/u.test(next);

/** Finds places of the normal form in a document as it was found. */
export const placedText = (text: string): PlacedText => {
  const points: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const paragraphs = [0];
  let last = 0;
  let lineStart = 0;
  for (const { 0: letters, 1: run, index } of text.matchAll(LETTERS)) {
    if (index > last && points.length > 0) {
      const gap = text.slice(last, index);
      if (LINE_END.test(gap)) {
        if (parts(text.slice(lineStart, last), gap, letters)) paragraphs.push(points.length);
        lineStart = index;
      }
    }
    last = index + letters.length;
    if (run === undefined)
      for (const point of normalizeSource(letters)) {
        points.push(point);
        from.push(index);
        to.push(last);
      }
    else
      for (let at = index; at < last; at += 1) {
        points.push(text.charAt(at));
        from.push(at);
        to.push(at + 1);
      }
  }
  return {
    points,
    slice: (start, end) =>
      start < end ? text.slice(from[start] ?? text.length, to[end - 1] ?? text.length) : "",
    between: (start, end) => text.slice(to[start - 1] ?? 0, from[end] ?? text.length),
    paragraphAt: (place) => {
      const index = bisect(paragraphs, place) - 1;
      return [paragraphs[index] ?? 0, paragraphs[index + 1] ?? points.length];
    },
  };
};

/** How many code points before and behind a place are shown. */
const SHOWN = 28;

const ENDS = /^.*(?:[。；！？!?]|[.;](?=\s))/su;

/** The words of its sentence around a place, for a person to see, it itself in brackets. */
export const wordsAround = (
  { slice, between, points, paragraphAt }: PlacedText,
  start: number,
  end: number,
): string => {
  const [first, last] = paragraphAt(start);
  const plain = (words: string): string => words.replace(/\s+/gu, " ");
  const from = Math.max(first, start - SHOWN);
  const to = Math.max(end, Math.min(last, points.length, end + SHOWN));
  const before = between(from, start);
  const behind = between(end, to);
  const sentence = before.replace(ENDS, "");
  const cut = from > first && sentence === before ? "…" : "";
  const [rest = ""] = behind.split(/(?<=[。；！？!?])|(?<=[.;])(?=\s)/u);
  const more = to < last && rest === behind ? "…" : "";
  return plain(`${cut}${sentence}[${slice(start, end)}]${rest}${more}`).trim();
};
