import { type Localized, type Review, yearBefore } from "@park/data";
import { type Evaluation, evaluate } from "./evaluate.ts";
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
  /** Place among the reviews of the same period that have a value, 1 the greatest; equal values share the better place. */
  readonly rank: number | null;
  /** How many have a value. */
  readonly of: number;
  /** Change against the review of the same park a year before, as a fraction; null where there is none, or it is not above 0. */
  readonly growth: number | null;
  readonly reason: Localized | null;
}

const NOT_THERE: Localized = {
  zh: "本回顾没有该项",
  en: "This review has nothing of the kind",
};

/** Units differ where a review declares a measure of the same id in another unit: then nothing can be compared. */
const comparable = (a: Evaluation, b: Evaluation): boolean => a.unit === b.unit;

/**
 * The same indicators over many reviews: years of one park, or parks of one year. Every indicator that any of them has
 * stands for each of them, with a value or the reason why there is none.
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
    const rows = evaluate(review, indicators);
    return { review, byId: new Map(rows.map((row) => [row.id, row])) };
  });
  const ids = [...new Set(tables.flatMap(({ byId }) => [...byId.keys()]))];
  return ids.flatMap((id) => {
    const cells = tables.map(({ review, byId }) => ({ review, row: byId.get(id) ?? null }));
    const known = cells.find(({ row }) => row !== null)?.row;
    if (known == null) return [];
    return cells.map(({ review, row }): Comparison => {
      const value = row?.value ?? null;
      const peers = cells.flatMap(({ review: other, row: peer }) =>
        samePeriod(other.period, review.period) &&
        peer !== null &&
        peer.value !== null &&
        row !== null &&
        comparable(peer, row)
          ? [peer.value]
          : [],
      );
      const before = cells.find(
        ({ review: other }) =>
          other.park.id === review.park.id && samePeriod(other.period, yearBefore(review.period)),
      )?.row;
      const base = before != null && row !== null && comparable(before, row) ? before.value : null;
      return {
        id,
        indicator: known.indicator,
        label: row?.label ?? known.label,
        review: review.id,
        park: review.park.id,
        period: review.period,
        unit: row?.unit ?? known.unit,
        value,
        interval: row?.interval ?? null,
        rank: value === null ? null : 1 + peers.filter((peer) => peer > value).length,
        of: peers.length,
        growth: value !== null && base !== null && base > 0 ? value / base - 1 : null,
        reason: row === null ? NOT_THERE : row.reason,
      };
    });
  });
};
