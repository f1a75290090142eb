import {
  type Fact,
  formatFigure,
  type Locale,
  type Localized,
  labelOfKey,
  type Review,
  type UnitId,
  type View,
  viewOf,
} from "@park/data";
import { inMoneyOf } from "../evaluate.ts";
import { figureBeside } from "../figureBeside.ts";
import type { Range } from "../formula/range.ts";
import { compare, type Rational } from "../formula/rational.ts";
import { isPercent } from "../operand.ts";
import type { Print } from "./print.ts";

/** The unit in which values of a fact are computed: percent and points are fractions. */
export const unitOfValue = (fact: Fact, view: View | undefined): UnitId => {
  const unit = view?.unit ?? fact.unit;
  return isPercent(unit) ? "ratio" : inMoneyOf(unit, [fact]);
};

/** A print as it is read: the figure that it is, said of its fact. */
export const factOfPrint = (print: Print, fact: Fact): Fact => ({ ...fact, ...print.figure });

/** A computed value as it is written beside a figure, rounded outward at the ends of a range. */
export const writeBeside = (
  fact: Fact,
  value: Rational,
  review: Review,
  locale: Locale,
  towards: "nearest" | "down" | "up" = "nearest",
): string => {
  const view = viewOf(review, fact);
  const unit = unitOfValue(fact, view);
  const said = figureBeside(fact, value, unit, towards);
  const isPoints = fact.unit === "percentagePoint";
  return formatFigure(isPoints ? { ...said, unit: fact.unit } : said, locale);
};

/** What a figure would have to be. */
export const sayRange = (
  fact: Fact,
  { lower, upper }: Range,
  review: Review,
  locale: Locale,
): string | null => {
  const zh = locale === "zh";
  if (lower !== null && upper !== null && compare(lower, upper) === 0)
    return writeBeside(fact, lower, review, locale);
  const low = lower === null ? null : writeBeside(fact, lower, review, locale, "down");
  const high = upper === null ? null : writeBeside(fact, upper, review, locale, "up");
  if (low !== null && high !== null)
    return low === high ? low : zh ? `${low}至${high}` : `${low} to ${high}`;
  if (low !== null) return zh ? `${low}以上` : `${low} or more`;
  if (high !== null) return zh ? `${high}以下` : `${high} or less`;
  return null;
};

/** A figure with what it is called. */
export const named = (fact: Fact, review: Review, locale: Locale): string => {
  const [label, figure] = [labelOfKey(review, fact)[locale], formatFigure(fact, locale)];
  return locale === "zh" ? label + figure : `${label} (${figure})`;
};

/** Names one after another, the last with "and". */
export const listed = (names: readonly string[], locale: Locale): string => {
  if (names.length < 2) return names.join("");
  const [rest, last] = [names.slice(0, -1), names.at(-1)];
  return locale === "zh" ? `${rest.join("、")}与${last}` : `${rest.join(", ")} and ${last}`;
};

export const inBoth = (say: (locale: Locale) => string): Localized => ({
  zh: say("zh"),
  en: say("en"),
});

/** What is taken for granted, before all else. */
export const ifSaid = (assumptions: readonly Localized[], locale: Locale): string => {
  if (assumptions.length === 0) return "";
  const words = assumptions.map((one) => one[locale]);
  return locale === "zh" ? `若${words.join("，且")}，` : `If ${words.join(", and ")}: `;
};

/** What is taken for granted, behind what agrees. */
export const provided = (assumptions: readonly Localized[], locale: Locale): string => {
  if (assumptions.length === 0) return "";
  const words = assumptions.map((one) => one[locale]);
  return locale === "zh" ? `（前提：${words.join("；")}）` : `, if ${words.join(", and ")}`;
};
