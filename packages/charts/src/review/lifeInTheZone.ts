import {
  type Fact,
  factIndex,
  formatPeriod,
  type Locale,
  type Localized,
  labelOf,
  labelOfKey,
} from "@park/data";
import { type Chart, chart } from "../chart.ts";
import { figureCards } from "../forms/figureCards.ts";
import { figureUnder } from "../text/figureUnder.ts";
import { openNotes } from "../text/openNotes.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { sourceLine } from "../text/sourceLine.ts";

const TEXT: Localized<{
  readonly figure: (label: string, figure: string) => string;
  readonly subtitle: string;
  readonly note: string;
  readonly atLeast: string;
  readonly columns: readonly [figure: string, value: string, definition: string];
}> = {
  zh: {
    figure: (label, figure) => label + figure,
    subtitle: "各指标单位不同，",
    note: "各卡片单位不同，不可互比；未载的指标不列出。含义为通行定义，不是原文的表述",
    atLeast: "以下各项中的至少两项：",
    columns: ["指标", "数值", "含义"],
  },
  en: {
    figure: (label, figure) => `${label}: ${figure}`,
    subtitle: "Figures of different units, ",
    note: "The cards share no unit and do not compare; what the review does not state has no card. Meanings are the usual definitions, not words of the review",
    atLeast: "at least two of these: ",
    columns: ["Figure", "Value", "Meaning"],
  },
};

/** Schools and surroundings in turn, so that the title has one of each where both are stated. */
const MEASURES = [
  "schoolPlacesAdded",
  "goodAirShare",
  "waterQualityClass",
  "preschoolPlacesAdded",
  "airPatrols",
  "kindergartensUpgraded",
] as const;

const CLASSES = ["一", "二", "三", "四", "五"] as const;

/** A class is named by a numeral in Chinese, as reviews and the standard do. */
const figureOn = (fact: Fact, locale: Locale): string => {
  const name =
    locale === "zh" && fact.unit === "grade" && fact.multiplier === 0 && fact.qualifier === null
      ? CLASSES[Number(fact.amount) - 1]
      : undefined;
  return name === undefined ? figureUnder(fact, locale) : `${name}类`;
};

/** How many a review must state: one figure makes no picture of life. */
const LEAST = 2;

/**
 * Question 24, which figures on livelihood are there? School places, air, water and patrols, each on a card of its own.
 *
 * When: a review states at least two figures on livelihood. When not: figures of one unit that should be compared.
 *
 * @param review - a review that states at least two of school places and preschool places added, kindergartens upgraded,
 * the share of good-air days, the class of water quality and clean-air patrols
 * @param options - language, theme and width
 * @returns the spec, with a card for each that is stated
 * @throws {RangeError} if fewer than two are stated
 *
 * @example
 * ```ts
 * import { lifeInTheZone } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * lifeInTheZone.title(xinyu2023, { locale: "en" });
 * // => "School places added: 6,200; Share of good-air days: 97.2%"
 * ```
 */
export const lifeInTheZone: Chart = /*#__PURE__*/ chart(
  {
    id: "lifeInTheZone",
    number: 24,
    question: {
      zh: "回顾列出了哪些民生数字？",
      en: "Which figures on livelihood does the review give?",
    },
    intent: "magnitude",
    when: { zh: "至少载有两项民生数字", en: "a review states at least two figures on livelihood" },
    whenNot: {
      zh: "计量单位相同、需要相互比较的数字",
      en: "figures of one unit that should be compared",
    },
    insteadOf: {
      form: { zh: "雷达图", en: "a radar" },
      why: { zh: "雷达图把不同单位混在一起", en: "a radar mixes units" },
    },
    needs: [],
  },
  ({ review, locale, frame }) => {
    const say = TEXT[locale];
    const find = factIndex(review);
    const facts = MEASURES.flatMap((measure) => find({ measure }) ?? []);
    const rows = facts.map((fact) => ({
      label: labelOf(review, fact)[locale],
      figure: figureOn(fact, locale),
      detail: review.measures[fact.measure]?.definition[locale] ?? "",
      fact: fact.id,
    }));
    const subtitle = say.subtitle + formatPeriod(review.period, locale);
    const spec = figureCards(
      rows,
      {
        label: { field: "label", title: say.columns[0] },
        figure: { field: "figure", title: say.columns[1] },
        detail: { field: "detail", title: say.columns[2] },
      },
      {
        ...frame,
        title: rows
          .slice(0, 2)
          .map(({ label, figure }) => say.figure(label, figure))
          .join(PUNCTUATION[locale].semicolon),
        subtitle,
        notes: [say.note, ...openNotes(review, facts, locale)],
        source: sourceLine(review, facts, locale),
      },
    );
    return {
      spec,
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: say.columns[0], isNumber: false },
          { id: "figure", label: say.columns[1], isNumber: true },
          { id: "detail", label: say.columns[2], isNumber: false },
        ],
        rows,
      },
    };
  },
  (review) => {
    const find = factIndex(review);
    const lacking = MEASURES.filter((measure) => find({ measure }) === null);
    if (lacking.length <= MEASURES.length - LEAST) return [];
    const labels = MEASURES.map((measure) => labelOfKey(review, { measure }));
    return [
      {
        zh: TEXT.zh.atLeast + labels.map(({ zh }) => zh).join(PUNCTUATION.zh.item),
        en: TEXT.en.atLeast + labels.map(({ en }) => en).join(PUNCTUATION.en.item),
      },
    ];
  },
);
