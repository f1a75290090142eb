import { type Fact, formatFigure, formatPeriod, type Localized, valueOf } from "@park/data";
import { figureOf } from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { stackedBar } from "../forms/stackedBar.ts";
import { sentenceCase } from "../text/sentenceCase.ts";
import { sourceLine } from "../text/sourceLine.ts";

const REST: Localized = { zh: "未列明处置方式", en: "Not broken down" };

/**
 * Question 16, where did land come from? Unused and idle land put to use, by way of disposal, with what the review
 * does not break down.
 *
 * When: parts that exclude each other leave a rest. When not: the parts exceed the total, which is refused.
 *
 * @param review - a review that states the area in total and by way of disposal
 * @param options - language, theme and width
 * @returns the spec
 * @throws {RangeError} if a fact is missing, or the parts exceed the total
 *
 * @example
 * ```ts
 * import { landSources } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * landSources(xinyu2023, { locale: "en" }).title.text.join(" ").startsWith("1,538.36 mu of 3,424.45 mu"); // => true
 * ```
 */
export const landSources: Chart = /*#__PURE__*/ chart(
  {
    id: "landSources",
    number: 16,
    question: { zh: "土地从哪里来？", en: "Where did land come from?" },
    intent: "part-to-whole",
    insteadOf: {
      form: { zh: "饼图", en: "a pie" },
      why: { zh: "饼图会漏掉未列明的部分", en: "a pie drops what is not broken down" },
    },
    needs: [
      { measure: "idleLandReused" },
      { measure: "idleLandReused", dimensions: { disposal: "urgedConstruction" } },
      { measure: "idleLandReused", dimensions: { disposal: "newTenant" } },
    ],
  },
  ({ review, facts, locale, frame }) => {
    const zh = locale === "zh";
    const [total, ...parts] = facts as readonly [Fact, ...Fact[]];
    const whole = valueOf(total);
    const places = Math.max(...facts.map(({ amount }) => amount.split(".")[1]?.length ?? 0));
    const share = (value: number): string =>
      formatFigure(figureOf(value / whole, "ratio", 1), locale);
    // Rounded to the printed places: the exact difference of the printed amounts.
    const rest = Number(
      (whole - parts.reduce((sum, fact) => sum + valueOf(fact), 0)).toFixed(places),
    );
    if (rest < 0) {
      throw new RangeError(
        `Cannot draw landSources: the parts must not exceed the total ${whole}, got ${whole - rest}`,
      );
    }
    const restText = formatFigure({ ...figureOf(rest, total.unit, places) }, locale);
    const rows = [
      ...parts.map((fact) => ({
        label: sentenceCase(
          review.measures.idleLandReused?.dimensions.disposal?.values[
            fact.dimensions.disposal ?? ""
          ]?.[locale] ?? fact.id,
        ),
        value: valueOf(fact),
        text: `${formatFigure(fact, locale)}${zh ? "，" : ", "}${share(valueOf(fact))}`,
        fact: fact.id as string | null,
      })),
      ...(rest === 0
        ? []
        : [
            {
              label: REST[locale],
              value: rest,
              text: `${restText}${zh ? "，" : ", "}${share(rest)}`,
              fact: null,
            },
          ]),
    ];
    const subtitle = `${zh ? "消化利用批而未用和闲置用地，亩，" : "Unused and idle land put to use, mu, "}${formatPeriod(review.period, locale)}`;
    const totalText = formatFigure(total, locale);
    const spec = stackedBar(
      rows,
      { part: "label", x: "value", text: "text" },
      {
        ...frame,
        title:
          rest === 0
            ? zh
              ? `${totalText}全部列明处置方式`
              : `All ${totalText} are broken down`
            : zh
              ? `${totalText}中，${restText}（${share(rest)}）未列明处置方式`
              : `${restText} of ${totalText} (${share(rest)}) are not broken down by way of disposal`,
        subtitle,
        notes: [
          zh
            ? `占比${rest === 0 ? "" : "与未列明部分"}由本图计算；1亩 = 2000/3平方米`
            : `Shares${rest === 0 ? "" : " and the rest"} are computed here; 1 mu = 2000/3 m²`,
        ],
        source: sourceLine(review, facts, locale),
        ...(rest === 0 ? {} : { rest: rows.length - 1 }),
      },
    );
    return {
      spec,
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: zh ? "处置方式" : "Way of disposal", isNumber: false },
          { id: "text", label: zh ? "面积与占比" : "Area and share", isNumber: true },
        ],
        rows,
      },
    };
  },
);
