import { coverage } from "./coverage.ts";
import type { Entity } from "./entity.ts";
import type { Exclusion } from "./exclusion.ts";
import type { Fact } from "./fact.ts";
import type { FoundFigure } from "./findFigures.ts";
import type { Locator } from "./locator.ts";
import { normalizeSource } from "./normalizeSource.ts";
import type { Review } from "./review.ts";
import { sectionAt } from "./sectionAt.ts";

/**
 * A stretch of a document with all that a review has there.
 *
 * @source W3C Web Annotation Data Model: Text Position Selector
 *
 * @example
 * ```ts
 * import { type Passage, passagesOf, xinyu2023 } from "@park/data";
 * const passages: readonly Passage[] = passagesOf(xinyu2023, "平稳");
 * passages; // => [{ text: "平稳", start: 0, end: 2, section: "0", facts: [], entities: [], exclusions: [], open: null }]
 * ```
 */
export interface Passage {
  /** The text as found, with its white space. */
  readonly text: string;
  /** Code points `[start, end)` of the text's normal form. */
  readonly start: number;
  readonly end: number;
  /** The id of the section of the source; null outside of all. */
  readonly section: string | null;
  /** The facts that are printed or mentioned here. */
  readonly facts: readonly Fact[];
  /** The things that are named here. */
  readonly entities: readonly Entity[];
  readonly exclusions: readonly Exclusion[];
  /** A number here that lies in no fact, mention or exclusion; null where there is none. */
  readonly open: FoundFigure | null;
}

/** A letter with what the normal form may join to it, white space between them too; or white space by itself. */
const CLUSTER = /[\p{White_Space}\uFEFF]+|.(?:[\p{White_Space}\uFEFF]*[\p{M}\u1160-\u11FF])*/gsu;

interface Cluster {
  readonly text: string;
  /** The place of its first code point in the normal form. */
  readonly start: number;
  /** Whether nothing of it is in the normal form. */
  readonly isSpace: boolean;
}

/** The pieces of a text that have a normal form of their own. */
const clustersOf = (text: string): readonly Cluster[] => {
  let start = 0;
  return (text.match(CLUSTER) ?? []).map((cluster) => {
    const length = Array.from(normalizeSource(cluster)).length;
    const place = { text: cluster, start, isSpace: length === 0 };
    start += length;
    return place;
  });
};

/** What a review has between two code points: one of these. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly fact?: Fact;
  readonly entity?: Entity;
  readonly exclusion?: Exclusion;
  readonly open?: FoundFigure;
}

/**
 * Cuts a copy of a source where sections, facts, mentions, names and exclusions of a review begin and end, to show every figure in
 * its place and what is not covered.
 *
 * A place where something else stands than the review says is not marked; `verifySource` tells which these are.
 *
 * @param review - the review
 * @param text - the document, as found: white space does not matter
 * @param sourceId - which source it is a copy of; the first one where it is left out
 * @returns the passages in order; their texts joined are the document
 * @throws {RangeError} if the review has no such source
 *
 * @example
 * ```ts
 * import { passagesOf, xinyu2023 } from "@park/data";
 * const [, open] = passagesOf(xinyu2023, "签约 117 个项目");
 * [open?.text, open?.open?.printed]; // => ["117 个", "117个"]
 * ```
 */
export const passagesOf = (
  review: Review,
  text: string,
  sourceId: string | undefined = review.sources[0]?.id,
): readonly Passage[] => {
  const points = Array.from(normalizeSource(text));
  const marks: Mark[] = coverage(review, text, sourceId).map((open) => ({
    start: open.start,
    end: open.end,
    open,
  }));
  const mark = (place: Locator, what: Pick<Mark, "fact" | "entity" | "exclusion">): void => {
    const { source, printed, start, end } = place;
    // Compared first: a place may claim to be the whole text.
    if (source !== sourceId || end - start > printed.length) return;
    if (points.slice(start, end).join("") === printed) marks.push({ start, end, ...what });
  };
  for (const fact of review.facts)
    for (const place of [fact, ...fact.mentions]) mark(place, { fact });
  for (const entity of review.entities)
    for (const place of [entity, ...entity.mentions]) mark(place, { entity });
  for (const exclusion of review.exclusions) mark(exclusion, { exclusion });
  const waiting = marks.sort((a, b) => a.start - b.start);
  const sectionOf = sectionAt(review.sources.find(({ id }) => id === sourceId)?.sections ?? []);

  const passages: Passage[] = [];
  let current: Mark[] = [];
  let section: string | null = null;
  let next = 0;
  // Where the first of the current marks ends.
  let nextEnd = Number.POSITIVE_INFINITY;
  let letters: string[] = [];
  let begun = 0;
  const close = (end: number): void => {
    if (letters.length === 0) return;
    passages.push({
      text: letters.join(""),
      start: begun,
      end,
      section,
      facts: current.flatMap(({ fact }) => fact ?? []),
      entities: current.flatMap(({ entity }) => entity ?? []),
      exclusions: current.flatMap(({ exclusion }) => exclusion ?? []),
      open: current.find(({ open }) => open !== undefined)?.open ?? null,
    });
    letters = [];
    begun = end;
  };
  for (const { text: cluster, start, isSpace } of clustersOf(text)) {
    const here: string | null = isSpace ? section : (sectionOf(start)?.id ?? null);
    const begins = (waiting[next]?.start ?? Number.POSITIVE_INFINITY) <= start;
    if (!isSpace && (begins || nextEnd <= start || here !== section)) {
      close(start);
      section = here;
      current = current.filter(({ end }) => end > start);
      for (
        let mark = waiting[next];
        mark !== undefined && mark.start <= start;
        mark = waiting[next]
      ) {
        current.push(mark);
        next += 1;
      }
      nextEnd = current.reduce((first, { end }) => Math.min(first, end), Number.POSITIVE_INFINITY);
    }
    letters.push(cluster);
  }
  close(points.length);
  return passages;
};
