import type { Chart } from "../chart.ts";
import { countIn } from "../text/countIn.ts";
import { growthSlope } from "./growthSlope.ts";

/**
 * Question 19, how did technology SMEs grow? Their number, and that of the year before, which the stated growth implies; a
 * slope over a scale from 0.
 *
 * When: a review states the number with its growth. When not: numbers of several years are stated, which
 * {@link line | a line chart} shows.
 *
 * @param review - a review that states national technology SMEs and their growth
 * @param options - language, theme and width
 * @returns the spec; whether one whole number, several or none give the stated growth is noted in the picture
 * @throws {RangeError} if a fact is missing, or no year before is stated or implied
 *
 * @example
 * ```ts
 * import { technologySmeGrowth } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * technologySmeGrowth.title(xinyu2023, { locale: "en" });
 * // => "National technology SMEs: 201, up 32.2% from a year earlier"
 * ```
 */
export const technologySmeGrowth: Chart = /*#__PURE__*/ growthSlope(
  {
    id: "technologySmeGrowth",
    number: 19,
    question: { zh: "科技型中小企业增长了多少？", en: "How did technology SMEs grow?" },
    when: { zh: "载有企业数及其增速", en: "a review states the number with its growth" },
    whenNot: {
      zh: "载有多年的企业数，宜用折线图",
      en: "numbers of several years are stated, which a line chart shows",
    },
    insteadOf: {
      form: { zh: "单独一个大数字", en: "one big figure" },
      why: { zh: "只写增速，看不出基数", en: "a figure with its growth alone hides the base" },
    },
  },
  "technologySmes",
  {
    zh: (level, change) => `国家科技型中小企业${countIn(level, "zh")}，${change}`,
    en: (level, change) => `National technology SMEs: ${countIn(level, "en")}, ${change}`,
  },
);
