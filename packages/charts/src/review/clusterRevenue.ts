import {
  type Fact,
  factIndex,
  formatFigure,
  formatPeriod,
  type Localized,
  labelOf,
  type Review,
  valueIn,
} from "@park/data";
import { type Chart, chart } from "../chart.ts";
import { bar } from "../forms/bar.ts";
import { listed } from "../text/listed.ts";
import { openNotes } from "../text/openNotes.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { sentenceCase } from "../text/sentenceCase.ts";
import { sourceLine } from "../text/sourceLine.ts";
import { leading } from "./leading.ts";
import { statedParts } from "./statedParts.ts";

const TEXT: Localized<{
  readonly subtitle: string;
  readonly one: (name: string, value: string) => string;
  readonly several: (names: string) => string;
  readonly withValue: (name: string, value: string) => string;
  readonly digitalCoreRevenue: string;
  readonly agriculturalProcessingSales: string;
  readonly ofIndustry: string;
  readonly ofScope: {
    readonly [measure in "digitalCoreRevenue" | "agriculturalProcessingSales"]: (
      scope: string,
    ) => string;
  };
  readonly noScope: string;
  readonly overlap: string;
  readonly beside: (label: string, value: string) => string;
  readonly cluster: string;
  readonly scope: string;
  readonly revenue: string;
}> = {
  zh: {
    subtitle: "营业收入或销售收入，各行口径不同，",
    one: (name, value) => `${name}收入最高，${value}；各行口径不同，不能相加`,
    several: (names) => `${names}居前；各行口径不同，不能相加`,
    withValue: (name, value) => `${name}${value}`,
    digitalCoreRevenue: "数字经济核心产业",
    agriculturalProcessingSales: "农产品加工",
    ofIndustry: "营业收入，口径未说明",
    ofScope: {
      digitalCoreRevenue: (scope) => `营业收入，${scope}`,
      agriculturalProcessingSales: (scope) => `销售收入，${scope}`,
    },
    noScope: "口径未说明",
    overlap: "各行可能有同一企业，不能相加，也不是某一总数的各部分",
    beside: (label, value) => `${label}${value}，口径又不同，不是各行的合计`,
    cluster: "产业",
    scope: "口径",
    revenue: "收入",
  },
  en: {
    subtitle: "Revenue or sales, each row of a scope of its own, ",
    one: (name, value) =>
      `${sentenceCase(name)} reports most, ${value}; scopes differ, so rows must not be summed`,
    several: (names) => `${sentenceCase(names)} lead; scopes differ, so rows must not be summed`,
    withValue: (name, value) => `${name} (${value})`,
    digitalCoreRevenue: "core digital economy",
    agriculturalProcessingSales: "agricultural processing",
    ofIndustry: "revenue; scope not stated",
    ofScope: {
      digitalCoreRevenue: (scope) => `revenue of ${scope}`,
      agriculturalProcessingSales: (scope) => `sales of ${scope}`,
    },
    noScope: "an unstated scope",
    overlap:
      "A firm may be in several rows: they must not be summed, and they are not the parts of one total",
    beside: (label, value) =>
      `${label}, ${value}, is of yet another scope and not the sum of the rows`,
    cluster: "Industry",
    scope: "Scope",
    revenue: "Revenue",
  },
};

interface Earning {
  readonly name: Localized;
  readonly scope: Localized;
  readonly fact: Fact;
}

const both = (write: (locale: "zh" | "en") => string): Localized => ({
  zh: write("zh"),
  en: write("en"),
});

const earningsOf = (review: Review): readonly Earning[] => [
  ...statedParts(review, "industryRevenue", "industry").map(({ label, fact }) => ({
    name: label,
    scope: both((locale) => TEXT[locale].ofIndustry),
    fact,
  })),
  ...(["digitalCoreRevenue", "agriculturalProcessingSales"] as const).flatMap((measure) => {
    const fact = factIndex(review)({ measure });
    if (fact === null) return [];
    const scope = review.measures[measure]?.population ?? null;
    // The English scope stands inside a sentence.
    const name = (locale: "zh" | "en"): string => {
      const text = scope?.[locale] ?? TEXT[locale].noScope;
      return text.charAt(0).toLowerCase() + text.slice(1);
    };
    return [
      {
        name: both((locale) => TEXT[locale][measure]),
        scope: both((locale) => TEXT[locale].ofScope[measure](name(locale))),
        fact,
      },
    ];
  }),
];

/**
 * Question 11, how much revenue do the industries report? The revenue that is stated of each, the most first, each with its scope: they
 * overlap, so that they have no total.
 *
 * When: several industries state revenue. When not: parts of one total, which a stacked bar shows.
 *
 * @param review - a review that states revenue of at least two of: industries, the core digital economy, agricultural
 * processing
 * @param options - language, theme and width
 * @returns the spec
 * @throws {RangeError} if fewer than two are stated
 *
 * @example
 * ```ts
 * import { clusterRevenue } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * clusterRevenue.table(xinyu2023, { locale: "en" }).rows.map(({ text }) => text);
 * // => ["CNY 13.031 billion", "CNY 13 billion", "CNY 12.8 billion", "CNY 4.05 billion"]
 * ```
 */
export const clusterRevenue: Chart = /*#__PURE__*/ chart(
  {
    id: "clusterRevenue",
    number: 11,
    question: { zh: "各产业收入多少？", en: "How much revenue do the industries report?" },
    intent: "magnitude",
    when: { zh: "载有多个产业的营业收入", en: "several industries state revenue" },
    whenNot: {
      zh: "各部分合计为一个总额，宜用堆叠条形图",
      en: "parts of one total, which a stacked bar shows",
    },
    insteadOf: {
      form: { zh: "饼图", en: "a pie" },
      why: { zh: "饼图会把口径重叠的收入相加", en: "a pie adds what overlaps" },
    },
    needs: [],
  },
  ({ review, locale, frame }) => {
    const say = TEXT[locale];
    const earnings = earningsOf(review);
    const unit = earnings[0]?.fact.unit ?? "CNY";
    const sorted = [...earnings].sort((a, b) => valueIn(b.fact, unit) - valueIn(a.fact, unit));
    const rows = sorted.map(({ name, scope, fact }) => ({
      label: sentenceCase(name[locale]),
      scope: scope[locale],
      value: valueIn(fact, unit),
      text: formatFigure(fact, locale),
      fact: fact.id,
    }));
    const first = leading(review, sorted);
    const [top] = first;
    const title =
      first.length === 1 && top !== undefined
        ? say.one(top.name[locale], formatFigure(top.fact, locale))
        : say.several(
            listed(
              first.map(({ name, fact }) =>
                say.withValue(name[locale], formatFigure(fact, locale)),
              ),
              locale,
            ),
          );
    const all = factIndex(review)({ measure: "industrialRevenue" });
    const facts = sorted.map(({ fact }) => fact);
    const subtitle = say.subtitle + formatPeriod(review.period, locale);
    const { open, close } = PUNCTUATION[locale];
    const spec = bar(
      rows.map((row) => ({ ...row, name: row.label + open + row.scope + close })),
      {
        y: { field: "name", title: say.cluster },
        x: { field: "value", title: say.revenue },
        text: "text",
      },
      {
        ...frame,
        title,
        subtitle,
        notes: [
          say.overlap,
          ...(all === null
            ? []
            : [say.beside(labelOf(review, all)[locale], formatFigure(all, locale))]),
          ...openNotes(review, facts, locale),
        ],
        source: sourceLine(review, [...facts, ...(all === null ? [] : [all])], locale),
      },
    );
    return {
      spec,
      from: all === null ? [] : [all.id],
      table: {
        caption: subtitle,
        columns: [
          { id: "label", label: say.cluster, isNumber: false },
          { id: "scope", label: say.scope, isNumber: false },
          { id: "text", label: say.revenue, isNumber: true },
        ],
        rows,
      },
    };
  },
  (review) =>
    earningsOf(review).length >= 2
      ? []
      : [{ zh: "至少两个产业的收入", en: "Revenue of at least two industries" }],
);
