import { type FoundFigure, findFigures } from "./findFigures.ts";
import type { Review } from "./review.ts";

/**
 * Proves the other way round that nothing was left out: which numbers of a source lie in no fact, mention, entity's
 * count or exclusion of the review.
 *
 * @param review - the review
 * @param text - a copy of the source
 * @param sourceId - which source it is a copy of; the first one where it is left out
 * @returns the numbers that are not covered, wholly or in part; none when coverage is complete
 * @throws {RangeError} if the review has no such source
 *
 * @example
 * ```ts
 * import { coverage, xinyu2023 } from "@park/data";
 * coverage({ ...xinyu2023, facts: [], exclusions: [] }, "签约117个").map(({ printed }) => printed); // => ["117个"]
 * ```
 */
export const coverage = (
  review: Review,
  text: string,
  sourceId: string | undefined = review.sources[0]?.id,
): readonly FoundFigure[] => {
  if (!review.sources.some(({ id }) => id === sourceId)) {
    throw new RangeError(
      `Cannot prove coverage: must be a source of ${review.id}, got ${sourceId ?? "nothing"}`,
    );
  }
  const places = [
    ...review.facts,
    ...review.facts.flatMap(({ mentions }) => mentions),
    ...review.exclusions,
  ];
  // How many places begin less how many end at a code point; what lies behind the last
  // number does not matter, however far a place claims to reach.
  const figures = findFigures(text);
  const length = figures.at(-1)?.end ?? 0;
  const steps = new Int32Array(length + 1);
  for (const { source, start, end } of places) {
    if (source !== sourceId || !(start < Math.min(end, length))) continue;
    const [from, to] = [Math.max(start, 0), Math.min(end, length)];
    steps[from] = (steps[from] ?? 0) + 1;
    steps[to] = (steps[to] ?? 0) - 1;
  }
  let open = 0;
  const covered = steps.map((step) => {
    open += step;
    return open;
  });
  const isCovered = ({ start, printed }: FoundFigure): boolean => {
    // Words such as 多 or 以上 may stand outside of what is quoted; the number itself may not.
    const digits = Array.from(printed).flatMap((character, index) =>
      NUMBER.test(character) ? [start + index] : [],
    );
    // An English number word has none.
    return (digits.length === 0 ? [start] : digits).every((point) => (covered[point] ?? 0) > 0);
  };
  return figures.filter((figure) => !isCovered(figure));
};

const NUMBER = /[0-9０-９〇零一二两三四五六七八九十百千万亿双首第]/;
