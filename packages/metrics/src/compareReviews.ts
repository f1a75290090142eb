import { type Localized, type Review, yearBefore } from "@park/data";
import { bind } from "./bind.ts";
import { type Basis, basisOf, whyNotComparable } from "./comparability.ts";
import { type Evaluation, evaluated } from "./evaluate.ts";
import {
  addRanges,
  EVERYTHING,
  intersection,
  multiplyRanges,
  numbersOf,
  pointRange,
  type Range,
  reciprocals,
} from "./formula/range.ts";
import {
  compare,
  difference,
  numberOf,
  quotient,
  type Rational,
  rationalOf,
  ZERO,
} from "./formula/rational.ts";
import { groupBy } from "./groupBy.ts";
import type { IndicatorDefinition } from "./indicator.ts";
import { INDICATORS } from "./indicators/index.ts";
import { samePeriod } from "./samePeriod.ts";

/**
 * One indicator of one review among others.
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { type Comparison, compareReviews } from "@park/metrics";
 * const row: Comparison | undefined = compareReviews([xinyu2023]).find(({ id }) => id === "startRate");
 * [row?.park, row?.period, row?.rank, row?.of]; // => ["xinyu", "2023", 1, 1]
 * ```
 */
export interface Comparison {
  /** The id of the evaluation, such as `share:signedProjects.equipment/industry`. */
  readonly id: string;
  readonly indicator: string;
  readonly label: Localized;
  readonly review: string;
  readonly park: string;
  readonly period: string;
  readonly unit: Evaluation["unit"];
  /** Null with a `reason`. */
  readonly value: number | null;
  readonly interval: Evaluation["interval"];
  /**
   * Place of the value among the parks of the same period that have one which can be compared, 1 the greatest; exactly equal
   * values share the better place. Null where there is no value, and with a `rankReason`.
   */
  readonly rank: number | null;
  /** The best and the worst place that it can have, given how the figures are printed; null where nothing is known of the value. */
  readonly rankInterval: readonly [best: number, worst: number] | null;
  /** Why there is no place, though there is a value: another park has several reviews of the period, and it depends on which. */
  readonly rankReason: Localized | null;
  /** How many parks of the period have a value, or an interval, that can be compared. */
  readonly of: number;
  /** Change against the review of the same park a year before, as a fraction; null with a `growthReason`. */
  readonly growth: number | null;
  /** What the growth may be, given how the figures are printed; null where there is none, or nothing is known of it. */
  readonly growthInterval: Evaluation["interval"];
  /**
   * Why there is no growth, though there is a value: no review of the year before or several, no value in it, a base that is not
   * above 0, or a unit or scope that has changed.
   */
  readonly growthReason: Localized | null;
  readonly reason: Localized | null;
}

const NOT_THERE: Localized = {
  zh: "本回顾没有该项",
  en: "This review has nothing of the kind",
};

/** What one review has of an indicator. */
interface Cell {
  readonly review: Review;
  readonly row: Evaluation | null;
  readonly point: Rational | null;
  readonly range: Range | null;
  readonly basis: Basis | null;
}

const namesOf = (cells: readonly Cell[]): Localized => {
  const ids = cells.map(({ review }) => review.id);
  return { zh: ids.join("、"), en: ids.join(", ") };
};

/** Whether something is known of the value of a cell. */
const isKnown = ({ point, range }: Cell): boolean => point !== null || range !== null;

const isComparable = (a: Cell, b: Cell): boolean =>
  a.basis !== null && b.basis !== null && whyNotComparable(a.basis, b.basis) === null;

/** Whether every number of a range is above every number of another. */
const isSurelyAbove = (range: Range, other: Range): boolean => {
  if (range.lower === null || other.upper === null) return false;
  const order = compare(range.lower, other.upper);
  return order > 0 || (order === 0 && !(range.lowerInclusive && other.upperInclusive));
};

/** Whether some number of a range is above some number of another. */
const canBeAbove = (range: Range, other: Range): boolean =>
  range.upper === null || other.lower === null || compare(range.upper, other.lower) > 0;

type Place = Pick<Comparison, "rank" | "rankInterval" | "rankReason" | "of">;

/** The place of a cell among the parks of its period. A park with several reviews of it counts once, and never by one of them. */
const placeOf = (cell: Cell, cells: readonly Cell[]): Place => {
  const { review, point } = cell;
  const peers = cells.filter(
    (other) =>
      other.review.park.id !== review.park.id &&
      samePeriod(other.review.period, review.period) &&
      isKnown(other) &&
      (!isKnown(cell) || isComparable(other, cell)),
  );
  const parks = [...groupBy(peers, (peer) => peer.review.park.id).values()];
  const of = parks.length + (isKnown(cell) ? 1 : 0);
  if (!isKnown(cell)) return { rank: null, rankInterval: null, rankReason: null, of };
  const own = cell.range ?? EVERYTHING;
  const rangeOf = (peer: Cell): Range => peer.range ?? EVERYTHING;
  const surely = parks.filter((some) => some.every((peer) => isSurelyAbove(rangeOf(peer), own)));
  const perhaps = parks.filter((some) => some.some((peer) => canBeAbove(rangeOf(peer), own)));
  const rankInterval = [surely.length + 1, perhaps.length + 1] as const;
  if (point === null) return { rank: null, rankInterval, rankReason: null, of };
  const isAhead = (peer: Cell): boolean => peer.point !== null && compare(peer.point, point) > 0;
  const open = parks.find((some) => some.some(isAhead) && !some.every(isAhead));
  if (open === undefined) {
    const ahead = parks.filter((some) => some.some(isAhead));
    return { rank: ahead.length + 1, rankInterval, rankReason: null, of };
  }
  const [park, names] = [open[0]?.review.park.name, namesOf(open)];
  return {
    rank: null,
    rankInterval,
    rankReason: {
      zh: `${park?.zh}有${open.length}份该期的回顾（${names.zh}），名次因取哪一份而不同`,
      en: `${park?.en} has ${open.length} reviews of the period (${names.en}), and the place depends on which is taken`,
    },
    of,
  };
};

type Growth = Pick<Comparison, "growth" | "growthInterval" | "growthReason">;

const POSITIVE: Range = {
  lower: ZERO,
  lowerInclusive: false,
  upper: null,
  upperInclusive: false,
};

/** What a growth may be, given what its ends may be; the base is above 0. */
const growthRange = (after: Range, before: Range): Range | null => {
  const base = intersection(before, POSITIVE);
  return base === null
    ? null
    : addRanges(multiplyRanges(after, reciprocals(base)), pointRange(rationalOf(-1)));
};

const growthOf = (cell: Cell, cells: readonly Cell[]): Growth => {
  const none = (zh: string, en: string): Growth => ({
    growth: null,
    growthInterval: null,
    growthReason: { zh, en },
  });
  const { review, point, range, basis } = cell;
  if (point === null || basis === null)
    return { growth: null, growthInterval: null, growthReason: null };
  const past = cells.filter(
    ({ review: other }) =>
      other.park.id === review.park.id && samePeriod(other.period, yearBefore(review.period)),
  );
  const [before] = past;
  if (before === undefined) return none("没有上年的回顾", "There is no review of the year before");
  if (past.length > 1) {
    const { zh, en } = namesOf(past);
    return none(
      `上年有${past.length}份回顾（${zh}），不能以其一为基数`,
      `There are ${past.length} reviews of the year before (${en}), and none of them is the base`,
    );
  }
  const { id } = before.review;
  if (before.point === null || before.basis === null) {
    const { zh, en } = before.row?.reason ?? NOT_THERE;
    return none(`${id}：${zh}`, `${id}: ${en}`);
  }
  const changed = whyNotComparable(before.basis, basis);
  if (changed !== null)
    return none(`与${id}不可比。${changed.zh}`, `Not to be compared with ${id}. ${changed.en}`);
  const ratio = compare(before.point, ZERO) > 0 ? quotient(point, before.point) : null;
  if (ratio === null) return none(`${id}的数值不大于0`, `The value of ${id} is not above 0`);
  const growth = numberOf(difference(ratio, rationalOf(1)));
  if (growth === null)
    return none("变化过大或过小，无法计算", "Too large or too small a change to compute with");
  const possible =
    range === null || before.range === null ? null : growthRange(range, before.range);
  return {
    growth,
    growthInterval: possible === null ? null : numbersOf(possible),
    growthReason: null,
  };
};

/**
 * The same indicators over many reviews: years of one park, or parks of one year. Every indicator that any of them has
 * stands for each of them, with a value or the reason why there is none.
 *
 * Places and growth are compared exactly, and what the printed figures leave open of them is said. Nothing is taken for the base
 * that may not be: with several reviews of a park and year there is no growth on that year, and no place that depends on which of
 * them is taken; nor is there growth on a value in another unit, of another population, or from other figures.
 *
 * @param reviews - the reviews, each id once
 * @param indicators - which indicators; all of this package where it is left out
 * @returns tidy rows, indicator by indicator in the order of the reviews
 * @throws {RangeError} if two reviews have one id
 *
 * @example
 * ```ts
 * import { xinyu2023 } from "@park/data";
 * import { compareReviews, startRate } from "@park/metrics";
 * const rows = compareReviews([xinyu2023], [startRate]);
 * rows.map(({ review, value }) => [review, value]); // => [["xinyu-2023", 0.99130...]]
 * rows[0]?.growthReason?.en; // => "There is no review of the year before"
 * ```
 */
export const compareReviews = (
  reviews: readonly Review[],
  indicators: readonly IndicatorDefinition[] = INDICATORS,
): readonly Comparison[] => {
  const twice = reviews.find(
    ({ id }, index) => reviews.findIndex((other) => other.id === id) !== index,
  );
  if (twice !== undefined)
    throw new RangeError(
      `Cannot compare reviews: each must have an id of its own, got ${twice.id} twice`,
    );
  const tables = reviews.map((review) => {
    const cells = bind(indicators, review).map((binding): Cell => {
      const { row, point, range } = evaluated(binding, review);
      return { review, row, point, range, basis: basisOf(binding, row, review) };
    });
    return { review, byId: new Map(cells.map((cell) => [cell.row?.id ?? "", cell])) };
  });
  const ids = [...new Set(tables.flatMap(({ byId }) => [...byId.keys()]))];
  return ids.flatMap((id) => {
    const cells = tables.map(
      ({ review, byId }): Cell =>
        byId.get(id) ?? { review, row: null, point: null, range: null, basis: null },
    );
    const known = cells.find(({ row }) => row !== null)?.row;
    if (known == null) return [];
    return cells.map((cell): Comparison => {
      const { review, row } = cell;
      return {
        id,
        indicator: known.indicator,
        label: row?.label ?? known.label,
        review: review.id,
        park: review.park.id,
        period: review.period,
        unit: row?.unit ?? known.unit,
        value: row?.value ?? null,
        interval: row?.interval ?? null,
        ...placeOf(cell, cells),
        ...growthOf(cell, cells),
        reason: row === null ? NOT_THERE : row.reason,
      };
    });
  });
};
