import type { Locale } from "@park/data";
import { shown } from "./shown.ts";
import { plainText } from "./text/plainText.ts";
import { type TimeSpan, timeSpan } from "./timeSpan.ts";

/** What a cell says of time: the span that it reads as, or the text that reads as none. */
export interface TimeCell {
  readonly text: string;
  /** Null where the text is no time, or is empty. */
  readonly span: TimeSpan | null;
}

/** How a Date is written as JSON, and with an offset or none. */
const INSTANT = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

type Parts = readonly [year: number, month: number, day: number, hour: number, minute: number];

const inUtc = (date: Date): Parts => [
  date.getUTCFullYear(),
  date.getUTCMonth() + 1,
  date.getUTCDate(),
  date.getUTCHours(),
  date.getUTCMinutes(),
];

const inLocalTime = (date: Date): Parts => [
  date.getFullYear(),
  date.getMonth() + 1,
  date.getDate(),
  date.getHours(),
  date.getMinutes(),
];

const isMidnight = ([, , , hour, minute]: Parts): boolean => hour === 0 && minute === 0;

/**
 * The dates of a column as texts, to the precision that all of them have: years, months, days or minutes. They are read in
 * UTC, or, where they are midnights of the machine's own time and not of UTC, in that: `new Date(2023, 0, 1)` is the
 * first of January wherever it is made.
 */
const writtenDates = (dates: readonly Date[]): readonly string[] => {
  const utc = dates.map(inUtc);
  const local = dates.map(inLocalTime);
  const parts = !utc.every(isMidnight) && local.every(isMidnight) ? local : utc;
  const two = (part: number): string => String(part).padStart(2, "0");
  return parts.map(([year, month, day, hour, minute]) => {
    const written = [String(year).padStart(4, "0")];
    const isDays = parts.every(isMidnight);
    const isMonths = isDays && parts.every((each) => each[2] === 1);
    if (isMonths && parts.every((each) => each[1] === 1)) return written.join("-");
    written.push(two(month));
    if (isMonths) return written.join("-");
    written.push(two(day));
    return isDays ? written.join("-") : `${written.join("-")}T${two(hour)}:${two(minute)}`;
  });
};

/**
 * The times of a column: years as numbers, Dates, and texts such as 2023, 2023-06, 2023-06-30, 2023-S1, 2023-Q3 and
 * 2023-M09. A text that is no time, and what is missing, is left to the form.
 */
export const timeColumn = (
  form: string,
  rows: readonly object[],
  column: string,
  locale: Locale,
): readonly TimeCell[] => {
  const refuse = (index: number, value: unknown): never => {
    throw new TypeError(
      `Cannot draw ${form}: rows[${index}].${column} must be a text, a year as a number, or a valid Date, got ${
        value instanceof Date ? "an invalid Date" : shown(value)
      }`,
    );
  };
  const cells = rows.map((row, index): string | Date => {
    const value = (row as { readonly [column: string]: unknown })[column] ?? "";
    if (value instanceof Date) return Number.isNaN(value.getTime()) ? refuse(index, value) : value;
    if (typeof value === "number")
      return Number.isInteger(value) && value >= 0 && value <= 9999
        ? String(value).padStart(4, "0")
        : refuse(index, value);
    if (typeof value !== "string") return refuse(index, value);
    const instant = INSTANT.test(value) ? new Date(value) : null;
    return instant === null || Number.isNaN(instant.getTime()) ? value : instant;
  });
  const dates = writtenDates(cells.filter((cell) => cell instanceof Date));
  let next = 0;
  return cells.map((cell) => {
    const text = plainText(cell instanceof Date ? (dates[next++] ?? "") : cell);
    return { text, span: text === "" ? null : timeSpan(text, locale) };
  });
};
