import type { Period } from "@park/data";
import { spacedSource } from "../spacedSource.ts";
import { plainForm } from "../text/plainForm.ts";

/**
 * A year, and no four digits of an amount: 年 stands behind it, or a word or month of a date before it, or it stands alone
 * in its line or cell.
 */
const YEAR =
  /(?<!\p{N}[.,]?)(?<![$¥€/-])(?:19|20)\d\d(?=年)|(?<=\b(?:in|during|since|year|until|by|of|for|FY|January|February|March|April|May|June|July|August|September|October|November|December)[ \n]?)(?:19|20)\d\d(?![\p{N}%]|[.,]\p{N}|[ \n](?:thousand|million|billion|crore|lakh|yuan))|(?<=(?:^|\n))(?:19|20)\d\d(?=\n|$)/giu;

/** The day of a date: it says when a document was written, and not what it is about. */
const DAY =
  /(?:\d{1,2}[ \n]?(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:January|February|March|April|May|June|July|August|September|October|November|December)[ \n]?\d{1,2},)[ \n]?$/iu;

/** Words before a year, in its clause, that make it one of the outlook. */
const OUTLOOK =
  /(?:预计|预期|力争|有望|\b(?:expect(?:s|ed)?|forecasts?|will|aims?|plans?)\b)[^。，；.;,]{0,40}$/iu;

const PARTS =
  /(?<year>全年|年度|whole[ \n]year|full[ \n]year)|(?<half>上半年|first[ \n]half)|(?<nine>前三季度|first[ \n](?:three[ \n]quarters|nine[ \n]months))|(?<=年第?)(?<quarter>[一二三四])季度|(?<!\d)1[-—–~至](?<last>1[0-2]|[1-9])月/iu;

/** The part of a year that the words name first; the year where they name none. */
const partOf = (words: string, year: `${number}`): Period => {
  const { half, nine, quarter, last } = PARTS.exec(words)?.groups ?? {};
  if (half !== undefined || last === "6") return `${year}-S1`;
  if (quarter !== undefined) return `${year}-Q${"一二三四".indexOf(quarter) + 1}` as Period;
  if (nine !== undefined) return `${year}-01/${year}-09`;
  if (last === undefined || last === "12") return year;
  return `${year}-01/${year}-${last.padStart(2, "0")}` as Period;
};

/** The period that a document most likely is about: the year it names most often, or the part of it that it names. */
export const guessPeriod = (text: string): Period | null => {
  const plain = plainForm(spacedSource(text));
  const found = [...plain.matchAll(YEAR)].map(({ 0: year, index }) => ({
    year,
    isDay:
      /^年\d{1,2}月\d{1,2}日/.test(plain.slice(index + 4, index + 12)) ||
      DAY.test(plain.slice(Math.max(0, index - 16), index)),
    isOutlook: OUTLOOK.test(plain.slice(Math.max(0, index - 60), index)),
  }));
  const past = found.filter(({ isOutlook }) => !isOutlook);
  const spoken = past.filter(({ isDay }) => !isDay);
  const counts = new Map<string, number>();
  for (const { year } of spoken.length > 0 ? spoken : past)
    counts.set(year, (counts.get(year) ?? 0) + 1);
  // Of years that are named as often the first is meant: the next one is in the outlook.
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined) return null;
  const year = most[0] as `${number}`;
  // What stands behind the year itself goes before what the outlook names.
  const behind = new RegExp(`${year}年(?:上半年|前三季度)`).exec(plain)?.[0];
  if (behind !== undefined) return partOf(behind.slice(5), year);
  return partOf(plain, year);
};
