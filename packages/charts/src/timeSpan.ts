import { formatPeriod, type Locale, type Localized, parsePeriod } from "@park/data";

/** A minute, a day or a period in milliseconds, and how it is written. */
export interface TimeSpan {
  readonly start: number;
  /** When the day after the last begins; the start of a minute, which has no length. */
  readonly end: number;
  readonly text: string;
}

const DAY = 86_400_000;

const DATE: Localized<(year: string, month: string, day: string) => string> = {
  zh: (year, month, day) => `${year}年${Number(month)}月${Number(day)}日`,
  en: (year, month, day) => `${year}-${month}-${day}`,
};

/** A month as ISO 8601 writes it, which reviews write 2023-M06. */
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
/** What Chinese writes, as ISO 8601 does. */
const CHINESE = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/;
/** To the minute, in the hours of the world, as `timeColumn` writes a Date. */
const MINUTE = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/;

const isoOf = (text: string): string => {
  const [, year = text, ...rest] = CHINESE.exec(text) ?? [];
  return [
    year,
    ...rest.filter((part) => part !== undefined).map((part) => part.padStart(2, "0")),
  ].join("-");
};

/**
 * Reads a day like 2023-09-01, a month like 2023-09, or a period as reviews have them; null where the text is none of
 * these.
 */
export const timeSpan = (given: string, locale: Locale): TimeSpan | null => {
  const text = isoOf(given);
  const midnight = (date: string): number => Date.parse(`${date}T00:00:00Z`);
  const [, date = "", time = ""] = MINUTE.exec(text) ?? [];
  if (date !== "") {
    const day = timeSpan(date, locale);
    const start = Date.parse(`${text}Z`);
    return day === null || Number.isNaN(start)
      ? null
      : { start, end: start, text: `${day.text} ${time}` };
  }
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year !== "") {
    const start = midnight(text);
    // 31 June would be read as 1 July, or as no day.
    if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== text) return null;
    return { start, end: start + DAY, text: DATE[locale](year, month, day) };
  }
  try {
    const period = text.replace(MONTH, "$1-M$2");
    const { start, end } = parsePeriod(period);
    return {
      start: midnight(start),
      end: midnight(end) + DAY,
      text: formatPeriod(period, locale),
    };
  } catch {
    return null;
  }
};
