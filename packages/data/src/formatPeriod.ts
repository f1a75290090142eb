import type { Locale } from "./locale.ts";
import { parsePeriod } from "./period.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * Writes a period as a reader of the language expects it.
 *
 * @param period - the period
 * @param locale - the reader's language
 * @returns such as 2023年上半年 or first half of 2023
 * @throws {RangeError} if it is no period
 *
 * @example
 * ```ts
 * import { formatPeriod } from "@park/data";
 * formatPeriod("2023", "zh"); // => "2023年"
 * formatPeriod("2023-S1", "en"); // => "first half of 2023"
 * formatPeriod("2024-01/2024-09", "zh"); // => "2024年1—9月"
 * ```
 */
export const formatPeriod = (period: string, locale: Locale): string => {
  const { start, end } = parsePeriod(period);
  const [year, first, endYear, last] = [
    start.slice(0, 4),
    Number(start.slice(5, 7)),
    end.slice(0, 4),
    Number(end.slice(5, 7)),
  ];
  const zh = locale === "zh";
  if (/^\d+$/.test(period)) return zh ? `${year}年` : year;
  const part = /-([SQ])(\d)$/.exec(period);
  if (part?.[1] === "S") {
    return zh
      ? `${year}年${part[2] === "1" ? "上" : "下"}半年`
      : `${part[2] === "1" ? "first" : "second"} half of ${year}`;
  }
  if (part !== null)
    return zh ? `${year}年第${"一二三四"[Number(part[2]) - 1]}季度` : `Q${part[2]} ${year}`;
  const [from, to] = [MONTHS[first - 1], MONTHS[last - 1]];
  if (year !== endYear)
    return zh ? `${year}年${first}月—${endYear}年${last}月` : `${from} ${year} to ${to} ${endYear}`;
  if (first === last) return zh ? `${year}年${first}月` : `${from} ${year}`;
  return zh ? `${year}年${first}—${last}月` : `${from} to ${to} ${year}`;
};
