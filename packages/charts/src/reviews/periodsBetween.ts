import { type Period, parsePeriod } from "@park/data";

/**
 * All periods from the first to the last of some that are written alike, with those between that nobody named: what is
 * skipped must be seen to be missing.
 *
 * @param periods - such as 2021 and 2023, or 2022-S1 and 2023-S2
 * @returns them in order, such as 2021, 2022 and 2023
 */
export const periodsBetween = (periods: readonly Period[]): readonly Period[] => {
  const years = periods.map((period) => Number(period.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const starts = periods.map((period) => parsePeriod(period).start).sort();
  const [begin = "", end = ""] = [starts[0], starts.at(-1)];
  /** A period in each year in which one of its kind may lie. */
  const moved = (period: Period): readonly Period[] =>
    Array.from(
      { length: last - first + 1 },
      (_, index) =>
        period.replace(/\d{4}/g, (year) =>
          String(Number(year) - Number(period.slice(0, 4)) + first + index).padStart(4, "0"),
        ) as Period,
    );
  const byStart = new Map<string, Period>();
  for (const period of periods.flatMap(moved)) {
    const { start } = parsePeriod(period);
    if (start >= begin && start <= end) byStart.set(start, byStart.get(start) ?? period);
  }
  // As they are written themselves, where one period can be written in two ways.
  for (const period of periods) byStart.set(parsePeriod(period).start, period);
  return [...byStart].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, period]) => period);
};
