import { type FoundFigure, normalizeSource } from "@park/data";
import { bisect } from "../../bisect.ts";
import { type Lexicon, nameForm, type Sense } from "../../statements/lexicon.ts";
import { sourceText } from "../../text/sourceText.ts";
import { type PlacedText, placedText } from "../placedText.ts";

/** A place in the normal form of a text, `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A name of measures where it stands. */
export interface NameSpan extends Span {
  readonly senses: readonly Sense[];
}

/** What is looked at around a figure, so that one long line is not read again for each. */
const REACH = 1500;

const SENTENCE_END = /[。；;！？!?]/u;

/** Looks up in a text what an answer quotes of it. */
export interface Evidence {
  /** The normal form. */
  readonly normal: string;
  /** What stands at a place, with its white space. */
  readonly words: (span: Span) => string;
  /** Where words stand to the letter in the paragraph of a figure, the nearest first; or in whatever case. */
  readonly quoted: (words: string, near: Span, isLoose?: boolean) => readonly Span[];
  /** The sentence that a figure is in. */
  readonly sentence: (at: Span) => Span;
  /** Whether two places are in one paragraph. */
  readonly isNear: (one: Span, other: Span) => boolean;
  /** The names of measures that lie in a stretch, each whole and the longest. */
  readonly names: (span: Span) => readonly NameSpan[];
}

/** Every name in a text. */
const namesOf = (text: string, find: Lexicon): readonly NameSpan[] => {
  const { plain, points } = sourceText(text);
  return find(nameForm(plain)).map(({ from, to, senses }) => ({
    start: points[from] ?? 0,
    end: points[to] ?? 0,
    senses,
  }));
};

const small = (point: string): string => point.toLowerCase();

/** Prepares a text to be quoted. */
export const evidenceIn = (text: string, find: Lexicon): Evidence => {
  const { points, slice, paragraphAt }: PlacedText = placedText(text);
  const names = namesOf(text, find);
  const starts = names.map(({ start }) => start);
  const around = ({ start, end }: Span): Span => {
    const [from, to] = paragraphAt(start);
    return { start: Math.max(from, start - REACH), end: Math.min(to, end + REACH) };
  };
  /** A point inside of a number or a name ends nothing. */
  const ends = (at: number): boolean => {
    const point = points[at] ?? "";
    if (point !== ".") return SENTENCE_END.test(point);
    return /^(?:\.\s|\.$)/u.test(slice(at, at + 2));
  };
  return {
    normal: points.join(""),
    words: ({ start, end }) => slice(start, end),
    quoted: (words, near, isLoose = false) => {
      const form = isLoose ? small : (point: string) => point;
      const wanted = Array.from(normalizeSource(words), form);
      const { start, end } = around(near);
      const found: Span[] = [];
      if (wanted.length === 0) return found;
      for (let at = start; at + wanted.length <= end; at += 1)
        if (wanted.every((point, index) => form(points[at + index] ?? "") === point))
          found.push({ start: at, end: at + wanted.length });
      const distance = (one: Span): number =>
        Math.max(0, near.start - one.end, one.start - near.end);
      return found.sort((a, b) => distance(a) - distance(b));
    },
    sentence: (at) => {
      const { start, end } = around(at);
      let [from, to] = [at.start, at.end];
      while (from > start && !ends(from - 1)) from -= 1;
      while (to < end && !ends(to)) to += 1;
      // With its mark, which is quoted as easily as not.
      return { start: from, end: Math.min(end, to + 1) };
    },
    isNear: (one, other) => isIn(one, around(other)),
    names: ({ start, end }) =>
      names
        .slice(bisect(starts, start - 1), bisect(starts, end - 1))
        .filter((name) => name.end <= end),
  };
};

/** Whether one place lies wholly in another. */
export const isIn = (one: Span, other: Span): boolean =>
  one.start >= other.start && one.end <= other.end;

/** A figure's place. */
export const spanOf = ({ start, end }: FoundFigure): Span => ({ start, end });
