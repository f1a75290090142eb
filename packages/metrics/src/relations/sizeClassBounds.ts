import type { NumberInterval } from "../formula/range.ts";

/**
 * All members of a whole that are of at least a size, such as contracts from 100 million on.
 *
 * @example
 * ```ts
 * import type { SizeClass } from "@park/metrics";
 * const large: SizeClass = { threshold: 10, count: [10, 10] };
 * large.threshold; // => 10
 * ```
 */
export interface SizeClass {
  readonly threshold: number;
  /** How many there are. */
  readonly count: NumberInterval;
  /** What they hold together, where that is stated. */
  readonly value?: NumberInterval;
}

/**
 * What the members of a size class may hold together.
 *
 * @example
 * ```ts
 * import { type SizeClassBounds, sizeClassBounds } from "@park/metrics";
 * const bounds: SizeClassBounds | null = sizeClassBounds([20, 20], [10, 10], [{ threshold: 4, count: [3, 3] }]);
 * bounds?.below; // => [0, 8]
 * ```
 */
export interface SizeClassBounds {
  /** For each class, what its members hold, and the least share of the total that they may hold. */
  readonly classes: readonly { readonly value: NumberInterval; readonly leastShare: number }[];
  /** What those below the first class hold. */
  readonly below: NumberInterval;
}

type Span = readonly [least: number, most: number];

/** Nothing here is below 0. */
const spanOf = ([lower, upper]: NumberInterval): Span => [
  Math.max(0, lower ?? 0),
  upper ?? Number.POSITIVE_INFINITY,
];

const intervalOf = ([least, most]: Span): NumberInterval => [
  least,
  most === Number.POSITIVE_INFINITY ? null : most,
];

/** The least of max(a / v, 1 - c / v) over the totals v: the first falls with v, the second rises. */
const leastShareOf = (a: number, c: number, [low, high]: Span): number => {
  const v = Math.min(high, Math.max(low, a + c));
  if (!(v > 0)) return 0;
  return v === Number.POSITIVE_INFINITY ? 0 : Math.max(0, a / v, 1 - c / v);
};

/**
 * What nested size classes say of a total of which nobody printed how it is spread: the members of a class hold at least
 * their thresholds together, and at least what those below it cannot hold; at most what the total leaves when those below hold
 * the least that they can. No amount is below 0.
 *
 * @param total - what all members hold, in the unit of the thresholds
 * @param number - how many members there are
 * @param classes - by rising threshold, each containing those after it
 * @param singles - what single members hold that are read as members of the last class; none where it is left out
 * @returns the bounds; null where there is no class, or where counts, thresholds and total contradict one another
 * @throws {RangeError} if a threshold is not above 0, or not above the one before it
 *
 * @example The contracts of the zone of 2023, in 100 million CNY: 117, of which 32 from 1 on and 10 from 10 on
 * ```ts
 * import { sizeClassBounds } from "@park/metrics";
 * const bounds = sizeClassBounds([539.25, 539.35], [117, 117], [
 *   { threshold: 1, count: [32, 32] },
 *   { threshold: 10, count: [10, 10] },
 * ]);
 * bounds?.classes[1]?.value; // => [234.25, 517.35]
 * bounds?.classes[1]?.leastShare; // => 0.43439...
 * ```
 */
export const sizeClassBounds = (
  total: NumberInterval,
  number: NumberInterval,
  classes: readonly SizeClass[],
  singles: readonly NumberInterval[] = [],
): SizeClassBounds | null => {
  classes.forEach(({ threshold }, index) => {
    const least = classes[index - 1]?.threshold ?? 0;
    if (!(threshold > least && Number.isFinite(threshold)))
      throw new RangeError(
        `Cannot bound size classes: each threshold must be above ${least}, got ${threshold}`,
      );
  });
  const found = boundsOf(
    spanOf(total),
    spanOf(number),
    classes.map(({ threshold, count, value }) => ({
      threshold,
      count: spanOf(count),
      value: spanOf(value ?? [null, null]),
    })),
    singles.map(spanOf),
  );
  return found === null
    ? null
    : {
        classes: found.classes.map(({ value, leastShare }) => ({
          value: intervalOf(value),
          leastShare,
        })),
        below: intervalOf(found.below),
      };
};

const boundsOf = (
  total: Span,
  number: Span,
  classes: readonly { readonly threshold: number; readonly count: Span; readonly value: Span }[],
  singles: readonly Span[],
): {
  readonly classes: readonly { readonly value: Span; readonly leastShare: number }[];
  readonly below: Span;
} | null => {
  const [first] = classes;
  const last = classes.length - 1;
  if (first === undefined) return null;
  const stepTo = (j: number): number =>
    (classes[j]?.threshold ?? 0) - (classes[j - 1]?.threshold ?? 0);
  const floors: number[] = [];
  const ceilings: number[] = [];
  const found = classes.map(({ threshold, count, value }, i) => {
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
    floors.push(Math.max(floor, value[0]));
    ceilings.push(ceiling);
    const most = count[1] === 0 ? 0 : total[1] - Math.max(0, least);
    return {
      value: [Math.max(floors[i] ?? 0, total[0] - ceiling), Math.min(most, value[1])] as const,
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
