import { type Fact, formatFigure, formatPeriod, type Localized, unitOf, valueIn } from "@park/data";
import { figureOf, restOfWhole } from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { stackedBar } from "../forms/stackedBar.ts";
import { MU } from "../text/mu.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { sentenceCase } from "../text/sentenceCase.ts";
import { sourceLine } from "../text/sourceLine.ts";
import { TOTAL } from "../text/total.ts";

const TEXT: Localized<{
  readonly rest: string;
  readonly subtitle: (unit: string, period: string) => string;
  readonly computed: (hasRest: boolean) => string;
  readonly allBrokenDown: (total: string) => string;
  readonly title: (total: string, rest: string, share: string) => string;
  readonly columns: readonly [way: string, area: string];
}> = {
  zh: {
    rest: "未列明处置方式（推算）",
    subtitle: (unit, period) => `消化利用批而未用和闲置用地，${unit}，${period}`,
    computed: (hasRest) => `占比${hasRest ? "与未列明部分" : ""}为推算`,
    allBrokenDown: (total) => `${total}全部列明处置方式`,
    title: (total, rest, share) => `${total}中，${rest}（${share}）未列明处置方式`,
    columns: ["处置方式", "面积与占比（占比为推算）"],
  },
  en: {
    rest: "Not broken down (derived)",
    subtitle: (unit, period) => `Unused and idle land put to use, ${unit}, ${period}`,
    computed: (hasRest) => `Shares${hasRest ? " and the rest" : ""} are derived`,
    allBrokenDown: (total) => `All ${total} are broken down`,
    title: (total, rest, share) =>
      `${sentenceCase(rest)} of ${total} (${share}) are not broken down by way of disposal`,
    columns: ["Way of disposal", "Area and share (shares derived)"],
  },
};

/**
 * Question 16, how was unused land put to use? Unused and idle land put to use, by way of disposal, with what the review
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
 * landSources.title(xinyu2023, { locale: "en" }).startsWith("1,538.36 mu of 3,424.45 mu"); // => true
 * ```
 */
export const landSources: Chart = /*#__PURE__*/ chart(
  {
    id: "landSources",
    number: 16,
    question: {
      zh: "批而未用和闲置用地如何处置？",
      en: "How was unused land put to use?",
    },
    intent: "part-to-whole",
    when: {
      zh: "各部分互不重叠，且合计小于总量",
      en: "parts that exclude each other leave a rest",
    },
    whenNot: {
      zh: "各部分之和大于总量，不予绘制",
      en: "the parts exceed the total, which is refused",
    },
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
    const say = TEXT[locale];
    const { comma } = PUNCTUATION[locale];
    const [total, ...parts] = facts as readonly [Fact, ...Fact[]];
    const areaOf = (fact: Fact): number => valueIn(fact, total.unit);
    const whole = areaOf(total);
    if (whole <= 0)
      throw new RangeError(`Cannot draw landSources: the total must be > 0, got ${whole}`);
    const share = (value: number): string =>
      formatFigure(figureOf(value / whole, "ratio", 1), locale);
    const left = restOfWhole(review, total, parts as [Fact, ...Fact[]]);
    const rest = left.value === 0 ? null : left;
    const restText = rest === null ? "" : formatFigure(rest.figure, locale);
    const restShare = rest === null ? "" : share(rest.value);
    const rows = [
      ...parts.map((fact) => ({
        label: sentenceCase(
          review.measures.idleLandReused?.dimensions.disposal?.values[
            fact.dimensions.disposal ?? ""
          ]?.[locale] ?? fact.id,
        ),
        value: areaOf(fact),
        text: `${formatFigure(fact, locale)}${comma}${share(areaOf(fact))}`,
        fact: fact.id as string | null,
      })),
      ...(rest === null
        ? []
        : [
            {
              label: say.rest,
              value: rest.value,
              text: `${restText}${comma}${restShare}`,
              fact: null,
            },
          ]),
    ];
    const unit = unitOf(total.unit).pattern[locale].replace("{}", "").trim();
    const subtitle = say.subtitle(unit, formatPeriod(review.period, locale));
    const computed = say.computed(rest !== null);
    const totalText = formatFigure(total, locale);
    const spec = stackedBar(
      rows,
      {
        part: { field: "label", title: say.columns[0] },
        x: { field: "value", title: say.columns[1] },
        text: "text",
      },
      {
        ...frame,
        title:
          rest === null ? say.allBrokenDown(totalText) : say.title(totalText, restText, restShare),
        subtitle,
        notes: [computed, ...(facts.some(({ unit }) => unit === "mu") ? [MU[locale]] : [])],
        source: sourceLine(review, facts, locale),
        open: rest === null ? [] : [say.rest],
      },
    );
    return {
      spec,
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: say.columns[0], isNumber: false },
          { id: "text", label: say.columns[1], isNumber: true },
        ],
        rows: [...rows, { label: TOTAL[locale], value: whole, text: totalText, fact: total.id }],
      },
    };
  },
);
