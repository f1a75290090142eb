import { bisect } from "./bisect.ts";
import type { Section } from "./source.ts";

/** Tells which section of a source a code point lies in: the first that is listed, where they overlap. */
export const sectionAt = (
  sections: readonly Section[],
): ((point: number) => Section | undefined) => {
  // Between one beginning or end and the next, all code points lie in the same section.
  const cuts = [...new Set(sections.flatMap(({ start, end }) => [start, end]))].sort(
    (a, b) => a - b,
  );
  const owners = new Map<number, Section>();
  // For each stretch the next one, itself too, that no section has yet: none is looked at twice.
  const free = cuts.map((_, index) => index);
  const nextFree = (from: number): number => {
    let found = from;
    for (let next = free[found]; next !== undefined && next !== found; next = free[found])
      found = next;
    for (let at = from; at < found; ) {
      const next = free[at] ?? found;
      free[at] = found;
      at = next;
    }
    return found;
  };
  for (const section of sections) {
    const end = bisect(cuts, section.end) - 1;
    for (let at = nextFree(bisect(cuts, section.start) - 1); at < end; at = nextFree(at)) {
      owners.set(at, section);
      free[at] = at + 1;
    }
  }
  return (point) => owners.get(bisect(cuts, point) - 1);
};
