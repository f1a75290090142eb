import { type Fact, formatFigure, formatPeriod, type Localized, type Review } from "@park/data";
import { averageParcel, type Evaluation, evaluate, rangeText } from "@park/metrics";
import { type Chart, chart } from "../chart.ts";
import { dotPlot } from "../forms/dotPlot.ts";
import { namedRanges } from "../namedValues.ts";
import { MU } from "../text/mu.ts";
import { openNotes } from "../text/openNotes.ts";
import { sentenceCase } from "../text/sentenceCase.ts";
import { sourceLine } from "../text/sourceLine.ts";

const TEXT: Localized<{
  readonly subtitle: string;
  readonly title: (first: string, large: string, second: string, small: string) => string;
  readonly isEqual: (both: string) => string;
  readonly row: (way: string, parcels: string) => string;
  readonly derived: string;
  readonly ways: string;
  readonly mean: string;
}> = {
  zh: {
    subtitle: "处置土地每宗平均面积（推算），",
    title: (first, large, second, small) => `${first}每宗平均${large}，${second}${small}`,
    isEqual: (both) => `两种处置方式每宗平均均为${both}`,
    row: (way, parcels) => `${way}，${parcels}`,
    derived: "推算：面积除以宗数。均值不反映大小差异：各宗土地的大小原文未载",
    ways: "处置方式",
    mean: "每宗平均面积（推算）",
  },
  en: {
    subtitle: "Average area of a parcel put to use (derived), ",
    title: (first, large, second, small) =>
      `Parcels average ${large} (${first}) and ${small} (${second})`,
    isEqual: (both) => `Parcels average ${both} for both ways of disposal`,
    row: (way, parcels) => `${sentenceCase(way)}, ${parcels}`,
    derived:
      "Derived: area divided by parcels. A mean does not show how the sizes vary: the size of each parcel is not stated",
    ways: "Way of disposal",
    mean: "Average parcel (derived)",
  },
};

const WAYS = ["urgedConstruction", "newTenant"] as const;

/** The means of both ways of disposal. */
const meansOf = (review: Review): readonly Evaluation[] => {
  const found = evaluate(review, [averageParcel]);
  return WAYS.flatMap((way) => found.filter(({ id }) => id === `averageParcel:${way}`));
};

/**
 * Question 17, how large is a parcel? The mean area of a parcel for each way of disposal, with what rounding allows where
 * it shows.
 *
 * When: a review states areas and numbers of parcels. When not: it states the parcels themselves, whose distribution
 * says more.
 *
 * @param review - a review that states area and parcels of both ways of disposal
 * @param options - language, theme and width
 * @returns the spec
 * @throws {RangeError} if a fact is missing or a number of parcels is 0
 *
 * @example
 * ```ts
 * import { parcelSize } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * parcelSize.title(xinyu2023, { locale: "en" });
 * // => "Parcels average 177.27 mu (handed to new projects) and 91.39 mu (enterprises urged to speed up building)"
 * ```
 */
export const parcelSize: Chart = /*#__PURE__*/ chart(
  {
    id: "parcelSize",
    number: 17,
    question: { zh: "一宗地有多大？", en: "How large is a parcel?" },
    intent: "magnitude",
    when: { zh: "载有土地面积与宗数", en: "a review states areas and numbers of parcels" },
    whenNot: {
      zh: "各宗面积均已载，宜用分布图",
      en: "it states the parcels themselves, whose distribution says more",
    },
    insteadOf: {
      form: { zh: "直方图", en: "a histogram" },
      why: { zh: "直方图需要每宗土地的面积", en: "a histogram needs the area of each parcel" },
    },
    needs: /*#__PURE__*/ WAYS.flatMap((disposal) => [
      { measure: "idleLandReused", dimensions: { disposal } },
      { measure: "reusedParcels", dimensions: { disposal } },
    ]),
  },
  ({ review, facts, locale, frame }) => {
    const say = TEXT[locale];
    const look = { unit: "mu", places: 2, locale } as const;
    const rows = meansOf(review)
      .map(({ value, interval, operands }, index) => {
        const parcels = facts.find(
          ({ id, measure }) =>
            measure === "reusedParcels" && operands.some(({ fact }) => fact === id),
        ) as Fact;
        const way =
          review.measures.reusedParcels?.dimensions.disposal?.values[WAYS[index] ?? ""]?.[locale] ??
          "";
        return {
          label: say.row(way, formatFigure(parcels, locale)),
          way,
          value: value ?? 0,
          lower: interval?.[0] ?? null,
          upper: interval?.[1] ?? null,
          text: rangeText(value ?? 0, interval, look),
          short: rangeText(value ?? 0, null, look),
        };
      })
      .sort((a, b) => b.value - a.value);
    const [large, small] = rows;
    const subtitle = say.subtitle + formatPeriod(review.period, locale);
    const spec = dotPlot(rows, namedRanges(say.ways, say.mean), {
      ...frame,
      title:
        large?.short === small?.short
          ? say.isEqual(large?.short ?? "")
          : say.title(large?.way ?? "", large?.short ?? "", small?.way ?? "", small?.short ?? ""),
      subtitle,
      zero: true,
      notes: [say.derived, MU[locale], ...openNotes(review, facts, locale)],
      source: sourceLine(review, facts, locale),
    });
    return {
      spec,
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: say.ways, isNumber: false },
          { id: "text", label: say.mean, isNumber: true },
        ],
        rows,
      },
    };
  },
  (review) =>
    meansOf(review).some(({ value, operands }) => value === null && operands.length === 2)
      ? [
          {
            zh: "可计算均值的、大于零的处置土地宗数",
            en: "numbers of parcels above 0 that a mean can be computed with",
          },
        ]
      : [],
);
