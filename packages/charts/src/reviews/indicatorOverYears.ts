import { formatPeriod, type Localized, type Review } from "@park/data";
import {
  type Comparison,
  compareReviews,
  derivedText,
  evaluate,
  INDICATORS,
  type IndicatorDefinition,
} from "@park/metrics";
import type { ChartOptions } from "../drawOptions.ts";
import { line } from "../forms/line.ts";
import { NOT_STATED } from "../gapNotes.ts";
import { FLAG, UNRULED } from "../readOptions.ts";
import { sourceLine } from "../text/sourceLine.ts";
import { NO_REVIEW, type ReviewsChart, reviewsChart } from "./reviewsChart.ts";

/**
 * How an indicator over several reviews is drawn.
 *
 * @example
 * ```ts
 * import type { IndicatorOverYearsOptions } from "@park/charts";
 * const options: IndicatorOverYearsOptions = { locale: "en", hasZero: false };
 * options.hasZero; // => false
 * ```
 */
export interface IndicatorOverYearsOptions extends ChartOptions {
  /** The indicators to look the id up in; those of `@park/metrics` where it is left out. */
  readonly indicators?: readonly IndicatorDefinition[];
  /** Whether the axis starts at 0; true where it is left out. */
  readonly hasZero?: boolean;
}

const TEXT: Localized<{
  readonly rose: (label: string, first: string, last: string) => string;
  readonly fell: (label: string, first: string, last: string) => string;
  readonly same: (label: string, text: string, first: string, last: string) => string;
  readonly open: (label: string, first: string, last: string) => string;
  readonly once: (label: string, only: string) => string;
  readonly at: (text: string, period: string) => string;
  readonly subtitle: (park: string, first: string, last: string) => string;
  readonly band: string;
  readonly joiner: string;
  readonly columns: readonly [period: string, value: string, range: string, why: string];
}> = {
  zh: {
    rose: (label, first, last) => `${label}从${first}升至${last}`,
    fell: (label, first, last) => `${label}从${first}降至${last}`,
    same: (label, text, first, last) => `${label}${first}与${last}均为${text}`,
    open: (label, first, last) => `${label}：${first}，${last}；舍入误差之内，升降未定`,
    once: (label, only) => `${label}：${only}`,
    at: (text, period) => `${text}（${period}）`,
    subtitle: (park, first, last) =>
      first === last
        ? `${park}，${first}，由回顾所载数字计算`
        : `${park}，${first}至${last}，由各期回顾所载数字计算`,
    band: "阴影为原文数字的印刷精度所允许的范围",
    joiner: "；",
    columns: ["时期", "数值", "舍入误差允许的范围", "未载原因"],
  },
  en: {
    rose: (label, first, last) => `${label} rose from ${first} to ${last}`,
    fell: (label, first, last) => `${label} fell from ${first} to ${last}`,
    same: (label, text, first, last) => `${label} is ${text}, for ${first} as for ${last}`,
    open: (label, first, last) =>
      `${label}: ${first} and ${last}; rounding leaves open whether it rose or fell`,
    once: (label, only) => `${label}: ${only}`,
    at: (text, period) => `${text} (${period})`,
    subtitle: (park, first, last) =>
      first === last
        ? `${park}, ${first}, computed from figures that the review states`
        : `${park}, ${first} to ${last}, computed from figures that the reviews state`,
    band: "The band is what the digits in print allow",
    joiner: "; ",
    columns: ["Period", "Value", "What rounding allows", "Why there is none"],
  },
};

/** Whether two values differ whatever their operands were before rounding. */
const isApart = (a: Comparison, b: Comparison): boolean => {
  const [below, above] = (a.value ?? 0) < (b.value ?? 0) ? [a, b] : [b, a];
  const [high, low] = [below.interval?.[1] ?? null, above.interval?.[0] ?? null];
  return high !== null && low !== null && high < low;
};

/** The facts that an indicator is computed from, for the source line. */
const sourceOf = (
  review: Review,
  id: string,
  indicators: readonly IndicatorDefinition[],
  locale: "zh" | "en",
): string => {
  const used = evaluate(review, indicators).find((row) => row.id === id)?.operands ?? [];
  const facts = review.facts.filter((fact) => used.some((operand) => operand.fact === fact.id));
  return sourceLine(review, facts, locale);
};

/**
 * One indicator over several reviews of one park: a line of its values, with the interval that the printed digits allow.
 *
 * When: two or more years, half-years or other periods of one length. When not: one review (use
 * {@link CHARTS | the charts of one review}), or several parks (use {@link parksSideBySide | parks side by side}). A
 * period between two reviews that none is of stays as a gap.
 *
 * @param reviews - reviews of one park, in any order
 * @param indicatorId - the id of an evaluation, such as `startRate` or `impliedBase:foreignTrade:growth`
 * @param options - language, theme and width; `indicators` of your own, `hasZero: false` for an axis that does not start
 * at 0
 * @returns the spec; the title says that the indicator rose or fell only where rounding does not leave that open, and
 * notes in the picture say why a period has no value
 * @throws {RangeError} if there are no reviews, they are of different parks, their periods overlap or are of different
 * lengths, none of them has the indicator, none has a value for it, or they have it in different units
 *
 * @example
 * ```ts
 * import { indicatorOverYears } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * indicatorOverYears.title([xinyu2023], "startRate", { locale: "en" }); // => "Start rate: 99.13% (2023)"
 * ```
 */
export const indicatorOverYears: ReviewsChart<string, IndicatorOverYearsOptions> =
  /*#__PURE__*/ reviewsChart(
    {
      id: "indicatorOverYears",
      when: {
        zh: "两个以上等长的时期，如年度、半年",
        en: "two or more years, half-years or other periods of one length",
      },
      whenNot: {
        zh: "只有一份回顾，宜用单份回顾的各图；多个园区，宜用园区对比图",
        en: "one review (use the charts of one review), or several parks (use parks side by side)",
      },
    },
    ({ id, reviews, periods, what, options, locale, frame }) => {
      const say = TEXT[locale];
      const { indicators = INDICATORS, hasZero = true } = options;
      const all = compareReviews(reviews, indicators).filter((row) => row.id === what);
      if (all.length === 0) {
        throw new RangeError(
          `Cannot draw ${id}: indicatorId must be that of an evaluation of one of the reviews, such as startRate, got ${JSON.stringify(what)}`,
        );
      }
      const known = all.filter(({ value }) => value !== null);
      const [first, last] = [known[0], known.at(-1)];
      if (first === undefined || last === undefined) {
        throw new RangeError(
          `Cannot draw ${id}: one of the reviews must have a value for ${what}, got none (${all[0]?.reason?.en})`,
        );
      }
      const other = known.find(({ unit }) => unit !== first.unit);
      if (other !== undefined) {
        throw new RangeError(
          `Cannot draw ${id}: the values must be in one unit, got ${first.unit} and ${other.unit}`,
        );
      }
      const write = (row: Comparison): string =>
        derivedText(row, locale).value ?? NOT_STATED[locale];
      const factor = first.unit === "ratio" ? 100 : 1;
      const scaled = (value: number | null): number | null =>
        value === null ? null : value * factor;
      const rows = periods.map(({ period, review }) => {
        const row = all.find((candidate) => candidate.review === review?.id);
        const value = row?.value ?? null;
        const [low, high] = value === null ? [null, null] : (row?.interval ?? [null, null]);
        const hasRange = low !== null && high !== null && low !== high;
        return {
          period: formatPeriod(period, locale),
          value: scaled(value),
          lower: scaled(hasRange ? low : null),
          upper: scaled(hasRange ? high : null),
          text: row === undefined ? NOT_STATED[locale] : write(row),
          range: row === undefined || value === null ? "" : (derivedText(row, locale).range ?? ""),
          reason:
            value !== null
              ? ""
              : (review === null ? NO_REVIEW : (row?.reason ?? NOT_STATED))[locale],
        };
      });
      const label = first.label[locale];
      const at = (row: Comparison): string => say.at(write(row), formatPeriod(row.period, locale));
      const title =
        first === last
          ? say.once(label, at(first))
          : write(first) === write(last)
            ? say.same(
                label,
                write(first),
                formatPeriod(first.period, locale),
                formatPeriod(last.period, locale),
              )
            : !isApart(first, last)
              ? say.open(label, at(first), at(last))
              : ((last.value ?? 0) > (first.value ?? 0) ? say.rose : say.fell)(
                  label,
                  at(first),
                  at(last),
                );
      const subtitle = say.subtitle(
        reviews[0].park.name[locale],
        rows[0]?.period ?? "",
        rows.at(-1)?.period ?? "",
      );
      const spec = line(
        // Where each lies in time; how it is written there is the same.
        rows.map((row, index) => ({ ...row, period: periods[index]?.period ?? "" })),
        { x: "period", y: "value", lower: "lower", upper: "upper", text: "text", reason: "reason" },
        {
          ...frame,
          title,
          subtitle,
          notes: rows.some(({ range }) => range !== "") ? [say.band] : [],
          source: reviews
            .map((review) => sourceOf(review, what, indicators, locale))
            .filter((source) => source !== "")
            .join(say.joiner),
          unit: first.unit === "ratio" ? "percent" : "number",
          hasZero,
        },
      );
      const [periodLabel, valueLabel, rangeLabel, whyLabel] = say.columns;
      return {
        spec,
        table: {
          caption: `${label}${say.joiner}${subtitle}`,
          columns: [
            { id: "period", label: periodLabel, isNumber: false },
            { id: "text", label: valueLabel, isNumber: true },
            { id: "range", label: rangeLabel, isNumber: false },
            { id: "reason", label: whyLabel, isNumber: false },
          ],
          rows,
        },
      };
    },
    { indicators: UNRULED, hasZero: FLAG },
  );
