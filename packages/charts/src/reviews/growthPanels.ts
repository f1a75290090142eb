import {
  type FactKey,
  type Figure,
  factIndex,
  formatFigure,
  formatPeriod,
  type Localized,
  labelOfKey,
  type MeasureKind,
  type Review,
  valueOf,
} from "@park/data";
import { compareReviews, figureOf, indicator, input } from "@park/metrics";
import type { ChartOptions } from "../drawOptions.ts";
import { smallMultiples } from "../forms/smallMultiples.ts";
import { NOT_STATED } from "../gapNotes.ts";
import { listed } from "../text/listed.ts";
import { signedFigure } from "../text/signedFigure.ts";
import { sourceLine } from "../text/sourceLine.ts";
import { NO_REVIEW, type ReviewsChart, reviewsChart } from "./reviewsChart.ts";

const TEXT: Localized<{
  readonly best: (span: string, names: string, growth: string) => string;
  readonly one: (span: string, name: string, growth: string) => string;
  readonly fell: (span: string, name: string, fall: string) => string;
  readonly same: (span: string, name: string) => string;
  readonly none: (span: string, count: number) => string;
  readonly apart: string;
  readonly once: (period: string) => string;
  readonly span: (first: string, last: string) => string;
  readonly subtitle: (park: string) => string;
  readonly computed: string;
  readonly noBase: string;
  readonly ends: (first: string, last: string) => string;
  readonly at: (text: string, period: string) => string;
  readonly joiner: string;
  readonly columns: readonly [
    figure: string,
    period: string,
    stated: string,
    growth: string,
    why: string,
  ];
}> = {
  zh: {
    best: (span, names, growth) => `${span}，${names}增长最多（${growth}）`,
    one: (span, name, growth) => `${span}，${name}增长${growth}`,
    fell: (span, name, fall) => `${span}，${name}下降${fall}`,
    same: (span, name) => `${span}，${name}持平`,
    none: (span, count) => `${span}，${count}项指标均未增长`,
    apart: "各项指标自首个载有数字的时期以来的变化",
    once: (period) => `只有${period}的数字，无从比较`,
    span: (first, last) => `${first}至${last}`,
    subtitle: (park) => `${park}，各项指标相对首个载有数字的时期的变化，%`,
    computed: "变化由本图按原文所载数字计算，同一坐标轴",
    noBase: "首期数字不大于0，不能计算变化",
    ends: (first, last) => `${first}；${last}`,
    at: (text, period) => `${period}${text}`,
    joiner: "；",
    columns: ["指标", "时期", "原文", "变化", "未载原因"],
  },
  en: {
    best: (span, names, growth) => `${span}: ${names} grew most (${growth})`,
    one: (span, name, growth) => `${span}: ${name} grew by ${growth}`,
    fell: (span, name, fall) => `${span}: ${name} fell by ${fall}`,
    same: (span, name) => `${span}: ${name} is unchanged`,
    none: (span, count) => `${span}: none of ${count} figures grew`,
    apart: "Change of each figure since the first period that states it",
    once: (period) => `Figures of ${period} alone, with nothing to compare`,
    span: (first, last) => `${first} to ${last}`,
    subtitle: (park) => `${park}, change of each figure against the first period that states it, %`,
    computed: "Changes are computed here from stated figures; all panels have one scale",
    noBase: "the first figure is not above 0, so that there is no change against it",
    ends: (first, last) => `${first}; ${last}`,
    at: (text, period) => `${period}: ${text}`,
    joiner: "; ",
    columns: ["Figure", "Period", "Stated", "Change", "Why there is none"],
  },
};

/** What stands in a table where there is nothing to say. */
const NONE = "–";

/** Kinds of amounts, which can grow; rates and ranks have points or places. */
const AMOUNTS: ReadonlySet<MeasureKind> = /*#__PURE__*/ new Set([
  "stock",
  "flow",
  "count",
  "capacity",
  "duration",
] as const);

const idOf = ({ measure, dimensions = {} }: FactKey): string =>
  [measure, ...Object.values(dimensions)].join(".");

/** What is stated, as an indicator: so that reviews compare as those of any other do. */
const statedOf = (review: Review, key: FactKey) =>
  indicator({
    id: `stated:${idOf(key)}`,
    label: labelOfKey(review, key),
    definition: labelOfKey(review, key),
    unit: { as: "stated" },
    formula: input("stated"),
    inputs: { stated: { ...key, minimum: null } },
  });

/**
 * How far stated figures have come over several reviews of one park: a small panel for each, with its change in percent
 * against the first period that states it, all on one scale.
 *
 * When: amounts of any units, whose growth is compared. When not: rates, shares and ranks, which change in points or
 * places, or one figure with its interval (use {@link indicatorOverYears | the line of one indicator}).
 *
 * @param reviews - reviews of one park, in any order
 * @param measures - which figures, each once: a measure, with dimension values where it is not the total
 * @param options - language, theme and width
 * @returns the spec; a period without a value is a gap with its reason in the notes, and each panel says the first and
 * the last figure as stated
 * @throws {RangeError} if there are no reviews or no measures, the reviews are of different parks, their periods overlap or are
 * of different lengths, a measure is named twice, in none of the reviews, or no amount, or its figures are in different
 * units
 *
 * @example
 * ```ts
 * import { growthPanels } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * growthPanels.title([xinyu2023], [{ measure: "fiscalRevenue" }], { locale: "en" });
 * // => "Figures of 2023 alone, with nothing to compare"
 * ```
 */
export const growthPanels: ReviewsChart<readonly Omit<FactKey, "period">[]> =
  /*#__PURE__*/ reviewsChart<readonly Omit<FactKey, "period">[], ChartOptions>(
    {
      id: "growthPanels",
      when: {
        zh: "比较各项数量的增长，计量单位不限",
        en: "amounts of any units, whose growth is compared",
      },
      whenNot: {
        zh: "比率、占比与位次，其变化以百分点或位次计；单个带区间的指标，宜用折线图",
        en: "rates, shares and ranks, which change in points or places, or one figure with its interval (use the line of one indicator)",
      },
    },
    ({ id, reviews, periods, what, locale, frame }) => {
      const say = TEXT[locale];
      const refuse = (rule: string, got: string): never => {
        throw new RangeError(`Cannot draw ${id}: ${rule}, got ${got}`);
      };
      if (what.length === 0) refuse("measures must not be empty", "[]");
      const panels = what.map(({ measure, dimensions = {} }, index) => {
        const key: FactKey = { measure, dimensions };
        const place = `measures[${index}]`;
        if (what.findIndex((other) => idOf(other) === idOf(key)) !== index)
          refuse("each measure must be named once", `${idOf(key)} twice`);
        const owner = reviews.find((review) => Object.hasOwn(review.measures, measure));
        const kind = owner?.measures[measure]?.kind;
        if (owner === undefined || kind === undefined)
          return refuse(
            `${place} must be a measure of one of the reviews`,
            JSON.stringify(measure),
          );
        if (!AMOUNTS.has(kind))
          refuse(`${place} must be an amount, of which there is growth`, `${measure}, a ${kind}`);
        const stated = statedOf(owner, key);
        const rows = compareReviews(reviews, [stated]);
        const known = rows.filter(({ value }) => value !== null);
        const [first, last] = [known[0], known.at(-1)];
        const other = known.find(({ unit }) => unit !== first?.unit);
        if (first !== undefined && other !== undefined)
          refuse(`${place} must be stated in one unit`, `${first.unit} and ${other.unit}`);
        const textAt = (review: Review): string => {
          const fact = factIndex(review)(key);
          return fact === null ? NOT_STATED[locale] : formatFigure(fact, locale);
        };
        const endAt = (row: (typeof rows)[number] | undefined): string => {
          const review = reviews.find((candidate) => candidate.id === row?.review);
          return review === undefined
            ? ""
            : say.at(textAt(review), formatPeriod(review.period, locale));
        };
        const label = labelOfKey(owner, key)[locale];
        const base = first?.value ?? null;
        const growthOf = (value: number | null): number | null =>
          value === null || base === null || base <= 0
            ? null
            : // Without the last digits of the doubles, which would round 4.05% down.
              Number((value / base - 1).toPrecision(12));
        const isQualified = (row: (typeof rows)[number] | undefined): boolean => {
          const review = reviews.find((candidate) => candidate.id === row?.review);
          return review !== undefined && (factIndex(review)(key)?.qualifier ?? null) !== null;
        };
        /** Whether a change is between figures one of which is about, over or the like. */
        const isLooseAt = (row: (typeof rows)[number] | undefined): boolean =>
          isQualified(first) || isQualified(row);
        return {
          label,
          first,
          last,
          growth: growthOf(last?.value ?? null),
          isLoose: isLooseAt(last),
          detail: first === last ? endAt(first) : say.ends(endAt(first), endAt(last)),
          points: periods.map(({ period, review }) => {
            const row = rows.find((candidate) => candidate.review === review?.id);
            const growth = growthOf(row?.value ?? null);
            const why =
              growth !== null
                ? ""
                : review === null
                  ? NO_REVIEW[locale]
                  : row?.value != null
                    ? say.noBase
                    : NOT_STATED[locale];
            return {
              panel: label,
              time: period,
              period: formatPeriod(period, locale),
              stated: review === null ? NOT_STATED[locale] : textAt(review),
              value: growth === null ? null : growth * 100,
              growth,
              isLoose: isLooseAt(row),
              reason: why,
            };
          }),
        };
      });
      const figureFor = (growth: number, isLoose: boolean): Figure => ({
        ...figureOf(growth, "ratio", 1),
        qualifier: isLoose ? "about" : null,
      });
      const rows = panels.flatMap(({ points, detail }) =>
        points.map(({ growth, isLoose, ...point }) => ({
          ...point,
          text: growth === null ? NONE : signedFigure(figureFor(growth, isLoose), locale),
          detail,
        })),
      );
      const compared = panels.flatMap(({ label, first, last, growth, isLoose }) =>
        growth === null || first === undefined || last === undefined
          ? []
          : [{ label, from: first.period, to: last.period, figure: figureFor(growth, isLoose) }],
      );
      const [one] = compared;
      const isOneSpan = compared.every(({ from, to }) => from === one?.from && to === one?.to);
      const titleOf = (): string => {
        if (one === undefined || !isOneSpan || compared.length < panels.length) return say.apart;
        const [from, to] = [formatPeriod(one.from, locale), formatPeriod(one.to, locale)];
        if (one.from === one.to) return say.once(from);
        const span = say.span(from, to);
        if (compared.length === 1) {
          const growth = valueOf(one.figure);
          const size = { ...one.figure, amount: String(one.figure.amount).replace("-", "") };
          return growth === 0
            ? say.same(span, one.label)
            : (growth > 0 ? say.one : say.fell)(span, one.label, formatFigure(size, locale));
        }
        const most = Math.max(...compared.map(({ figure }) => valueOf(figure)));
        if (most <= 0) return say.none(span, compared.length);
        // What prints alike has grown alike.
        const best = compared.filter(({ figure }) => valueOf(figure) === most);
        const names = listed(
          best.map(({ label }) => label),
          locale,
        );
        const loose = best.find(({ figure }) => figure.qualifier !== null) ?? best[0] ?? one;
        return say.best(span, names, signedFigure(loose.figure, locale));
      };
      const subtitle = say.subtitle(reviews[0].park.name[locale]);
      const spec = smallMultiples(
        rows,
        {
          panel: "panel",
          x: "time",
          y: "value",
          text: "text",
          detail: "detail",
          reason: "reason",
        },
        {
          ...frame,
          title: titleOf(),
          subtitle,
          notes: [say.computed],
          source: reviews
            .map((review) =>
              sourceLine(
                review,
                what.flatMap((key) => factIndex(review)(key) ?? []),
                locale,
              ),
            )
            .filter((source) => source !== "")
            .join(say.joiner),
          unit: "percent",
        },
      );
      const [figureLabel, periodLabel, statedLabel, growthLabel, whyLabel] = say.columns;
      return {
        spec,
        table: {
          caption: subtitle,
          columns: [
            { id: "panel", label: figureLabel, isNumber: false },
            { id: "period", label: periodLabel, isNumber: false },
            { id: "stated", label: statedLabel, isNumber: true },
            { id: "text", label: growthLabel, isNumber: true },
            { id: "reason", label: whyLabel, isNumber: false },
          ],
          rows,
        },
      };
    },
  );
