import type { ExclusionInput, FoundFigure } from "@park/data";

type Kind = ExclusionInput["kind"];

/** Turns of phrase that count nothing, and what they mean. */
const IDIOMS: readonly (readonly [words: string, zh: string, en: string])[] = [
  ["一批", "泛指若干", "Means several"],
  ["一系列", "泛指若干", "Means several"],
  ["一些", "泛指若干", "Means several"],
  ["进一步", "副词", "An adverb"],
  ["一步", "副词", "An adverb"],
  ["唯一", "意为仅有", "Means the only one"],
  ["统一", "意为一致", "Means the same"],
  ["一定", "泛指", "Means some"],
  ["一流", "意为上等", "Means first-rate"],
  ["一体", "意为整体", "Means as a whole"],
  ["一站式", "制度名称", "In the name of a procedure"],
  ["首要", "意为最重要", "Means foremost"],
  ["这一年", "指该年份", "Means the year itself"],
  ["新的一年", "指该年份", "Means the year itself"],
  ["第三方", "意为外部机构", "Means an outside party"],
];

const RULES: readonly {
  readonly kind: Kind;
  /** What stands at the number, and how far before and behind it the match may reach. */
  readonly pattern: RegExp;
  readonly zh: string;
  readonly en: string;
}[] = [
  { kind: "date", pattern: /^(?:19|20)\d{2}年度?/, zh: "年份", en: "A year" },
  { kind: "date", pattern: /^\d{1,2}(?:[-—–~至]\d{1,2})?月份?/, zh: "月份", en: "Months" },
  { kind: "date", pattern: /^\d{1,2}日(?![内]|以内|前)/, zh: "日期", en: "A day" },
  { kind: "date", pattern: /^第?[一二三四]季度/, zh: "季度", en: "A quarter" },
  { kind: "date", pattern: /^首季度?/, zh: "季度", en: "A quarter" },
  { kind: "date", pattern: /^两年/, zh: "时段", en: "A span of years" },
  {
    kind: "date",
    pattern:
      /^\d{1,2}(?=(?:January|February|March|April|May|June|July|August|September|October|November|December))/i,
    zh: "日期",
    en: "A day",
  },
  {
    kind: "name",
    pattern: /^第?[\d一二三四五六七八九十]+届/,
    zh: "届次",
    en: "Edition of an event",
  },
  { kind: "name", pattern: /^[一二三四五六七八九十]+期/, zh: "期次", en: "Phase of a project" },
];

const MONTH =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December)$/i;

/** Words that a year follows in English; a bare 2024 elsewhere may count something. */
const YEAR =
  /(?:in|during|since|year|January|February|March|April|May|June|July|August|September|October|November|December)$/i;

/**
 * What a found number certainly is, if it is no figure: a date, a number in a name, or a turn of phrase.
 *
 * @param found - the number
 * @param points - the code points of the document
 * @returns the exclusion, or null where a person has to look
 */
export const settledNumber = (
  { start, figure, printed }: FoundFigure,
  points: readonly string[],
): ExclusionInput | null => {
  const behind = points.slice(start, start + 12).join("");
  // A figure with a unit is none of these: 3年 may be a duration, and 第一届 reads as a rank.
  const rules = figure === null || figure.unit === "rank" ? RULES : [];
  const before = points.slice(Math.max(0, start - 9), start).join("");
  if (figure === null && MONTH.test(before) && /^\d{1,2}$/.test(printed))
    return { kind: "date", printed, start, reason: { zh: "日期", en: "A day" } };
  if (figure === null && YEAR.test(before) && /^(?:19|20)\d{2}$/.test(printed))
    return { kind: "date", printed, start, reason: { zh: "年份", en: "A year" } };
  for (const { kind, pattern, zh, en } of rules) {
    const match = pattern.exec(behind)?.[0];
    if (match !== undefined && match.length >= printed.length)
      return { kind, printed: match, start, reason: { zh, en } };
  }
  for (const [words, zh, en] of IDIOMS) {
    const offset = words.startsWith(printed[0] ?? "") ? 0 : words.search(/[一首第]/);
    if (points.slice(start - offset, start - offset + words.length).join("") === words)
      return { kind: "idiom", printed: words, start: start - offset, reason: { zh, en } };
  }
  return null;
};
