import { formatPeriod, type Locale, type Review, yearBefore } from "@park/data";
import { type Output, UserError } from "@park/data/command";
import { toCsv } from "@park/data/csv";
import { type Comparison, compareReviews } from "../compareReviews.ts";
import { groupBy } from "../groupBy.ts";
import { samePeriod } from "../samePeriod.ts";
import { derivedText, derivedWithRange } from "../words/derivedText.ts";
import { inBrackets } from "../words/rangeWords.ts";
import { deliver, type Wish } from "./deliver.ts";

const TEXT = {
  zh: {
    rank: (best: number, worst: number, of: number) =>
      best === worst ? `${of}个中第${best}` : `${of}个中第${best}至第${worst}`,
    growth: (rate: string) => `比上年${rate}`,
    noGrowth: (reason: string) => `无增速：${reason}`,
    several: (park: string, period: string, ids: readonly string[]) =>
      `${park}${period}有${ids.length}份回顾：${ids.join("、")}。名次中该园区只算一个，增速不以其中任何一份为基数。`,
    none: (count: number) => `另有${count}项指标，各回顾都无法计算，见--csv`,
    nothing: "各回顾都没有可以计算的指标",
  },
  en: {
    rank: (best: number, worst: number, of: number) =>
      best === worst ? `${best} of ${of}` : `${best} to ${worst} of ${of}`,
    growth: (rate: string) => `${rate} on the year before`,
    noGrowth: (reason: string) => `no growth: ${reason}`,
    several: (park: string, period: string, ids: readonly string[]) =>
      `${park}, ${period}, has ${ids.length} reviews: ${ids.join(", ")}. The park counts once in places, and none of them is a base of growth.`,
    none: (count: number) =>
      `${count} more ${count === 1 ? "indicator" : "indicators"} that no review allows are in --csv`,
    nothing: "No review allows any indicator",
  },
} as const;

/** A change with its sign, to the places that it is known to, and what it may be. */
const signed = ({ growth, growthInterval }: Comparison, locale: Locale): string => {
  const change = { value: growth, interval: growthInterval, unit: "ratio" } as const;
  const { value, range } = derivedText(change, locale);
  const sign = growth !== null && growth > 0 ? "+" : "";
  return sign + value + (range === null ? "" : inBrackets(range, locale));
};

/** Whether there is a review that the growth of a row would be on. */
const hasYearBefore = (row: Comparison, reviews: readonly Review[]): boolean => {
  const own = reviews.find(({ id }) => id === row.review);
  return (
    own !== undefined &&
    reviews.some(
      ({ park, period }) => park.id === own.park.id && samePeriod(period, yearBefore(own.period)),
    )
  );
};

const lineOf = (
  row: Comparison,
  width: number,
  reviews: readonly Review[],
  locale: Locale,
): string => {
  const { value, rankInterval, of, growth, growthReason, reason } = row;
  const text = TEXT[locale];
  const known = value === null ? derivedText(row, locale).range : derivedWithRange(row, locale);
  const cells = [
    known ?? `– ${reason?.[locale] ?? ""}`,
    ...(known !== null && rankInterval !== null && of > 1 ? [text.rank(...rankInterval, of)] : []),
    ...(growth !== null
      ? [text.growth(signed(row, locale))]
      : growthReason !== null && hasYearBefore(row, reviews)
        ? [text.noGrowth(growthReason[locale])]
        : []),
  ];
  return `  ${row.review.padEnd(width)}  ${cells.join(locale === "zh" ? "，" : ", ")}`;
};

/** The parks of which there are several reviews of one period, each in a line. */
const severalOf = (reviews: readonly Review[], locale: Locale): readonly string[] => {
  const isAlike = (a: Review, b: Review): boolean =>
    a.park.id === b.park.id && samePeriod(a.period, b.period);
  return reviews.flatMap((review, index) => {
    const all = reviews.filter((other) => isAlike(other, review));
    if (all.length === 1 || reviews.findIndex((other) => isAlike(other, review)) < index) return [];
    return [
      TEXT[locale].several(
        review.park.name[locale],
        formatPeriod(review.period, locale),
        all.map(({ id }) => id),
      ),
    ];
  });
};

const compareLines = (
  rows: readonly Comparison[],
  reviews: readonly Review[],
  locale: Locale,
): string => {
  const width = Math.max(0, ...rows.map(({ review }) => review.length));
  const byId = groupBy(rows, ({ id }) => id);
  const hasAny = ({ value, interval }: Comparison): boolean => value !== null || interval !== null;
  const known = [...byId.values()].filter((some) => some.some(hasAny));
  const open = byId.size - known.length;
  const { none, nothing } = TEXT[locale];
  return [
    ...severalOf(reviews, locale),
    ...known.flatMap((some) => [
      some.find(hasAny)?.label[locale] ?? "",
      ...some.map((row) => lineOf(row, width, reviews, locale)),
    ]),
    ...(known.length === 0 ? [nothing] : []),
    ...(open === 0 ? [] : [none(open)]),
  ].join("\n");
};

const COLUMNS = [
  "id",
  "indicator",
  "label_zh",
  "label_en",
  "review",
  "park",
  "period",
  "unit",
  "value",
  "lower",
  "upper",
  "rank",
  "rank_best",
  "rank_worst",
  "of",
  "growth",
  "growth_lower",
  "growth_upper",
  "reason_zh",
  "reason_en",
  "rank_reason_zh",
  "rank_reason_en",
  "growth_reason_zh",
  "growth_reason_en",
] as const;

const compareTable = (rows: readonly Comparison[]): string =>
  toCsv(
    COLUMNS,
    rows.map(({ label, interval, reason, ...row }) => ({
      ...row,
      rank_best: row.rankInterval?.[0] ?? null,
      rank_worst: row.rankInterval?.[1] ?? null,
      growth_lower: row.growthInterval?.[0] ?? null,
      growth_upper: row.growthInterval?.[1] ?? null,
      rank_reason_zh: row.rankReason?.zh ?? null,
      rank_reason_en: row.rankReason?.en ?? null,
      growth_reason_zh: row.growthReason?.zh ?? null,
      growth_reason_en: row.growthReason?.en ?? null,
      label_zh: label.zh,
      label_en: label.en,
      lower: interval?.[0] ?? null,
      upper: interval?.[1] ?? null,
      reason_zh: reason?.zh ?? null,
      reason_en: reason?.en ?? null,
    })),
  );

/** Sets the indicators of several reviews side by side. */
export const compare = async (
  reviews: readonly Review[],
  wish: Wish,
  output: Output,
): Promise<number> => {
  const ids = reviews.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined)
    throw new UserError(
      `Cannot compare: each review must have an id of its own, got ${twice} twice`,
    );
  const rows = compareReviews(reviews);
  await deliver(
    {
      text: (locale) => compareLines(rows, reviews, locale),
      json: () => rows,
      csv: () => compareTable(rows),
    },
    wish,
    output,
  );
  return 0;
};
