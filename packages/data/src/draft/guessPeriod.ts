import { normalizeSource, type Period } from "@park/data";
import { plainForm } from "../plainForm.ts";
import { spacedSource } from "../spacedSource.ts";

/**
 * A year, and no four digits of an amount: 年 stands behind it, or a word or month of a date before it, or it stands alone
 * in its line or cell.
 */
const YEAR =
  /(?<!\p{N}[.,]?)(?<![$¥€/-])(?:19|20)\d\d(?=年)|(?<=\b(?:in|during|since|year|until|by|of|for|FY|January|February|March|April|May|June|July|August|September|October|November|December)[ \n]?)(?:19|20)\d\d(?![\p{N}%]|[.,]\p{N}|[ \n](?:thousand|million|billion|crore|lakh|yuan))|(?<=(?:^|\n))(?:19|20)\d\d(?=\n|$)/giu;

/** The period that a document most likely is about: the year it names most often, or the part of it that it names. */
export const guessPeriod = (text: string): Period | null => {
  const normal = normalizeSource(text);
  const years = [...plainForm(spacedSource(text)).matchAll(YEAR)].map(([year]) => year);
  const counts = new Map<string, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  // Of years that are named as often the first is meant: the next one is in the outlook.
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined) return null;
  const year = most[0] as `${number}`;
  // What stands behind the year itself goes before what the outlook names.
  const [, half, quarters] = new RegExp(`${year}年(?:(上半年)|(前三季度))`).exec(normal) ?? [];
  if (half !== undefined) return `${year}-S1`;
  if (quarters !== undefined) return `${year}-01/${year}-09`;
  if (/全年|年度|whole year|full year/i.test(normal)) return year;
  if (/上半年|first half/i.test(text)) return `${year}-S1`;
  if (/前三季度|first three quarters/i.test(text)) return `${year}-01/${year}-09`;
  const last = /(?<!\d)1[-—–~至](1[0-2]|[1-9])月/.exec(normal)?.[1];
  if (last !== undefined && last !== "12")
    return last === "6" ? `${year}-S1` : `${year}-01/${year}-${last.padStart(2, "0")}`;
  return year;
};
