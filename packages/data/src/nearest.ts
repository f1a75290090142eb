/** How many letters have to be changed, added or left out to make one word of another. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
};

/** A word longer than any id is not compared: it would take its length times theirs. */
const LONGEST = 100;

/** The ids that a misspelt one was perhaps meant to be, the nearest first, three at most. */
export const nearest = (got: string, ids: readonly string[]): readonly string[] =>
  got.length > LONGEST
    ? []
    : ids
        .flatMap((id) => {
          const most = Math.max(2, id.length / 4);
          // Each letter more or less is a step.
          if (Math.abs(id.length - got.length) > most) return [];
          const steps = distance(id.toLowerCase(), got.toLowerCase());
          return steps <= most ? [{ id, steps }] : [];
        })
        .sort((a, b) => a.steps - b.steps)
        .slice(0, 3)
        .map(({ id }) => id);
