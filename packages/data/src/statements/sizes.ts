import type { Quantity } from "../text/quantities.ts";
import { isCount } from "./kinds.ts";
import type { Places } from "./places.ts";
import type { Words } from "./scope.ts";

/** What makes a figure the bound of a class. */
const BOUND = /^(?:及?以上|以下|以内)/u;
const BEHIND =
  /^\s?(?:以上|以下|及以上|以内|级)?的?\p{Script=Han}{0,4}(?:项目|企业|工程|园区|产品|平台)[^,，。；]{0,4}$/u;
const BEFORE_EN =
  /\b(?:above|over|below|under|more than|at least|exceeding|fewer than|less than)\s$/u;

/** The figures that are the size of a class: of money or people, with what is counted behind, and how many of it next. */
export const sizesIn = (form: string, figures: readonly Quantity[]): readonly Quantity[] =>
  figures.filter((one, index) => {
    const next = figures[index + 1];
    const [unit, counted] = [one.figure?.unit ?? "", next?.figure?.unit ?? ""];
    if (next === undefined || !isCount(counted) || (isCount(unit) && unit !== "person"))
      return false;
    const between = form.slice(one.to, next.from);
    if (BEHIND.test(between)) return true;
    return (
      BEFORE_EN.test(form.slice(Math.max(0, one.numberFrom - 14), one.numberFrom)) &&
      /^\s?(?:numbered|totalled)\s$/u.test(between)
    );
  });

/** A size with the words that make it a bound: 10亿元以上. */
export const boundOf = (form: string, { from, to }: Words): Words => ({
  from,
  to: to + (BOUND.exec(form.slice(to, to + 4))?.[0].length ?? 0),
});

/** The bound of the class that is counted in a clause; empty where there is none. */
export const classBefore = (
  form: string,
  sizes: Places<Quantity>,
  clauseFrom: number,
  to: number,
): string => {
  const size = sizes.between(clauseFrom, to).find((one) => one.to <= to);
  if (size === undefined) return "";
  const bound = boundOf(form, size);
  return form.slice(bound.from, bound.to).trim();
};
