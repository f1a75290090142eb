import {
  type Fact,
  formatFigure,
  formatPeriod,
  type Locale,
  labelOf,
  type Review,
  valueOf,
  yearBefore,
} from "@park/data";
import { evaluate, figureOf, impliedBase } from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { figureCards } from "../forms/figureCards.ts";
import { sourceLine } from "../text/sourceLine.ts";

const changeText = (growth: Fact, locale: Locale): string => {
  const value = valueOf(growth);
  const size = formatFigure({ ...growth, amount: growth.amount.replace("-", "") }, locale);
  if (locale === "zh")
    return value === 0 ? "与上年持平" : `比上年${value > 0 ? "增长" : "下降"}${size}`;
  return value === 0
    ? "unchanged on a year before"
    : `${value > 0 ? "up" : "down"} ${size} on a year before`;
};

/** The value a year before that a growth rate implies, with what it may be: an estimate, said to be one. */
const baseText = (review: Review, growth: Fact, locale: Locale): string => {
  const row = evaluate(review, [impliedBase]).find(({ operands }) =>
    operands.some(({ fact }) => fact === growth.id),
  );
  if (row?.value == null || row.interval === null) return "";
  const write = (value: number | null): string =>
    value === null ? "…" : formatFigure(figureOf(value, row.unit, 1), locale);
  const period = formatPeriod(yearBefore(growth.period), locale);
  const [low, high] = [write(row.interval[0]), write(row.interval[1])];
  return locale === "zh"
    ? `推算${period}${write(row.value)}（${low}至${high}）`
    : `derived ${period}: ${write(row.value)} (${low} to ${high})`;
};

/**
 * Question 27, the headline figures: each on a card, with its growth and the value a year before that it implies.
 *
 * When: a few figures of different units. When not: figures of one unit that should be compared.
 *
 * @param review - a review that states industrial revenue, fiscal revenue, and foreign trade with its growth
 * @param options - language, theme and width
 * @returns the spec
 * @throws {RangeError} if a fact is missing
 *
 * @example
 * ```ts
 * import { headlineFigures } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * headlineFigures(xinyu2023, { locale: "en" }).title.text; // => ["Foreign trade is CNY 30.06 billion, up 1.6% on a year before"]
 * ```
 */
export const headlineFigures: Chart = /*#__PURE__*/ chart(
  {
    id: "headlineFigures",
    number: 27,
    question: { zh: "这一年的主要数字是什么？", en: "What are the headline figures?" },
    intent: "magnitude",
    insteadOf: {
      form: { zh: "一张共用坐标轴的柱状图", en: "columns on one axis" },
      why: {
        zh: "口径不同的数字不能比长短",
        en: "figures of different scope do not compare by length",
      },
    },
    needs: [
      { measure: "industrialRevenue" },
      { measure: "fiscalRevenue" },
      { measure: "foreignTrade" },
      { measure: "foreignTradeGrowth" },
    ],
  },
  ({ review, facts, locale, frame }) => {
    const zh = locale === "zh";
    const growthOf = (fact: Fact): Fact | undefined =>
      facts.find((other) => review.measures[other.measure]?.growthOf?.measure === fact.measure);
    const levels = facts.filter((fact) => review.measures[fact.measure]?.kind !== "growth");
    const rows = levels.map((fact) => {
      const growth = growthOf(fact);
      const parts =
        growth === undefined ? [] : [changeText(growth, locale), baseText(review, growth, locale)];
      return {
        label: labelOf(review, fact)[locale],
        figure: formatFigure(fact, locale),
        detail: parts.filter((part) => part !== "").join(zh ? "；" : "; "),
        fact: fact.id,
      };
    });
    const grown = levels.find((fact) => growthOf(fact) !== undefined);
    const change = grown === undefined ? undefined : growthOf(grown);
    const title =
      grown === undefined || change === undefined
        ? rows
            .map(({ label, figure }) => `${label}${zh ? "" : " "}${figure}`)
            .join(zh ? "，" : ", ")
        : zh
          ? `${labelOf(review, grown).zh}${formatFigure(grown, locale)}，${changeText(change, locale)}`
          : `${labelOf(review, grown).en} is ${formatFigure(grown, locale)}, ${changeText(change, locale)}`;
    const subtitle = `${review.park.name[locale]}${zh ? "，" : ", "}${formatPeriod(review.period, locale)}`;
    const spec = figureCards(
      rows,
      { label: "label", figure: "figure", detail: "detail" },
      {
        ...frame,
        title,
        subtitle,
        notes: [
          zh
            ? "推算的上年数由本期数与同比增速得出，括号内为舍入误差允许的范围"
            : "Derived values follow from the figure and its growth; in brackets, what rounding allows",
        ],
        source: sourceLine(review, facts, locale),
      },
    );
    return {
      spec,
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: zh ? "指标" : "Figure", isNumber: false },
          { id: "figure", label: zh ? "数值" : "Value", isNumber: true },
          { id: "detail", label: zh ? "与上年相比" : "Against a year before", isNumber: false },
        ],
        rows,
      },
    };
  },
);
