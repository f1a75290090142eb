import { formatFigure } from "@park/data";
import type { Chart } from "../chart.ts";
import { growthSlope } from "./growthSlope.ts";

/**
 * Question 12, how fast does the digital economy grow? The revenue of its core enterprises, and that of the year before,
 * which its growth implies with an interval; a slope over a scale from 0.
 *
 * When: a review states the revenue with its growth. When not: revenue of several years is stated, which
 * {@link line | a line chart} shows.
 *
 * @param review - a review that states the revenue of core digital enterprises and its growth
 * @param options - language, theme and width
 * @returns the spec
 * @throws {RangeError} if a fact is missing, or no year before is stated or implied
 *
 * @example
 * ```ts
 * import { digitalEconomyGrowth } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * digitalEconomyGrowth.title(xinyu2023, { locale: "en" });
 * // => "Revenue of core digital enterprises is CNY 12.8 billion, up 2% from a year earlier"
 * ```
 */
export const digitalEconomyGrowth: Chart = /*#__PURE__*/ growthSlope(
  {
    id: "digitalEconomyGrowth",
    number: 12,
    question: { zh: "数字经济增长有多快？", en: "How fast does the digital economy grow?" },
    when: { zh: "载有营业收入及其增速", en: "a review states the revenue with its growth" },
    whenNot: {
      zh: "载有多年的营业收入，宜用折线图",
      en: "revenue of several years is stated, which a line chart shows",
    },
    insteadOf: {
      form: { zh: "截断纵轴的柱形图", en: "columns on a cut axis" },
      why: { zh: "截断的柱形夸大增长", en: "cut columns exaggerate the growth" },
    },
  },
  "digitalCoreRevenue",
  {
    zh: (level, change) => `数字经济核心企业营业收入${formatFigure(level, "zh")}，${change}`,
    en: (level, change) =>
      `Revenue of core digital enterprises is ${formatFigure(level, "en")}, ${change}`,
  },
);
