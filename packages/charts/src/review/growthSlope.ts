import {
  type Fact,
  factIndex,
  formatFigure,
  formatPeriod,
  type Localized,
  labelOf,
  labelOfKey,
  valueIn,
  valueOf,
  yearBefore,
} from "@park/data";
import { type Chart, type ChartDefinition, chart } from "../chart.ts";
import { slope } from "../forms/slope.ts";
import { changeText } from "../text/changeText.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { sourceLine } from "../text/sourceLine.ts";
import { yearBeforeOf } from "./yearBeforeOf.ts";

const TEXT: Localized<{
  readonly subtitle: (label: string, before: string, now: string) => string;
  readonly derived: (period: string) => string;
  readonly isDerived: (period: string) => string;
  readonly isWhole: (period: string) => string;
  readonly isNone: (period: string) => string;
  readonly fromZero: string;
  readonly note: (label: string, note: string) => string;
  readonly period: string;
  readonly value: string;
}> = {
  zh: {
    subtitle: (label, before, now) => `${label}，${before}与${now}`,
    derived: (period) => `${period}，推算`,
    isDerived: (period) => `${period}的数由本期数与增速推算，括号内为舍入误差允许的范围`,
    isWhole: (period) => `${period}的数由本期数与增速推算，是唯一符合所载增速的整数`,
    isNone: (period) => `${period}的数由本期数与增速推算；没有整数符合所载增速`,
    fromZero: "纵轴从0起",
    note: (label, note) => `${label}：${note}`,
    period: "时期",
    value: "数值",
  },
  en: {
    subtitle: (label, before, now) => `${label}, ${before} and ${now}`,
    derived: (period) => `${period}, derived`,
    isDerived: (period) =>
      `The value of ${period} is derived from the later one and its growth; in brackets, what rounding allows`,
    isWhole: (period) =>
      `The value of ${period} is derived from the later one and its growth; no other whole number fits`,
    isNone: (period) =>
      `The value of ${period} is derived from the later one and its growth; no whole number fits the two`,
    fromZero: "The scale starts at 0",
    note: (label, note) => `${label}: ${note}`,
    period: "Period",
    value: "Value",
  },
};

/**
 * Declares a chart of a figure and its stated growth: a slope from the value a year before, which is derived where the
 * review does not state it.
 *
 * @param definition - what is known of the chart; its needs are the figure and its growth
 * @param titles - the title in each language, of the figure and the words for its growth
 */
export const growthSlope = (
  definition: Omit<ChartDefinition, "intent" | "needs">,
  measure: string,
  titles: Localized<(level: Fact, change: string) => string>,
): Chart => {
  const [level, growth] = [{ measure }, { measure, as: "growth" }] as const;
  return chart(
    { ...definition, intent: "change-over-time", needs: [level, growth] },
    ({ review, facts, locale, frame }) => {
      const say = TEXT[locale];
      const { open, close } = PUNCTUATION[locale];
      const [now, rate] = facts as readonly [Fact, Fact];
      const before = yearBeforeOf(review, now, rate, locale);
      if (before === null)
        throw new RangeError(`Cannot draw ${definition.id}: there must be a year before, got none`);
      const [earlier, later] = [
        formatPeriod(yearBefore(now.period), locale),
        formatPeriod(now.period, locale),
      ];
      const isDerived = before.fact === null;
      const periods = [isDerived ? say.derived(earlier) : earlier, later] as const;
      const label = labelOf(review, now)[locale];
      const text = formatFigure(now, locale);
      const change = changeText(rate, locale);
      const row = {
        series: label,
        from: before.value,
        to: valueIn(now, review.measures[now.measure]?.unit ?? now.unit),
        fromText: before.text,
        toText: text,
        lower: before.lower,
        upper: before.upper,
      };
      const shown = before.fact === null ? facts : [...facts, before.fact];
      const derived = !isDerived
        ? []
        : before.wholes === 1
          ? [say.isWhole(earlier)]
          : before.wholes === 0
            ? [say.isNone(earlier)]
            : [say.isDerived(earlier)];
      const remarks = shown.flatMap((fact) =>
        fact.note === null ? [] : [say.note(labelOf(review, fact)[locale], fact.note[locale])],
      );
      const subtitle = say.subtitle(label, earlier, later);
      const spec = slope(
        [row],
        {
          series: "series",
          from: "from",
          to: "to",
          fromText: "fromText",
          toText: "toText",
          lower: "lower",
          upper: "upper",
        },
        {
          ...frame,
          title: titles[locale](now, change),
          subtitle,
          notes: [...derived, ...remarks, say.fromZero],
          source: sourceLine(review, shown, locale),
          periods,
          isDerived,
        },
      );
      return {
        spec,
        table: {
          caption: subtitle,
          columns: [
            { id: "period", label: say.period, isNumber: false },
            { id: "text", label: say.value, isNumber: true },
          ],
          rows: [
            {
              period: periods[0],
              value: row.from,
              text: before.text,
              fact: before.fact?.id ?? null,
            },
            { period: periods[1], value: row.to, text, fact: now.id },
            {
              period:
                labelOf(review, rate)[locale] +
                (rate.note === null ? "" : open + rate.note[locale] + close),
              value: valueOf(rate),
              text: change,
              fact: rate.id,
            },
          ],
        },
      };
    },
    (review) => {
      const find = factIndex(review);
      const [now, rate] = [find(level), find(growth)];
      return now === null || rate === null || yearBeforeOf(review, now, rate, "en") !== null
        ? []
        : [labelOfKey(review, { ...level, period: "yearBefore" })];
    },
  );
};
