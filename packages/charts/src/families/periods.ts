import { formatPeriod, type Locale, type Period, parsePeriod } from "@park/data";

interface Span {
  readonly start: string;
  readonly end: string;
  readonly months: number;
}

const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** From when to when a period is; a text that is none is taken as it is. */
const spanOf = (period: Period): Span => {
  try {
    const { start, end } = parsePeriod(period);
    return { start, end, months: monthOf(end) - monthOf(start) + 1 };
  } catch {
    return { start: period, end: period, months: 0 };
  }
};

/** A period without the year, where it is that of another: 10月, October. */
export const shortPeriod = (period: Period, beside: Period, locale: Locale): string => {
  const [year] = period.split("-");
  const text = formatPeriod(period, locale);
  if (year === undefined || text.length <= year.length + 1 || !beside.startsWith(year)) return text;
  return locale === "zh"
    ? text.replace(`${year}年`, "")
    : text.replace(` ${year}`, "").replace(/^first half of$/, "first half");
};

/** Earlier before later; of those that end together the longer first. */
export const inTime = (a: Period, b: Period): number => {
  const [left, right] = [spanOf(a), spanOf(b)];
  return left.end === right.end ? right.months - left.months : left.end < right.end ? -1 : 1;
};

/** Whether periods are as long as each other, so that what came about in one can be held against the other. */
export const isAsLong = (a: Period, b: Period): boolean => spanOf(a).months === spanOf(b).months;

/** Whether a period is as long as a year or several. */
export const isYears = (period: Period): boolean => spanOf(period).months % 12 === 0;

/** Whether a period is longer than another. */
export const isLonger = (a: Period, b: Period): boolean => spanOf(a).months > spanOf(b).months;

/** Whether a period lies in another. */
export const isWithin = (inner: Period, outer: Period): boolean => {
  const [left, right] = [spanOf(inner), spanOf(outer)];
  return left.start >= right.start && left.end <= right.end;
};

/** Whether periods have a time in common. */
export const overlap = (a: Period, b: Period): boolean => {
  const [left, right] = [spanOf(a), spanOf(b)];
  return left.start <= right.end && right.start <= left.end;
};
