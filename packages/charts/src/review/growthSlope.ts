import {
  type Fact,
  factIndex,
  formatFigure,
  formatPeriod,
  type Locale,
  type Localized,
  labelOf,
  labelOfKey,
  valueIn,
  valueOf,
  yearBefore,
} from "@park/data";
import {
  boundsText,
  figureOf,
  type NumberInterval,
  type ValueYearBefore,
  valueYearBefore,
  wholeNumbersIn,
} from "@park/metrics";
import { type Chart, type ChartDefinition, chart } from "../chart.ts";
import { slope } from "../forms/slope.ts";
import { changeText } from "../text/changeText.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { sourceLine } from "../text/sourceLine.ts";
import { clamped, narrowed, narrowingNotes } from "./narrowed.ts";

const TEXT: Localized<{
  readonly subtitle: (label: string, before: string, now: string) => string;
  readonly derived: (period: string) => string;
  readonly isDerived: (period: string) => string;
  readonly isWhole: (period: string) => string;
  readonly isNone: (period: string) => string;
  readonly fromZero: string;
  readonly note: (label: string, note: string) => string;
  readonly figure: string;
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
    figure: "指标",
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
    figure: "Figure",
    period: "Period",
    value: "Value",
  },
};

/** The whole numbers that an implied value of what is counted can have been, null where none fits; else all that it may be. */
const possibleOf = ({ isWhole, interval }: ValueYearBefore): NumberInterval | null =>
  isWhole ? wholeNumbersIn(interval) : interval;

const isOne = (possible: NumberInterval | null): boolean =>
  possible !== null && possible[0] !== null && possible[0] === possible[1];

/** The value a year before, and behind a derived one what rounding allows, where that is more than one number. */
const textOf = (before: ValueYearBefore, from: readonly Fact[], locale: Locale): string => {
  const { fact, value, unit, isWhole } = before;
  if (fact !== null) return formatFigure(fact, locale);
  const possible = possibleOf(before);
  // Whole numbers are written to the last digit, whatever power of ten stands behind them.
  const look = { unit, places: isWhole ? 8 : 1, locale, isTrimmed: isWhole };
  // No whole number fits: what is shown is none that could have been counted.
  const isLoose = possible === null || from.some(({ qualifier }) => qualifier !== null);
  const [least, most] = possible ?? [null, null];
  const shown = isWhole
    ? Math.min(Math.max(Math.round(value), least ?? -Infinity), most ?? Infinity)
    : value;
  const { amount, ...figure } = figureOf(shown, unit, look.places);
  const digits = isWhole && amount.includes(".") ? amount.replace(/\.?0+$/, "") : amount;
  const { open, close } = PUNCTUATION[locale];
  const isBounded = least !== null || most !== null;
  return (
    formatFigure({ ...figure, amount: digits, qualifier: isLoose ? "about" : null }, locale) +
    (!isBounded || (isWhole && isOne(possible))
      ? ""
      : open + boundsText([least, most], look) + close)
  );
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
      const implied = valueYearBefore(review, now, rate);
      if (implied === null)
        throw new RangeError(`Cannot draw ${definition.id}: there must be a year before, got none`);
      const { dimensions, scope } = now;
      const key = { measure, dimensions, scope, period: yearBefore(now.period) };
      const left =
        implied.fact === null ? narrowed(review, { key, ...implied, of: [now, rate] }) : null;
      const before =
        left === null
          ? implied
          : { ...implied, ...left, value: clamped(implied.value, left.interval) };
      const others = left?.others ?? [];
      const [earlier, later] = [
        formatPeriod(yearBefore(now.period), locale),
        formatPeriod(now.period, locale),
      ];
      const isDerived = before.fact === null;
      const beforeText = textOf(before, [now, rate], locale);
      const [lower, upper] = isDerived ? before.interval : [null, null];
      const possible = possibleOf(before);
      const periods = [isDerived ? say.derived(earlier) : earlier, later] as const;
      const label = labelOf(review, now)[locale];
      const text = formatFigure(now, locale);
      const change = changeText(rate, locale);
      const rows = [
        {
          series: label,
          period: periods[0],
          value: before.value,
          text: beforeText,
          lower: lower === null ? null : Math.min(lower, before.value),
          upper: upper === null ? null : Math.max(upper, before.value),
        },
        {
          series: label,
          period: periods[1],
          value: valueIn(now, review.measures[now.measure]?.unit ?? now.unit),
          text,
          lower: null,
          upper: null,
        },
      ];
      const shown = before.fact === null ? facts : [...facts, before.fact];
      const derived = !isDerived
        ? []
        : before.isWhole && isOne(possible)
          ? [say.isWhole(earlier)]
          : possible === null
            ? [say.isNone(earlier)]
            : [say.isDerived(earlier)];
      const remarks = shown.flatMap((fact) =>
        fact.note === null ? [] : [say.note(labelOf(review, fact)[locale], fact.note[locale])],
      );
      const subtitle = say.subtitle(label, earlier, later);
      const spec = slope(
        rows,
        {
          x: { field: "period", title: say.period },
          y: { field: "value", title: say.value },
          series: { field: "series", title: say.figure },
          text: "text",
          // A tooltip says what has one title once: the text, which tells the ends too.
          lower: { field: "lower", title: say.value },
          upper: { field: "upper", title: say.value },
        },
        {
          ...frame,
          title: titles[locale](now, change),
          subtitle,
          notes: [...derived, ...narrowingNotes(others, review, locale), ...remarks, say.fromZero],
          source: sourceLine(review, shown, locale),
          ...(isDerived ? { open: [periods[0]] } : {}),
        },
      );
      return {
        spec,
        from: others.map(({ id }) => id),
        table: {
          caption: subtitle,
          columns: [
            { id: "period", label: say.period, isNumber: false },
            { id: "text", label: say.value, isNumber: true },
          ],
          rows: [
            {
              period: periods[0],
              value: before.value,
              text: beforeText,
              fact: before.fact?.id ?? null,
            },
            { period: periods[1], value: rows[1]?.value ?? null, text, fact: now.id },
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
      return now === null || rate === null || valueYearBefore(review, now, rate) !== null
        ? []
        : [labelOfKey(review, { ...level, period: "yearBefore" })];
    },
  );
};
