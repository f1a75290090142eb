/** The least and the greatest that something may be; infinite where nothing bounds it. */
export type Span = readonly [least: number, most: number];

/** All contracts of at least a value. */
export interface SizeClass {
  readonly threshold: number;
  /** How many there are. */
  readonly count: Span;
  /** What they hold together, where that is stated. */
  readonly value?: Span;
}

/** What the contracts of a class may hold together. */
export interface ClassBounds {
  readonly value: Span;
  /** The least share of the total that they may hold. */
  readonly leastShare: number;
}

/** The least of max(a / v, 1 - c / v) over the totals v: the first falls with v, the second rises. */
const leastShareOf = (a: number, c: number, [low, high]: Span): number => {
  const v = Math.min(high, Math.max(low, a + c));
  if (!(v > 0)) return 0;
  return v === Number.POSITIVE_INFINITY ? 0 : Math.max(0, a / v, 1 - c / v);
};

/**
 * What nested size classes say of a total: the contracts of a class hold at least their thresholds together, and at least
 * what the contracts below it cannot hold; at most what the total leaves when those below hold the least that they can.
 *
 * @param total - the value of all contracts
 * @param number - how many contracts there are
 * @param classes - by rising threshold, each containing those after it
 * @param singles - values of single contracts that are read as members of the last class
 * @returns the bounds of each class, and of the contracts below the first; null where counts, thresholds and total
 * contradict one another
 */
export const sizeClassBounds = (
  total: Span,
  number: Span,
  classes: readonly SizeClass[],
  singles: readonly Span[] = [],
): { readonly classes: readonly ClassBounds[]; readonly below: Span } | null => {
  const [first] = classes;
  const last = classes.length - 1;
  if (first === undefined) return null;
  const stepTo = (j: number): number =>
    (classes[j]?.threshold ?? 0) - (classes[j - 1]?.threshold ?? 0);
  const floors: number[] = [];
  const ceilings: number[] = [];
  const found = classes.map(({ threshold, count, value }, i): ClassBounds => {
    // Each member of the class is worth the threshold, and those of higher classes the steps between.
    let floor = count[0] * threshold;
    for (let j = i + 1; j <= last; j += 1) floor += (classes[j]?.count[0] ?? 0) * stepTo(j);
    if (i === last) {
      const rest = Math.max(0, count[0] - singles.length);
      floor = Math.max(
        floor,
        singles.reduce((sum, [least]) => sum + least, rest * threshold),
      );
    }
    // Those below it are each worth less than the next threshold above them.
    let ceiling = number[1] * first.threshold;
    for (let j = 0; j < i; j += 1) ceiling += (classes[j]?.count[1] ?? 0) * stepTo(j + 1);
    ceiling -= count[0] * threshold;
    let least = 0;
    for (let j = 0; j < i; j += 1) least += (classes[j]?.count[0] ?? 0) * stepTo(j);
    if (i > 0) least -= count[1] * (classes[i - 1]?.threshold ?? 0);
    floors.push(Math.max(floor, value?.[0] ?? 0));
    ceilings.push(ceiling);
    const most = count[1] === 0 ? 0 : total[1] - Math.max(0, least);
    return {
      value: [
        Math.max(floors[i] ?? 0, total[0] - ceiling),
        Math.min(most, value?.[1] ?? Number.POSITIVE_INFINITY),
      ],
      leastShare: leastShareOf(floors[i] ?? 0, ceiling, total),
    };
  });
  const below: Span = [
    first.count[1] === 0 ? total[0] : 0,
    Math.min(ceilings[0] ?? 0, total[1] - (floors[0] ?? 0)),
  ];
  const counts = [number, ...classes.map(({ count }) => count)];
  const isNested = counts.every((count, i) => count[0] <= (counts[i - 1]?.[1] ?? count[0]));
  const isPossible = [...found.map(({ value }) => value), below].every(
    ([least, most]) => least <= most,
  );
  const fits = singles.length <= (classes[last]?.count[1] ?? 0);
  return isNested && isPossible && (singles.length === 0 || fits)
    ? { classes: found, below }
    : null;
};
