import { shown } from "./shown.ts";

/** Longer names are not compared: nobody mistypes them by hand. */
const LONGEST = 60;

/** How many letters are wrong, left out, too many or swapped with their neighbour (optimal string alignment). */
const distance = (one: string, other: string): number => {
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= other.length; at += 1) {
      const isSame = one[row - 1] === other[at - 1];
      const isSwapped = one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      next[at] = Math.min(
        (last[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped && row > 1 && at > 1 ? (before[at - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
};

/** The name that a misspelt one was to be, in whatever case; null where none is near: more than a third is wrong. */
export const nearest = (name: string, names: readonly string[]): string | null => {
  if (name.length > LONGEST) return null;
  const [found] = names
    .filter((one) => one.length <= LONGEST)
    .map((one) => ({ one, wrong: distance(name.toLowerCase(), one.toLowerCase()) }))
    .filter(({ one, wrong }) => wrong <= Math.max(name.length, one.length) / 3)
    .sort((a, b) => a.wrong - b.wrong);
  return found?.one ?? null;
};

/** A name that there is not as an error repeats it, with what was meant. */
export const shownWithMeant = (name: string, names: readonly string[]): string => {
  const near = nearest(name, names);
  return near === null ? shown(name) : `${shown(name)}; did you mean ${shown(near)}?`;
};
