/** Longer names are not compared: nobody mistypes them by hand, and it would take their length times that of each. */
const LONGEST = 100;

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

/**
 * The names that a misspelt one was perhaps meant to be, for an error that says so.
 *
 * @param name - the name that there is not, in whatever case
 * @param names - the names that there are
 * @returns at most three, the nearest first; none where more than a third of the letters, or of a long name a quarter, would be wrong, or it has
 * more than 100
 *
 * @example
 * ```ts
 * import { codebook, nearest } from "@park/data";
 * nearest("foriegnTrade", Object.keys(codebook)); // => ["foreignTrade"]
 * nearest("turnover", Object.keys(codebook)); // => []
 * ```
 */
export const nearest = (name: string, names: readonly string[]): readonly string[] =>
  name.length > LONGEST
    ? []
    : names
        .flatMap((one) => {
          const length = Math.max(name.length, one.length);
          const most = Math.min(length / 3, Math.max(2, length / 4));
          // Each letter more or less is a step.
          if (one.length > LONGEST || Math.abs(one.length - name.length) > most) return [];
          const wrong = distance(name.toLowerCase(), one.toLowerCase());
          return wrong <= most ? [{ one, wrong }] : [];
        })
        .sort((a, b) => a.wrong - b.wrong)
        .slice(0, 3)
        .map(({ one }) => one);
