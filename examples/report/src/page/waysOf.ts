import type { Locale, Localized } from "@park/data";
import { type ConstraintRelation, type Finding, formulaText, INDICATORS } from "@park/metrics";
import { html, type Markup } from "../html.ts";
import type { Report } from "../report.ts";
import { PUNCTUATION } from "./punctuation.ts";

/** What each relation between figures demands. */
const RELATIONS: { readonly [R in ConstraintRelation]: Localized } = {
  share: { zh: "占比是部分除以总体", en: "a share is its part divided by its whole" },
  growth: {
    zh: "增速由本期与基期得出",
    en: "growth is what a value is more than its base, by that base",
  },
  unitValue: {
    zh: "单位数额乘以数量等于总额",
    en: "an amount by the unit, times the units, is the amount",
  },
  addition: {
    zh: "期末等于期初加新增",
    en: "what there is, is what there was and what was added",
  },
  indicator: { zh: "比率按其公式算出", en: "a rate is what its formula gives" },
  sumOfParts: { zh: "总数等于各部分之和", en: "a total is the sum of its parts" },
  notBelowParts: { zh: "部分不超过总数", en: "parts are no more than their total" },
  sharesOfWhole: {
    zh: "互斥部分的占比合计不超过100%",
    en: "shares of parts that exclude each other are no more than 100%",
  },
  regions: { zh: "大区域不小于其中的小区域", en: "a region has no less than one inside it" },
  sizeClasses: {
    zh: "规模档越高，个数越少，且每个不低于其档次",
    en: "fewer are above a higher threshold, and each is worth its threshold",
  },
  order: {
    zh: "只增不减的不会倒退",
    en: "what goes one way over time does not go back",
  },
  allOf: { zh: "称为“全部”的等于总数", en: "what is said to be all of something is all of it" },
  countOfListed: {
    zh: "个数等于文中逐一列出的名称数",
    en: "as many are counted as the text lists by name",
  },
  assumed: { zh: "所设前提", en: "what was assumed" },
};

const AGAIN: Localized = {
  zh: "同一数字在别处的写法",
  en: "the same figure printed elsewhere",
};

/** How the figures of a finding are related: by the formula of an indicator, or in words. */
export const waysOf = (report: Report, finding: Finding, locale: Locale): readonly Markup[] => {
  const { claim, indicator, relations } = finding;
  const own = INDICATORS.find(({ id }) => id === indicator);
  if (own !== undefined) {
    const row = report.evaluations.find(
      (one) => one.indicator === indicator && one.claim === claim?.fact,
    );
    const words = row?.formulaInWords[locale] ?? formulaText(own.formula, { locale });
    return [html`${own.label[locale]}${PUNCTUATION[locale].colon}${words}`];
  }
  const ways = relations.map((relation) => RELATIONS[relation]);
  return (ways.length === 0 ? [AGAIN] : ways).map((way) => html`${way[locale]}`);
};
