import {
  type Fact,
  formatFigure,
  formatPeriod,
  type Locale,
  type Localized,
  labelOf,
  type Review,
  yearBefore,
} from "@park/data";
import { derivedWithRange, evaluate, impliedBase } from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { figureCards } from "../forms/figureCards.ts";
import { changeText } from "../text/changeText.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { sourceLine } from "../text/sourceLine.ts";
import { clamped, narrowed, narrowingNotes } from "./narrowed.ts";

const TEXT: Localized<{
  readonly derived: (period: string, value: string) => string;
  readonly level: (label: string, figure: string) => string;
  readonly title: (label: string, figure: string, change: string) => string;
  readonly notStated: string;
  readonly note: string;
  readonly columns: readonly [figure: string, value: string, change: string];
}> = {
  zh: {
    derived: (period, value) => `推算${period}${value}`,
    level: (label, figure) => label + figure,
    title: (label, figure, change) => `${label}${figure}，${change}`,
    notStated: "未载",
    note: "推算的上年数由本期数与同比增速得出，括号内为舍入误差允许的范围",
    columns: ["指标", "数值", "与上年相比"],
  },
  en: {
    derived: (period, value) => `derived ${period}: ${value}`,
    level: (label, figure) => `${label} ${figure}`,
    title: (label, figure, change) => `${label} is ${figure}, ${change}`,
    notStated: "not stated",
    note: "Derived values follow from the figure and its growth; in brackets, what rounding allows",
    columns: ["Figure", "Value", "Change from a year earlier"],
  },
};

/** The value a year before that a growth rate implies, with what it may be: an estimate, said to be one. */
const baseOf = (review: Review, level: Fact, growth: Fact, locale: Locale) => {
  const row = evaluate(review, [impliedBase]).find(({ operands }) =>
    operands.some(({ fact }) => fact === growth.id),
  );
  if (row?.value == null || row.interval === null) return { text: "", others: [] };
  const { unit, interval, value } = row;
  const { measure, dimensions, scope } = level;
  const before = yearBefore(growth.period);
  const key = { measure, dimensions, scope, period: before };
  const left = narrowed(review, { key, unit, interval, of: [level, growth] });
  const base = left === null ? row : { ...row, ...left, value: clamped(value, left.interval) };
  const period = formatPeriod(before, locale);
  return {
    text: TEXT[locale].derived(period, derivedWithRange(base, locale) ?? ""),
    others: left?.others ?? [],
  };
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
 * headlineFigures.title(xinyu2023, { locale: "en" }); // => "Foreign trade is CNY 30.06 billion, up 1.6% from a year earlier"
 * ```
 */
export const headlineFigures: Chart = /*#__PURE__*/ chart(
  {
    id: "headlineFigures",
    number: 27,
    question: { zh: "这一年的主要数字是什么？", en: "What are the headline figures?" },
    intent: "magnitude",
    when: { zh: "只有几个数字，且计量单位不同", en: "a few figures of different units" },
    whenNot: {
      zh: "计量单位相同、需要相互比较的数字",
      en: "figures of one unit that should be compared",
    },
    insteadOf: {
      form: { zh: "共用一条坐标轴的柱形图", en: "columns on one axis" },
      why: {
        zh: "单位、口径不同的数字不能比长短",
        en: "figures of different scope do not compare by length",
      },
    },
    needs: [
      { measure: "industrialRevenue" },
      { measure: "fiscalRevenue" },
      { measure: "foreignTrade" },
      { measure: "foreignTrade", as: "growth" },
    ],
  },
  ({ review, facts, locale, frame }) => {
    const say = TEXT[locale];
    const { comma, semicolon } = PUNCTUATION[locale];
    const growthOf = (fact: Fact): Fact | undefined =>
      facts.find((other) => other.as === "growth" && other.measure === fact.measure);
    const levels = facts.filter(({ as }) => as === "level");
    const others: Fact[] = [];
    const rows = levels.map((fact) => {
      const growth = growthOf(fact);
      const base = growth === undefined ? null : baseOf(review, fact, growth, locale);
      others.push(...(base?.others ?? []));
      const parts = growth === undefined ? [] : [changeText(growth, locale), base?.text ?? ""];
      return {
        label: labelOf(review, fact)[locale],
        figure: formatFigure(fact, locale),
        detail: parts.filter((part) => part !== "").join(semicolon),
        fact: fact.id,
      };
    });
    const grown = levels.find((fact) => growthOf(fact) !== undefined);
    const change = grown === undefined ? undefined : growthOf(grown);
    const title =
      grown === undefined || change === undefined
        ? rows.map(({ label, figure }) => say.level(label, figure)).join(comma)
        : say.title(
            labelOf(review, grown)[locale],
            formatFigure(grown, locale),
            changeText(change, locale),
          );
    const subtitle = review.park.name[locale] + comma + formatPeriod(review.period, locale);
    const spec = figureCards(
      rows,
      {
        label: { field: "label", title: say.columns[0] },
        figure: { field: "figure", title: say.columns[1] },
        detail: { field: "detail", title: say.columns[2] },
      },
      {
        ...frame,
        title,
        subtitle,
        notes: [say.note, ...narrowingNotes(others, review, locale)],
        source: sourceLine(review, facts, locale),
      },
    );
    return {
      spec,
      from: others.map(({ id }) => id),
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: say.columns[0], isNumber: false },
          { id: "figure", label: say.columns[1], isNumber: true },
          { id: "detail", label: say.columns[2], isNumber: false },
        ],
        rows: rows.map((row) => ({ ...row, detail: row.detail || say.notStated })),
      },
    };
  },
);
