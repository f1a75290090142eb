import { formatFigure, type Locale, type Review } from "@park/data";
import { type Output, UserError } from "@park/data/command";
import { toCsv } from "@park/data/csv";
import { type Comparison, compareReviews } from "../compareReviews.ts";
import { figureOf } from "../figureOf.ts";
import { groupBy } from "../groupBy.ts";
import { deliver, type Wish } from "./deliver.ts";

const TEXT = {
  zh: {
    rank: (rank: number, of: number) => `${of}个中第${rank}`,
    growth: (rate: string) => `比上年${rate}`,
    none: (count: number) => `另有${count}项指标，各回顾都无法计算，见--csv`,
    nothing: "各回顾都没有可以计算的指标",
  },
  en: {
    rank: (rank: number, of: number) => `${rank} of ${of}`,
    growth: (rate: string) => `${rate} on the year before`,
    none: (count: number) =>
      `${count} more ${count === 1 ? "indicator" : "indicators"} that no review allows are in --csv`,
    nothing: "No review allows any indicator",
  },
} as const;

const signed = (growth: number, locale: Locale): string =>
  `${growth > 0 ? "+" : ""}${formatFigure(figureOf(growth, "ratio", 1), locale)}`;

const lineOf = (row: Comparison, width: number, locale: Locale): string => {
  const { value, unit, rank, of, growth, reason } = row;
  const text = TEXT[locale];
  const cells =
    value === null
      ? [`– ${reason?.[locale] ?? ""}`]
      : [
          formatFigure(figureOf(value, unit), locale),
          ...(rank !== null && of > 1 ? [text.rank(rank, of)] : []),
          ...(growth === null ? [] : [text.growth(signed(growth, locale))]),
        ];
  return `  ${row.review.padEnd(width)}  ${cells.join(locale === "zh" ? "，" : ", ")}`;
};

const compareLines = (rows: readonly Comparison[], locale: Locale): string => {
  const width = Math.max(0, ...rows.map(({ review }) => review.length));
  const byId = groupBy(rows, ({ id }) => id);
  const known = [...byId.values()].filter((some) => some.some(({ value }) => value !== null));
  const open = byId.size - known.length;
  const { none, nothing } = TEXT[locale];
  return [
    ...known.flatMap((some) => [
      some.find(({ value }) => value !== null)?.label[locale] ?? "",
      ...some.map((row) => lineOf(row, width, locale)),
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
  "of",
  "growth",
  "reason_zh",
  "reason_en",
] as const;

const compareTable = (rows: readonly Comparison[]): string =>
  toCsv(
    COLUMNS,
    rows.map(({ label, interval, reason, ...row }) => ({
      ...row,
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
      text: (locale) => compareLines(rows, locale),
      json: () => rows,
      csv: () => compareTable(rows),
    },
    wish,
    output,
  );
  return 0;
};
