/**
 * The time that a figure is about: `2023`, `2023-S1` (half), `2023-Q3` (quarter), `2024-M09` (month), or a range of
 * months `2024-01/2024-09` (SDMX TIME_PERIOD).
 *
 * @example
 * ```ts
 * import { type Period, parsePeriod } from "@park/data";
 * const firstHalf: Period = "2023-S1";
 * parsePeriod(firstHalf); // => { start: "2023-01-01", end: "2023-06-30" }
 * ```
 */
export type Period =
  | `${number}`
  | `${number}-S${1 | 2}`
  | `${number}-Q${1 | 2 | 3 | 4}`
  | `${number}-M${string}`
  | `${number}-${string}/${number}-${string}`;

const PERIOD =
  /^(\d{4})(?:-S([12])|-Q([1-4])|-M(0[1-9]|1[0-2])|-(0[1-9]|1[0-2])\/(\d{4})-(0[1-9]|1[0-2]))?$/;

interface Months {
  readonly from: readonly [year: number, month: number];
  readonly to: readonly [year: number, month: number];
}

const monthsOf = (period: string): Months => {
  const match = PERIOD.exec(period);
  const refuse = (): never => {
    throw new RangeError(
      `Cannot read period: must be like 2023, 2023-S1, 2023-Q3, 2024-M09 or 2024-01/2024-09, got ${JSON.stringify(period)}`,
    );
  };
  if (match === null) return refuse();
  const [, y = "", half, quarter, month, from, endYear, to] = match;
  const year = Number(y);
  if (half !== undefined)
    return { from: [year, Number(half) * 6 - 5], to: [year, Number(half) * 6] };
  if (quarter !== undefined)
    return { from: [year, Number(quarter) * 3 - 2], to: [year, Number(quarter) * 3] };
  if (month !== undefined) return { from: [year, Number(month)], to: [year, Number(month)] };
  if (from === undefined) return { from: [year, 1], to: [year, 12] };
  const months: Months = { from: [year, Number(from)], to: [Number(endYear), Number(to)] };
  return months.to[0] * 12 + months.to[1] < year * 12 + Number(from) ? refuse() : months;
};

const two = (n: number): string => String(n).padStart(2, "0");

/**
 * The first and the last day of a period.
 *
 * @param period - the period
 * @returns both days as ISO dates, both inclusive
 * @throws {RangeError} if it is no period
 *
 * @example
 * ```ts
 * import { parsePeriod } from "@park/data";
 * parsePeriod("2024-01/2024-09"); // => { start: "2024-01-01", end: "2024-09-30" }
 * parsePeriod("2024-M02").end; // => "2024-02-29"
 * ```
 */
export const parsePeriod = (period: string): { readonly start: string; readonly end: string } => {
  const { from, to } = monthsOf(period);
  const lastDay = new Date(Date.UTC(to[0], to[1], 0)).getUTCDate();
  return {
    start: `${String(from[0]).padStart(4, "0")}-${two(from[1])}-01`,
    end: `${String(to[0]).padStart(4, "0")}-${two(to[1])}-${two(lastDay)}`,
  };
};

/**
 * The same period a year earlier: the base of a year-on-year growth rate (同比).
 *
 * @param period - the period
 * @returns the period one year before, in the same form
 * @throws {RangeError} if it is no period
 *
 * @example
 * ```ts
 * import { yearBefore } from "@park/data";
 * yearBefore("2023-S1"); // => "2022-S1"
 * yearBefore("2024-01/2024-09"); // => "2023-01/2023-09"
 * ```
 */
export const yearBefore = (period: string): Period => {
  monthsOf(period);
  return period.replace(/\d{4}/g, (year) => String(Number(year) - 1).padStart(4, "0")) as Period;
};
