import type { Period } from "@park/data";
import { MONTHS } from "../text/months.ts";

/** Words for a time, where they stand. */
export interface PeriodAt {
  readonly from: number;
  readonly to: number;
  /** The period in a year: of the words' own, or of the one that is spoken of. */
  readonly in: (year: number) => Period;
  /** The year that the words name; null where they leave it to the context. */
  readonly year: number | null;
  /**
   * `own` is what figures are about; `before` is what they are compared with; `base` leads from there; `day` is a date, when
   * something was said or done; `moment` is an end of a period, at which stocks are counted; `plan`
   * is a five-year plan.
   */
  readonly kind: "own" | "before" | "base" | "day" | "moment" | "plan";
  /** Whether it is said to be of this figure alone: 当月, alone. */
  readonly isAlone: boolean;
}

const MONTH = `(?:${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join("|")})`;
const monthOf = (word: string): number =>
  MONTHS.findIndex((month) => month.startsWith(word.slice(0, 3))) + 1;
const two = (n: number): string => String(n).padStart(2, "0");
const NUMERALS = "一二三四五六七八九十";
const SMALL = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** How long a time is by the first letters of its words. */
const MONTHS_LONG: Readonly<Record<string, number>> = {
  twe: 12,
  "12 ": 12,
  nin: 9,
  "9 m": 9,
  six: 6,
  "6 m": 6,
  thr: 3,
  "3 m": 3,
  qua: 3,
  yea: 12,
};

/** So many months to the end of one. */
const endingIn = (year: number, month: number, length: number): Period => {
  const first = year * 12 + month - length;
  return monthsOf(Math.floor(first / 12), (first % 12) + 1, month, year);
};

/** Months of a year as a period in its shortest form. */
export const monthsOf = (year: number, from: number, to: number, endYear = year): Period => {
  if (endYear === year) {
    if (from === 1 && to === 12) return `${year}`;
    if (from === to) return `${year}-M${two(from)}` as Period;
    if ((from === 1 && to === 6) || (from === 7 && to === 12))
      return `${year}-S${from === 1 ? 1 : 2}`;
    if (to - from === 2 && to % 3 === 0) return `${year}-Q${(to / 3) as 1 | 2 | 3 | 4}`;
  }
  return `${year}-${two(from)}/${endYear}-${two(to)}` as Period;
};

const YEAR_ZH =
  "(?:(?<year>(?:19|20)\\d\\d)年?(?=[年度上下前第全一二三四1-9末底初）)])年?度?|(?<now>今年|本年度?|当年)|(?<last>去年|上年|[上前]一年度?|过去的?一年)|(?<next>明年|下一?年))";
const PART_ZH =
  "(?<half>上半年|下半年)|(?<three>前三季度|前三个季度)|第?(?<quarter>[一二三四])(?:季度|季(?=[，,。、的全园\\s]|$))|(?:前(?<first>[2-9]|1[01]|[两二三四五六七八九十]|十一)个?月)|(?<!\\d)(?<start>\\d{1,2})月?[-–~至到](?<end>1[0-2]|[1-9])月份?|(?<!\\d)(?<month>1[0-2]|[1-9])月份?(?:(?<day>\\d{1,2}日)|(?!\\d|[-–~至]\\d))|(?<whole>全年|年度)";
const ZH = new RegExp(
  `(?=[\\d今去上前明本当全下一二三四第十年过])(?:(?<fiveYear>十[一二三四五六]五["”]?(?:时期|期间|以来|期?末)?)|(?:${YEAR_ZH})?(?:的|,)?(?:${PART_ZH})?(?<same>同期)?(?<end_>年?[末底])?(?<alone>当月|单月)?)`,
  "gu",
);

const ZH_YEAR_WORD = /(?:19|20)\d\d年/;

const EN = new RegExp(
  [
    `(?<ago>\\b(?:a|one) year (?:earlier|before|ago)|\\b(?:the )?(?:same|corresponding) (?:period|quarter|month|half|months)(?: (?:of )?(?:last year|(?:the )?(?:previous|year before|preceding)(?: year)?|a year (?:earlier|before|ago)|(?<agoYear>20\\d\\d)))?|\\b(?:in )?(?:the )?(?:previous|preceding|prior) (?:financial |fiscal )?year|\\byear-(?:ago|earlier)\\b|\\blast year|\\bthe year before)`,
    `(?<fy>\\b(?:fy|fiscal(?: year)?|financial year)[ ]?(?<fyStart>20\\d\\d)(?:[/–-](?<fyEnd>\\d\\d(?:\\d\\d)?))?|\\bfy ?(?<fyShort>[12]\\d)(?:[/–-](?<fyShortEnd>\\d\\d))?(?![\\d.,])|\\b(?<spanStart>20\\d\\d)[/–-](?<spanEnd>\\d\\d)(?!\\d|[-/]))`,
    `(?<yearTo>\\b(?:the )?(?:(?<length>twelve|12|nine|9|six|6|three|3) months|quarter|year) (?:to|ended|ending)(?: on)?(?: end-)? (?:\\d{1,2}(?:st|nd|rd|th)? )?(?<endMonth>${MONTH})\\b(?: \\d{1,2})?,? (?<endYear>20\\d\\d))`,
    `(?<dayDate>\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\b,?(?: (?<dayYear1>20\\d\\d))?|\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?!\\d)(?:,? (?<dayYear2>20\\d\\d))?)`,
    `(?<nth>\\b(?:first|second|third|fourth|last|final) (?:quarter|half)|\\bhalf[- ]year\\b|\\bfirst (?:two|three|four|five|six|seven|eight|nine|ten|eleven) months|\\bfirst three quarters|\\b(?:the )?(?:nine|six|three) months)(?: (?:of|in|to))?(?: ${MONTH})?(?: (?:fy ?)?(?<nthYear>20\\d\\d)(?<nthSpan>[/–-]\\d\\d)?)?`,
    `\\b(?<whole2>(?:full|whole)[- ]year|year as a whole)\\b|\\b(?<q>[qh][1-4]) ?(?<qYear>20\\d\\d)?\\b|\\b(?<back>[1-4][qh]) ?(?<backYear>20\\d\\d)\\b`,
    `\\b(?:from )?(?<fromMonth>${MONTH})(?: (?<fromYear>20\\d\\d))?(?: to | through |[–-])(?<toMonth>${MONTH})\\b(?: (?<toYear>20\\d\\d))?`,
    `\\b(?<only>${MONTH})\\b(?:,? (?<onlyYear>20\\d\\d))?`,
    `(?<![\\d.,$€£¥/-])\\b(?<bare>(?:19|20)\\d\\d)\\b(?![\\d%\\p{Script=Han}]|[.,]\\d|[/–-]\\d| (?:thousand|million|billion|crore|lakh|yuan|people|jobs|firms|companies|projects))`,
  ].join("|"),
  "gu",
);

const BASE_ZH = /(?:比|较|与|同|对比|自|从|由|超过?|高于|低于|相当于|是|为)$/u;
const BASE_EN =
  /\b(?:since|against|than|from|compared (?:with|to)|on)\s(?:(?:in|at|for|of)\s)?(?:the\s)?$/u;
const MOMENT_EN = /\b(?:(?<!by the )end of|as of|as on|as at|end-|until)\s?(?:the )?$/u;

/** The end of a fiscal year, where the text says it. */
const YEAR_ENDS = new RegExp(
  `\\b(?:(?:fiscal|financial|reporting) year|year|twelve months|12 months),? (?:to|end(?:s|ed|ing)?)(?: (?:on|in))?(?: end-)? (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? )?(?<month>${MONTH})\\b`,
  "u",
);
/** The end of a quarter, at which a fiscal year may end. */
const QUARTER_ENDS =
  /\b3[01](?:st|th)? (?<a>march|june|september)\b|\b(?<b>march|june|september) 3[01]\b|\bend[- ](?:of )?(?<c>march|june|september)\b|\b(?:april|july|october)(?: 20\d\d)? ?(?:to|[-–—]|through) ?(?<d>march|june|september)\b/gu;
/** Money of countries whose fiscal year begins in April. */
const FROM_APRIL = /\brs\.?\s?\d|\brupees?\b|₹|\binr\b|¥|\byen\b/u;

/** The month in which the fiscal year of a text begins; mostly July, where nothing tells. */
export const fiscalStartOf = (form: string): number => {
  const ends = [...form.matchAll(QUARTER_ENDS)].flatMap(
    ({ groups: g = {} }) => g.a ?? g.b ?? g.c ?? g.d ?? [],
  );
  const [most] = ends.sort(
    (x, y) => ends.filter((one) => one === y).length - ends.filter((one) => one === x).length,
  );
  const end = YEAR_ENDS.exec(form)?.groups?.month ?? most;
  if (end !== undefined) return (monthOf(end) % 12) + 1;
  return FROM_APRIL.test(form) ? 4 : 7;
};

/**
 * The words for times in a text.
 *
 * @param form - the text in the form of names
 * @param fiscalStart - the month in which a fiscal year begins
 */
export const periodsIn = (form: string, fiscalStart: number): readonly PeriodAt[] => {
  const found: PeriodAt[] = [];
  for (const match of form.matchAll(ZH)) {
    const { groups: g = {}, index: from, 0: words } = match;
    if (!/[年季月半]|十/u.test(words) || /^(?:的|,|年)/u.test(words)) continue;
    const to = from + words.length;
    const before = form.slice(Math.max(0, from - 6), from);
    const year = g.year === undefined ? null : Number(g.year);
    const shift = g.last !== undefined ? -1 : g.next !== undefined ? 1 : 0;
    if (g.fiveYear !== undefined) {
      const start = 2006 + "一二三四五六".indexOf(words[1] ?? "") * 5;
      const isSince = /以来/.test(words);
      if (words.endsWith("末")) {
        const year = start + 4;
        found.push({
          from,
          to,
          year,
          kind: BASE_ZH.test(before.replace(/["“]$/u, "")) ? "base" : "moment",
          isAlone: false,
          in: () => `${year}`,
        });
        continue;
      }
      found.push({
        from,
        to,
        year: null,
        kind: isSince || /期间|时期/.test(words) ? "plan" : "base",
        isAlone: false,
        in: (now) =>
          monthsOf(start, 1, 12, isSince ? Math.max(start, Math.min(now, start + 4)) : start + 4),
      });
      continue;
    }
    const digit = (word: string): number =>
      /\d/.test(word) ? Number(word) : word === "两" ? 2 : NUMERALS.indexOf(word) + 1;
    const span: readonly [number, number] =
      g.half !== undefined
        ? g.half[0] === "上"
          ? [1, 6]
          : [7, 12]
        : g.three !== undefined
          ? [1, 9]
          : g.quarter !== undefined
            ? [NUMERALS.indexOf(g.quarter) * 3 + 1, NUMERALS.indexOf(g.quarter) * 3 + 3]
            : g.first !== undefined
              ? [1, digit(g.first)]
              : g.start !== undefined
                ? [Number(g.start), Number(g.end)]
                : g.month !== undefined
                  ? [Number(g.month), Number(g.month)]
                  : [1, 12];
    if (span[0] > span[1] || span[0] < 1) continue;
    const isEnd = g.end_ !== undefined;
    const kind =
      g.day !== undefined
        ? "day"
        : BASE_ZH.test(before) && !/截至$/.test(before) && !/^从?\d/.test(words.slice(words.length))
          ? "base"
          : g.last !== undefined || g.same !== undefined
            ? "before"
            : isEnd
              ? "moment"
              : "own";
    // 全年 alone is the year that is spoken of, and 11月底 the end of what is.
    found.push({
      from,
      to,
      year,
      kind,
      isAlone: g.alone !== undefined,
      in: (now) =>
        monthsOf((year ?? now) + shift, isEnd && g.month !== undefined ? 1 : span[0], span[1]),
    });
  }
  const chinese = [...found];
  let nextChinese = 0;
  for (const match of form.matchAll(EN)) {
    const { groups: g = {}, index: from, 0: words } = match;
    const to = from + words.length;
    if (ZH_YEAR_WORD.test(form.slice(from, to + 1))) continue;
    while ((chinese[nextChinese]?.to ?? to) <= from) nextChinese += 1;
    if ((chinese[nextChinese]?.from ?? to) < to) continue;
    const before = form.slice(Math.max(0, from - 18), from);
    const numberOf = (word: string | undefined): number | null =>
      word === undefined ? null : Number(word);
    const push = (
      year: number | null,
      kind: PeriodAt["kind"],
      read: (now: number) => Period,
    ): void => {
      const isBase =
        kind === "own" &&
        (BASE_EN.test(before) || /^ (?:baseline|levels?|base)\b/u.test(form.slice(to, to + 10)));
      const isMoment = kind === "own" && MOMENT_EN.test(before);
      found.push({
        from,
        to,
        year,
        kind: isMoment ? "moment" : isBase ? "base" : kind,
        isAlone: /^ alone/.test(form.slice(to, to + 6)),
        in: read,
      });
    };
    const fiscal = (start: number, a = 1, b = 12): Period => {
      const first = fiscalStart - 1 + a;
      const last = fiscalStart - 1 + b;
      const year = (month: number): number => start + Math.floor((month - 1) / 12);
      const month = (n: number): number => ((n - 1) % 12) + 1;
      return monthsOf(year(first), month(first), month(last), year(last));
    };
    if (g.ago !== undefined) {
      const year = numberOf(g.agoYear);
      push(year, "before", (now) => `${(year ?? now - 1) as number}` as Period);
    } else if (g.fy !== undefined) {
      const start = Number(g.fyStart ?? g.spanStart ?? `20${g.fyShort}`);
      const isSpan = (g.fyEnd ?? g.spanEnd ?? g.fyShortEnd) !== undefined;
      const first = isSpan ? start : fiscalStart === 1 ? start : start - 1;
      push(first, "own", () => fiscal(first));
    } else if (g.dayDate !== undefined) {
      const year = numberOf(g.dayYear1 ?? g.dayYear2);
      push(year, "day", (now) => `${year ?? now}` as Period);
    } else if (g.yearTo !== undefined) {
      const [month, year] = [monthOf(g.endMonth ?? ""), Number(g.endYear)];
      push(year, "own", () =>
        endingIn(year, month, MONTHS_LONG[words.replace(/^the /u, "").slice(0, 3)] ?? 12),
      );
    } else if (g.whole2 !== undefined) {
      push(null, "own", (now) => `${now}`);
    } else if (g.back !== undefined) {
      const [count, year] = [Number(g.back[0]), Number(g.backYear)];
      const length = g.back[1] === "q" ? 3 : 6;
      if (count * length <= 12)
        push(year, "own", () => monthsOf(year, (count - 1) * length + 1, count * length));
    } else if (g.nth !== undefined || g.q !== undefined) {
      const word = g.nth ?? "";
      const year = numberOf(g.nthYear ?? g.qYear);
      const nth = ["first", "second", "third", "fourth"].findIndex((one) => word.startsWith(one));
      const count = SMALL.findIndex((one) => word.includes(`${one} months`)) + 1;
      const span: readonly [number, number] =
        count > 0
          ? [1, count]
          : word.includes("three quarters")
            ? [1, 9]
            : g.q !== undefined
              ? g.q[0] === "q"
                ? [Number(g.q[1]) * 3 - 2, Number(g.q[1]) * 3]
                : [Number(g.q[1]) * 6 - 5, Number(g.q[1]) * 6]
              : word.includes("half")
                ? nth <= 0
                  ? [1, 6]
                  : [7, 12]
                : [(nth < 0 ? 3 : nth) * 3 + 1, (nth < 0 ? 3 : nth) * 3 + 3];
      const isFiscal = g.nthSpan !== undefined;
      if (span[1] <= 12)
        push(year, "own", (now) =>
          isFiscal ? fiscal(year ?? now, ...span) : monthsOf(year ?? now, ...span),
        );
    } else if (g.fromMonth !== undefined) {
      const [a, b] = [monthOf(g.fromMonth), monthOf(g.toMonth ?? "")];
      const end = numberOf(g.toYear);
      const start = numberOf(g.fromYear) ?? end;
      push(end, "own", (now) => {
        const last = end ?? now;
        const first = start ?? last;
        return first === last && a > b
          ? monthsOf(last - 1, a, b, last)
          : monthsOf(first, a, b, last);
      });
    } else if (g.only !== undefined) {
      // "may" is a verb, too.
      if (g.only === "may" && g.onlyYear === undefined && !/\b(?:in|of|since|last) $/.test(before))
        continue;
      const year = numberOf(g.onlyYear);
      const month = monthOf(g.only);
      push(year, "own", (now) => monthsOf(year ?? now, month, month));
    } else if (g.bare !== undefined) {
      const year = Number(g.bare);
      push(year, "own", () => `${year}`);
    }
  }
  return found.sort((a, b) => a.from - b.from);
};
