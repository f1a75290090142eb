import { type Period, parsePeriod, yearBefore } from "@park/data";

const DAY = 86_400_000;

/** Whether the year before ended where a period begins, so that growth over it is growth on the year. */
export const isYear = (period: Period): boolean =>
  Date.parse(parsePeriod(yearBefore(period)).end) + DAY === Date.parse(parsePeriod(period).start);
