import { spacedSource } from "../spacedSource.ts";

/** A document in normal form, that can still be read in words. */
export interface SourceText {
  /** Code points of the normal form. */
  readonly points: readonly string[];
  /** The text of a range, with the spaces that stood between words that are not Chinese. */
  readonly slice: (start: number, end: number) => string;
}

const HAN = /\p{Script=Han}/u;

/** Takes a document apart. */
export const sourceText = (text: string): SourceText => {
  const points: string[] = [];
  const gaps = new Set<number>();
  for (const point of spacedSource(text)) {
    if (point === " " || point === "\n") gaps.add(points.length);
    else points.push(point);
  }
  const isSpaced = (at: number): boolean =>
    gaps.has(at) && !HAN.test(points[at - 1] ?? "") && !HAN.test(points[at] ?? "");
  return {
    points,
    slice: (start, end) =>
      points
        .slice(start, end)
        .map((point, index) => (index > 0 && isSpaced(start + index) ? ` ${point}` : point))
        .join(""),
  };
};
