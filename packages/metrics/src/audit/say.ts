import {
  type Fact,
  formatFigure,
  type Locale,
  type Localized,
  type UnitId,
  type View,
} from "@park/data";
import { inMoneyOf } from "../evaluate.ts";
import { figureBeside } from "../figureBeside.ts";
import type { Range } from "../formula/range.ts";
import { compare, type Rational } from "../formula/rational.ts";
import { isPercent } from "../operand.ts";

/** The unit in which values of a fact are computed: percent and points are fractions. */
export const unitOfValue = (fact: Fact, view: View | undefined): UnitId => {
  const unit = view?.unit ?? fact.unit;
  return isPercent(unit) ? "ratio" : inMoneyOf(unit, [fact]);
};

/** A computed value as it is written beside a figure, rounded outward at the ends of a range. */
export const writeBeside = (
  fact: Fact,
  value: Rational,
  view: View | undefined,
  towards: "nearest" | "down" | "up" = "nearest",
): Localized => {
  const figure = figureBeside(fact, value, unitOfValue(fact, view), towards);
  const said = fact.unit === "percentagePoint" ? { ...figure, unit: fact.unit } : figure;
  return inBoth((locale) => formatFigure(said, locale));
};

/** What a figure would have to be. */
export const sayRange = (
  fact: Fact,
  { lower, upper }: Range,
  view: View | undefined,
): Localized | null => {
  if (lower !== null && upper !== null && compare(lower, upper) === 0)
    return writeBeside(fact, lower, view);
  const low = lower === null ? null : writeBeside(fact, lower, view, "down");
  const high = upper === null ? null : writeBeside(fact, upper, view, "up");
  if (low !== null && high !== null)
    return {
      zh: low.zh === high.zh ? low.zh : `${low.zh}至${high.zh}`,
      en: low.en === high.en ? low.en : `${low.en} to ${high.en}`,
    };
  if (low !== null) return { zh: `${low.zh}以上`, en: `${low.en} or more` };
  if (high !== null) return { zh: `${high.zh}以下`, en: `${high.en} or less` };
  return null;
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
