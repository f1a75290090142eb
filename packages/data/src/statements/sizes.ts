import type { Quantity } from "../text/quantities.ts";
import { isCount } from "./kinds.ts";
import type { Places } from "./places.ts";
import type { Words } from "./scope.ts";

/** What makes a figure the bound of a class. */
const BOUND = /^(?:及?以上|以下|以内)/u;
const BEHIND =
  /^\s?(?:以上|以下|及以上|以内|级)?的?\p{Script=Han}{0,4}(?:项目|企业|工程|园区|产品|平台)[^,，。；]{0,4}$/u;
/** So many of those that were counted before: 超过50亿元的7家. */
const OF_THOSE = /^的(?:有|共有?|达到?)?$/u;
/** The same without their noun: 10亿元以上12个. */
const CLASS_ALONE = /^\s?(?:及?以上|级)的?$/u;
const BEFORE_EN =
  /\b(?:above|over|below|under|more than|at least|exceeding|fewer than|less than)\s$/u;
/** "12 firms with revenue above …": of each of them, unless it is the total. */
const WITH =
  /^\s?(?:[a-z-]+ ){0,3}(?:with|whose|having|reporting|earning|employing) (?!.*\b(?:total|combined|together|overall)\b)(?:[a-z]+ ){0,4}$/u;
/** What the bound is of, before it: 营收超10亿元, 投资额在1亿元以上. */
const METRIC =
  /(?:年|户均|亩均|人均|入库|计划|工业)?(?:主营业务收入|营业收入|销售收入|营收|收入|产值|税收|纳税额?|税额|投资额?|总投资额?|销售额|利润|资产)(?:总额)?(?:在|为|达到?)?$/u;
const METRIC_EN = /\b(?:with|whose|having|reporting|earning|employing) ([a-z ]*)$/u;

/** A bound whose number is its unit alone: 亿元以上项目, with what is counted behind. */
const BARE_BOUND =
  /(?<![\d〇零一二两三四五六七八九十百千万几数余多.])(?:亿|千万|百万)元(?:及?以上|级)(?=的?\p{Script=Han}{0,6}?(?:项目|企业|工程))/gu;

/** The bounds of classes that have no number. */
export const bareBounds = (form: string): readonly Words[] =>
  [...form.matchAll(BARE_BOUND)].map(({ 0: words, index }) => ({
    from: index,
    to: index + words.length,
  }));

const isBound = ({ figure }: Quantity): boolean =>
  ["over", "atLeast", "under", "atMost"].includes(figure?.qualifier ?? "");

/** The figures that are the size of a class: of money or people, with what is counted behind, and how many of it next. */
export const sizesIn = (form: string, figures: readonly Quantity[]): readonly Quantity[] =>
  figures.filter((one, index) => {
    const [last, next] = [figures[index - 1], figures[index + 1]];
    const unit = one.figure?.unit ?? "";
    if (isCount(unit) && unit !== "person") return false;
    if (last !== undefined && isBound(one) && isCount(last.figure?.unit ?? ""))
      if (WITH.test(form.slice(last.to, one.from))) return true;
    if (next === undefined || !isCount(next.figure?.unit ?? "")) return false;
    const between = form.slice(one.to, next.from);
    if (
      BEHIND.test(between) ||
      CLASS_ALONE.test(between) ||
      (isBound(one) && OF_THOSE.test(between))
    )
      return true;
    return (
      BEFORE_EN.test(form.slice(Math.max(0, one.numberFrom - 14), one.numberFrom)) &&
      /^\s?(?:numbered|totalled)\s$/u.test(between)
    );
  });

/** A size with the words that make it a bound, and what it is a bound of: 营收10亿元以上. */
export const boundOf = (form: string, { from, to }: Words): Words => {
  const before = form.slice(Math.max(0, from - 40), from);
  const metric = METRIC.exec(before)?.[0] ?? METRIC_EN.exec(before)?.[1] ?? "";
  return {
    from: from - metric.length,
    to: to + (BOUND.exec(form.slice(to, to + 4))?.[0].length ?? 0),
  };
};

/** The bound of the class that is counted, before or behind the count; empty where there is none. */
export const classOf = (
  form: string,
  sizes: Places<Words>,
  clauseFrom: number,
  { from, to }: Words,
): string => {
  const size =
    sizes.between(clauseFrom, from).find((one) => one.to <= from) ??
    sizes.between(to, to + 80).find((one) => WITH.test(form.slice(to, one.from)));
  if (size === undefined) return "";
  const bound = boundOf(form, size);
  return form.slice(bound.from, bound.to).trim();
};
