import type { Against, AspectId, FactStatus, Localized } from "@park/data";

/**
 * What each aspect is called where a person chooses one.
 *
 * @example
 * ```ts
 * import { ASPECT_LABELS } from "@park/data/draft";
 * ASPECT_LABELS.rank.zh; // => "位次"
 * ```
 */
export const ASPECT_LABELS: { readonly [A in AspectId]: Localized } = {
  level: { zh: "数量", en: "amount" },
  growth: { zh: "增速", en: "growth" },
  share: { zh: "占比", en: "share" },
  rank: { zh: "位次", en: "rank" },
  change: { zh: "增减量", en: "increase or decrease" },
  points: { zh: "百分点变化", en: "change in points" },
  times: { zh: "倍数", en: "multiple" },
  contribution: { zh: "拉动", en: "contribution" },
};

/**
 * What each base is called that has a word of its own.
 *
 * @example
 * ```ts
 * import { BASE_LABELS } from "@park/data/draft";
 * BASE_LABELS.yearBefore.en; // => "the year before"
 * ```
 */
export const BASE_LABELS: {
  readonly [B in Extract<Against, "yearBefore" | "periodBefore" | "twoYearAverage">]: Localized;
} = {
  yearBefore: { zh: "上年同期", en: "the year before" },
  periodBefore: { zh: "上期", en: "the period before" },
  twoYearAverage: { zh: "两年平均", en: "two-year average" },
};

/**
 * What each status is called.
 *
 * @example
 * ```ts
 * import { STATUS_LABELS } from "@park/data/draft";
 * STATUS_LABELS.target.zh; // => "目标"
 * ```
 */
export const STATUS_LABELS: { readonly [S in FactStatus]: Localized } = {
  target: { zh: "目标", en: "target" },
  forecast: { zh: "预计", en: "forecast" },
  estimate: { zh: "估计", en: "estimate" },
  provisional: { zh: "初步", en: "provisional" },
  revised: { zh: "修订", en: "revised" },
  cumulative: { zh: "累计", en: "cumulative" },
  inWords: { zh: "文字", en: "in words" },
};
