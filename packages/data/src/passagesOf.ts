import { coverage } from "./coverage.ts";
import type { Entity } from "./entity.ts";
import type { Exclusion } from "./exclusion.ts";
import type { Fact } from "./fact.ts";
import type { FoundFigure } from "./findFigures.ts";
import type { Locator } from "./locator.ts";
import { normalizeSource } from "./normalizeSource.ts";
import type { Review } from "./review.ts";

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

/** The pieces of a text that have a normal form of their own, each with the place of its first code point in it. */
const clustersOf = (text: string): readonly { readonly text: string; readonly start: number }[] => {
  let start = 0;
  return (text.match(CLUSTER) ?? []).map((cluster) => {
    const place = { text: cluster, start };
    start += Array.from(normalizeSource(cluster)).length;
    return place;
  });
};

type Marked = Pick<Passage, "section" | "facts" | "entities" | "exclusions" | "open">;

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly add: (marked: Marked) => Marked;
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
  const open = coverage(review, text, sourceId);
  const points = Array.from(normalizeSource(text));
  const marks: Mark[] = open.map((figure) => ({
    ...figure,
    add: (marked) => ({ ...marked, open: figure }),
  }));
  const mark = (place: Locator, add: Mark["add"]): void => {
    const { source, printed, start, end } = place;
    if (source === sourceId && points.slice(start, end).join("") === printed)
      marks.push({ start, end, add });
  };
  for (const fact of review.facts)
    for (const place of [fact, ...fact.mentions])
      mark(place, (marked) => ({ ...marked, facts: [...marked.facts, fact] }));
  for (const entity of review.entities)
    for (const place of [entity, ...entity.mentions])
      mark(place, (marked) => ({ ...marked, entities: [...marked.entities, entity] }));
  for (const exclusion of review.exclusions)
    mark(exclusion, (marked) => ({ ...marked, exclusions: [...marked.exclusions, exclusion] }));

  for (const { id, start, end } of review.sources.find((one) => one.id === sourceId)?.sections ??
    [])
    marks.push({ start, end, add: (marked) => ({ ...marked, section: id }) });

  const waiting = marks.sort((a, b) => a.start - b.start);
  const passages: Passage[] = [];
  let current: readonly Mark[] = [];
  let next = 0;
  let letters: string[] = [];
  let begun = 0;
  const close = (end: number): void => {
    if (letters.length === 0) return;
    const nothing: Marked = { section: null, facts: [], entities: [], exclusions: [], open: null };
    const marked = current.reduce((all, { add }) => add(all), nothing);
    passages.push({ text: letters.join(""), start: begun, end, ...marked });
    letters = [];
    begun = end;
  };
  for (const { text: cluster, start } of clustersOf(text)) {
    const isSpace = normalizeSource(cluster) === "";
    const begins = !isSpace && (waiting[next]?.start ?? Number.POSITIVE_INFINITY) <= start;
    const ends = !isSpace && current.some(({ end }) => end <= start);
    if (begins || ends) {
      close(start);
      current = current.filter(({ end }) => end > start);
      for (
        let mark = waiting[next];
        mark !== undefined && mark.start <= start;
        mark = waiting[next]
      ) {
        current = [...current, mark];
        next += 1;
      }
    }
    letters.push(cluster);
  }
  close(points.length);
  return passages;
};
