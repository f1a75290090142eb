import { formatPeriod, type Locale, type Localized, parsePeriod } from "@park/data";

/** A day or a period in milliseconds, and how it is written. */
export interface TimeSpan {
  readonly start: number;
  /** When the day after the last begins. */
  readonly end: number;
  readonly text: string;
}

const DAY = 86_400_000;

const DATE: Localized<(year: string, month: string, day: string) => string> = {
  zh: (year, month, day) => `${year}年${Number(month)}月${Number(day)}日`,
  en: (year, month, day) => `${year}-${month}-${day}`,
};

/** Reads a day like 2023-09-01, or a period as reviews have them; null where the text is neither. */
export const timeSpan = (text: string, locale: Locale): TimeSpan | null => {
  const midnight = (date: string): number => Date.parse(`${date}T00:00:00Z`);
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year !== "") {
    const start = midnight(text);
    // 31 June would be read as 1 July, or as no day.
    if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== text) return null;
    return { start, end: start + DAY, text: DATE[locale](year, month, day) };
  }
  try {
    const { start, end } = parsePeriod(text);
    return {
      start: midnight(start),
      end: midnight(end) + DAY,
      text: formatPeriod(text, locale),
    };
  } catch {
    return null;
  }
};
