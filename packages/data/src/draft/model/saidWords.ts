import type { AspectId, Region } from "@park/data";
import type { BASES } from "../../aspect.ts";
import type { PLANS } from "./answerSchema.ts";

/** Words one of which must stand in what is quoted for an aspect. */
export const ASPECT_SAID: { readonly [A in AspectId]: RegExp } = {
  level: /(?:)/,
  growth:
    /[增升涨降减跌落滑缩+\-−]|grow|grew|ris[ei]|rose|\bup\b|\bdown\b|fell|fall|creas|drop|declin|gain|slump|shr[aiu]nk|slip|\b(?:more|less|fewer|higher|lower)\b/i,
  share:
    /占|比重|比例|份额|[率成]|之|share|\bof\b|account|m[ad]+e\s+up|making up|percentage|half|third|quarter/i,
  rank: /[第位居列首名]|rank|place|first|second|third|largest/i,
  change:
    /[增加减少多扩升降]|creas|ris[ei]|rose|\bup\b|\bdown\b|gain|added|\bnet\b|\b(?:more|less|fewer|higher|lower)\b/i,
  points: /点|point/i,
  times: /[倍番]|times|doubl|tripl|fold|twice/i,
  contribution: /拉动|下拉|贡献|contribut|\badded\b/i,
};

export const BASE_SAID: { readonly [B in (typeof BASES)[number]]: RegExp } = {
  yearBefore: /同比|按年|[上去前]一?年|year|annual/i,
  periodBefore: /环比|上[一个]?[月季期]|month|quarter|period/i,
  twoYearAverage: /两年(?:平均|年均)|two-year|two years/i,
};

export const REGION_SAID: { readonly [R in Region]: RegExp } = {
  world: /全球|世界|world|global/i,
  nation: /全国|国家|我国|nation|countr/i,
  province: /省|自治区|provinc|state\b/i,
  city: /市|cit(?:y|ies)|municipal/i,
  county: /县|count(?:y|ies)/i,
};

export const PLAN_SAID: { readonly [P in (typeof PLANS)[number]]: RegExp } = {
  target: /目标|力争|计划|任务|确保|拟|安排|target|aim|goal|plan|\b(?:is|are)\s+to\b/i,
  forecast: /预计|有望|预期|将|expect|forecast|project|foresee|\bwill\b|likely/i,
  estimate: /估|预计|estimate/i,
};

const PLANNED =
  /预计|力争|有望|可望|预期|拟|紧盯|计划(?!投资|总投资)|将(?=[于在新增达投建引落突超实完再])|\b(?:expect|forecast|aim|target|plan|hope|project)(?:s|ed|ing)?\b|\bwill\b/i;
const PLANNED_BEHIND = /^(?:的)?(?:年度|全年)?(?:总?目标|任务)|^\s*(?:target|goal|planned)\b/i;

/** Words in the sentence of a figure, before it or straight behind it, by which it cannot be one that has come about; null where there are none. */
export const plannedBy = (before: string, behind: string): string | null =>
  (PLANNED.exec(before) ?? PLANNED_BEHIND.exec(behind))?.[0].trim() ?? null;

/** A region straight before the name of a measure: it is that region's. */
export const REGION_BEFORE =
  /(?:全市|全省|全国|全县|全球|世界|我国|(?:city|province|nation|country|world)(?:'s|’s))\s*$/i;

const MONTHS =
  "january february march april may june july august september october november december".split(
    " ",
  );
const QUARTERS = [
  /[一1]季度|首季|first\s+quarter|\bQ1/i,
  /[二2]季度|second\s+quarter|\bQ2/i,
  /[三3]季度|third\s+quarter|\bQ3/i,
  /[四4]季度|fourth\s+quarter|\bQ4/i,
];

/** Whether words name a month. */
const monthIn = (words: string, month: number): boolean =>
  new RegExp(`(?<!\\d)0?${month}\\s*月|${MONTHS[month - 1]}`, "i").test(words);

/** Whether the words say which part of a year is meant. */
const partIn = (words: string, part: string): boolean => {
  const [, half, quarter, month, from, to] =
    /^-(?:S([12])|Q([1-4])|M(\d\d)|(\d\d)\/\d{4}-(\d\d))$/.exec(part) ?? [];
  if (half !== undefined)
    return (
      half === "1" ? /上半年|first\s+half|first\s+six|\bH1/i : /下半年|second\s+half|\bH2/i
    ).test(words);
  if (quarter !== undefined) return QUARTERS[Number(quarter) - 1]?.test(words) ?? false;
  if (month !== undefined) return monthIn(words, Number(month));
  if (
    from === "01" &&
    to === "09" &&
    /前三季度|first\s+(?:nine|three\s+quarters)|nine\s+months/i.test(words)
  )
    return true;
  // 1—9月 has one word of a month for both.
  const starts =
    from !== undefined &&
    new RegExp(`(?<!\\d)0?${Number(from)}\\s*[-—–~至月]|${MONTHS[Number(from) - 1]}`, "i").test(
      words,
    );
  return starts && to !== undefined && monthIn(words, Number(to));
};

/** Whether words say a period, of a document that is about another. */
export const saysPeriod = (words: string, period: string, own: string): boolean => {
  const [year, ownYear] = [Number(period.slice(0, 4)), Number(own.slice(0, 4))];
  const isYearSaid =
    words.includes(String(year)) ||
    (year === ownYear - 1 &&
      /[上去前]一?年|同期|(?:last|previous|preceding|prior)\s+(?:financial\s+)?year|year\s+(?:before|earlier|ago)/i.test(
        words,
      )) ||
    (year === ownYear + 1 && /[明下来]一?年|(?:next|coming)\s+year/i.test(words));
  const part = period.slice(4);
  if (part === "")
    return (
      isYearSaid ||
      (year === ownYear && /全年|年度|whole\s+year|full\s+year|for\s+the\s+year/i.test(words))
    );
  return (isYearSaid || year === ownYear) && partIn(words, part);
};
