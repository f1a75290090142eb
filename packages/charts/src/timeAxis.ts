import type { Locale, Localized } from "@park/data";
import { type Call, fieldOf } from "./call.ts";
import type { Axis, Moment, Position, Row } from "./spec.ts";
import { stepColumn } from "./stepColumn.ts";
import type { TimeSpan } from "./timeSpan.ts";

/** What all steps of an axis are. */
export type Precision = "year" | "half" | "quarter" | "month" | "day" | "minute";

const DAY = 86_400_000;

/** Expressions that write a time, of an expression that gives one. */
const WRITTEN: Localized<{ readonly [precision in Precision]: (time: string) => string }> = {
  zh: {
    year: (time) => `utcFormat(${time},'%Y年')`,
    half: (time) => `utcFormat(${time},'%Y年')+(utcmonth(${time})<6?'上半年':'下半年')`,
    quarter: (time) => `utcFormat(${time},'%Y年第')+utcquarter(${time})+'季度'`,
    month: (time) => `utcFormat(${time},'%Y年%-m月')`,
    day: (time) => `utcFormat(${time},'%Y年%-m月%-d日')`,
    minute: (time) => `utcFormat(${time},'%Y年%-m月%-d日 %H:%M')`,
  },
  en: {
    year: (time) => `utcFormat(${time},'%Y')`,
    half: (time) => `(utcmonth(${time})<6?'H1 ':'H2 ')+utcFormat(${time},'%Y')`,
    quarter: (time) => `'Q'+utcquarter(${time})+utcFormat(${time},' %Y')`,
    month: (time) => `utcFormat(${time},'%b %Y')`,
    day: (time) => `utcFormat(${time},'%Y-%m-%d')`,
    minute: (time) => `utcFormat(${time},'%Y-%m-%d %H:%M')`,
  },
};

/** An expression that writes a time, of an expression that gives one, as far as `precision` goes. */
export const timeExpression = (locale: Locale, precision: Precision, time: string): string =>
  WRITTEN[locale][precision](time);

/** More ticks than this are chosen by Vega, which knows where round times are. */
const MOST_TICKS = 40;

const precisionOf = ({ start, end }: TimeSpan): Precision => {
  const days = (end - start) / DAY;
  return days === 0
    ? "minute"
    : days < 1.5
      ? "day"
      : days < 32
        ? "month"
        : days < 93
          ? "quarter"
          : days < 185
            ? "half"
            : "year";
};

/** A time as rows have it: a day, or a minute of one, in the form of ISO 8601. */
export const isoOf = (time: number): string => {
  const text = new Date(time).toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, 10) : text;
};

/** The first year that Vega does not take for one of the 20th century. */
const FIRST_YEAR = 100;

/** Ticks at given times; none where Vega would read one of them wrongly, which then finds round times itself. */
export const ticksAt = (times: readonly number[]): Pick<Axis, "values"> =>
  times.every((time) => new Date(time).getUTCFullYear() >= FIRST_YEAR)
    ? { values: times.map(momentOf) }
    : {};

/** A time as the ticks of an axis have it: a text would be read by code that differs from one major of Vega to another. */
const momentOf = (time: number): Moment => {
  const at = new Date(time);
  const [month, date, hours, minutes] = [
    at.getUTCMonth() + 1,
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
  ];
  return {
    year: at.getUTCFullYear(),
    ...(month + date > 2 ? { month, date } : {}),
    ...(hours + minutes > 0 ? { month, date, hours, minutes } : {}),
    utc: true,
  };
};

/** The axis of a column of times or of steps. */
export interface TimeAxis {
  readonly x: Position;
  /** The rows, whose times are as Vega-Lite reads them. */
  readonly rows: readonly Row[];
  /** What stands in the column for each row, and for each step once, in order. */
  readonly of: readonly (string | number)[];
  readonly steps: readonly (string | number)[];
  /** The same as it is written. */
  readonly texts: readonly string[];
  readonly stepTexts: readonly string[];
  /** Where each step lies, from 0 to 1. */
  readonly shares: readonly number[];
  /** What a reader must know of the distances between steps. */
  readonly notes: readonly string[];
  /** An expression that writes the time of a row. */
  readonly written: string;
}

/**
 * Reads the times of a call: years as numbers, Dates, and texts such as 2023, 2023-06, 2023-06-30, 2023-S1, 2023-Q3 and
 * 2023-M09, which lie where they are on a scale of time; texts that are no times, and all of them where `isOrdinal` asks
 * for it, stand at even distances.
 *
 * @throws {RangeError} if some are times and others are not, unless `isOrdinal`
 */
export const timeAxis = <R extends string>(
  call: Call<R>,
  role: R,
  isOrdinal: boolean,
  more: Axis = {},
): TimeAxis => {
  const { field, title } = fieldOf(call, role);
  const { locale } = call.stage;
  const read = stepColumn(call.form, call.rows, field, { locale }, isOrdinal);
  const { of: texts, order: stepTexts, spans, shares, notes } = read;
  const index = new Map(stepTexts.map((text, nth) => [text, nth]));
  const steps = spans === null ? stepTexts : spans.map(({ start }) => isoOf(start));
  const of = texts.map((text) => steps[index.get(text) ?? 0] ?? "");
  const rows = call.rows.map((row, nth) => ({ ...row, [field]: of[nth] ?? "" }));
  const shared = { rows, of, steps, texts, stepTexts, shares, notes };
  const axis: Axis = { title: null, labelAngle: 0, labelFlush: true, labelOverlap: true, ...more };
  if (spans === null)
    return {
      ...shared,
      x: {
        field,
        type: "ordinal",
        title,
        sort: stepTexts.map(String),
        axis,
        scale: { type: "point", padding: 0.2 },
      },
      written: `datum["${field}"]`,
    };
  const precision = spans.map(precisionOf);
  const [first = "day"] = precision;
  const one: Precision = precision.every((other) => other === first)
    ? first
    : precision.includes("minute")
      ? "minute"
      : "day";
  const write = WRITTEN[locale as Locale][one];
  return {
    ...shared,
    x: {
      field,
      type: "temporal",
      title,
      axis: {
        ...axis,
        ...(steps.length <= MOST_TICKS ? ticksAt(spans.map(({ start }) => start)) : {}),
        labelExpr: write("datum.value"),
      },
      scale: { type: "utc" },
    },
    written: write(`toDate(datum["${field}"])`),
  };
};
