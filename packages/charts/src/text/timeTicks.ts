import { formatPeriod, type Locale } from "@park/data";

/** A tick of an axis of time: its time in milliseconds, and its label. */
export interface TimeTick {
  readonly time: number;
  readonly text: string;
}

/** Months between ticks: a month, a quarter, a half, a year, and more years. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12000, 120_000] as const;

/** The month that a time is in, counted from the year 0. */
const monthOf = (time: number): number => {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

const timeOf = (month: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return date.getTime();
};

/** Round ticks around a span of time, at most `most` steps and one more where they are not aligned. */
export const timeTicks = (
  start: number,
  end: number,
  locale: Locale,
  most = 8,
): readonly TimeTick[] => {
  const [first, last] = [monthOf(start), monthOf(end - 1) + 1];
  const step = STEPS.find((months) => (last - first) / months <= most) ?? 120_000;
  const [from, to] = [Math.floor(first / step), Math.ceil(last / step)];
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const month = (from + at) * step;
    const year = Math.floor(month / 12);
    const written = String(year).padStart(4, "0");
    const period =
      step % 12 === 0 ? written : `${written}-M${String((month % 12) + 1).padStart(2, "0")}`;
    // After the year 9999 there is no period.
    return { time: timeOf(month), text: year > 9999 ? written : formatPeriod(period, locale) };
  });
};
