import { formatPeriod, type Localized, parsePeriod, type Review } from "@park/data";
import {
  type Comparison,
  compareReviews,
  derivedText,
  derivedWithRange,
  evaluate,
  INDICATORS,
  type IndicatorDefinition,
} from "@park/metrics";
import type { ChartOptions } from "../drawOptions.ts";
import { drawOptions, UNBROKEN } from "../drawOptions.ts";
import { dotPlot } from "../forms/dotPlot.ts";
import { UNRULED } from "../readOptions.ts";
import type { ChartSpec } from "../spec.ts";
import { spokenOf } from "../spokenOf.ts";
import type { Table } from "../table.ts";
import { listed } from "../text/listed.ts";
import { PUNCTUATION } from "../text/punctuation.ts";
import { sourceLine } from "../text/sourceLine.ts";
import type { ReviewsChart } from "./reviewsChart.ts";

const TEXT: Localized<{
  readonly comma: string;
  readonly title: (
    label: string,
    first: string,
    high: string,
    last: string,
    low: string,
    many: readonly [first: boolean, last: boolean],
  ) => string;
  readonly isEqual: (label: string, value: string) => string;
  readonly open: (label: string, first: string, high: string, last: string, low: string) => string;
  readonly alone: (label: string, park: string, value: string) => string;
  readonly ranked: (rank: string, park: string) => string;
  readonly none: string;
  readonly places: (of: number, all: number) => string;
  readonly ranges: string;
  readonly isOpen: string;
  readonly missing: (park: string, reason: string) => string;
  readonly rank: string;
  readonly park: string;
  readonly value: string;
}> = {
  zh: {
    comma: "，",
    title: (label, first, high, last, low) =>
      `${label}：${first}最高，为${high}；${last}最低，为${low}`,
    isEqual: (label, value) => `${label}：各园区均为${value}`,
    open: (label, first, high, last, low) =>
      `${label}：${first}为${high}，${last}为${low}；按数字精度，先后未定`,
    alone: (label, park, value) => `${label}：${park}为${value}`,
    ranked: (rank, park) => `${rank} ${park}`,
    none: "无数值",
    places: (of, all) =>
      of === all
        ? `名次由大到小，在${of}个园区中；相等者同名次`
        : `名次由大到小，在有数值的${of}个园区中（共${all}个）；相等者同名次`,
    ranges: "推算：由各园区所载数字计算；横条与括号内为数字精度允许的范围",
    isOpen: "范围相互重叠的园区，按所载数字的精度不能断定先后，名次为可能的最前与最后",
    missing: (park, reason) => `${park}：${reason}`,
    rank: "名次",
    park: "园区",
    value: "数值",
  },
  en: {
    comma: ", ",
    title: (label, first, high, last, low, [firsts, lasts]) =>
      `${label}: ${first} ${firsts ? "are" : "is"} highest at ${high}, ${last} ${lasts ? "are" : "is"} lowest at ${low}`,
    isEqual: (label, value) => `${label}: ${value} in every park`,
    open: (label, first, high, last, low) =>
      `${label}: ${high} in ${first}, ${low} in ${last}; the precision of the figures leaves open which is ahead`,
    alone: (label, park, value) => `${label}: ${value} in ${park}`,
    ranked: (rank, park) => `${rank} ${park}`,
    none: "no value",
    places: (of, all) =>
      `Ranked from the greatest, among ${of === all ? of : `the ${of} of ${all}`} parks${of === all ? "" : " that have a value"}; equal values share a place`,
    ranges:
      "Derived: computed from what each park states; bars and brackets are what the precision of its figures allows",
    isOpen:
      "Where ranges overlap, the precision of the figures does not settle which park is ahead: the rank is the best and the worst that it may be",
    missing: (park, reason) => `${park}: ${reason}`,
    rank: "Rank",
    park: "Park",
    value: "Value",
  },
};

/**
 * How parks are drawn side by side.
 *
 * @example
 * ```ts
 * import type { ParksOptions } from "@park/charts";
 * import { startRate } from "@park/metrics";
 * const options: ParksOptions = { locale: "en", indicators: [startRate] };
 * options.indicators?.length; // => 1
 * ```
 */
export interface ParksOptions extends ChartOptions {
  /** Where the indicator is looked up; all of `@park/metrics` where it is left out. */
  readonly indicators?: readonly IndicatorDefinition[];
}

const refuse = (rule: string, got: string): never => {
  throw new RangeError(`Cannot draw parksSideBySide: ${rule}, got ${got}`);
};

/** The rows of one evaluation, by its id, or by the id of an indicator that applies in one way only. */
const rowsOf = (
  reviews: readonly Review[],
  id: string,
  indicators: readonly IndicatorDefinition[],
): readonly Comparison[] => {
  const [indicatorId] = id.split(":");
  const wanted = indicators.filter((indicator) => indicator.id === indicatorId);
  if (wanted.length === 0)
    return refuse(
      `indicatorId must be one of ${indicators.map((indicator) => indicator.id).join(", ")}, or an evaluation of one`,
      id,
    );
  const found = compareReviews(reviews, wanted);
  const exact = found.filter((row) => row.id === id);
  if (exact.length > 0) return exact;
  const ids = [...new Set(found.map((row) => row.id))];
  if (ids.length === 1 && id === indicatorId) return found;
  return refuse(
    ids.length === 0
      ? `indicatorId must be an indicator that one of the reviews has`
      : `indicatorId must be one of ${ids.join(", ")}`,
    id,
  );
};

const draw = (
  reviews: readonly Review[],
  indicatorId: string,
  options: ParksOptions = {},
): { readonly spec: ChartSpec; readonly table: Table } => {
  const { indicators = INDICATORS } = options;
  const { locale, frame } = drawOptions("parksSideBySide", options, {
    indicators: UNRULED,
  });
  const say = TEXT[locale];
  const [first] = reviews;
  if (first === undefined) return refuse("reviews must not be empty", "[]");
  const { start, end } = parsePeriod(first.period);
  const other = reviews.find(({ period }) => {
    const read = parsePeriod(period);
    return read.start !== start || read.end !== end;
  });
  if (other !== undefined)
    return refuse(
      "all reviews must be of one period",
      `${first.period} of ${first.id} and ${other.period} of ${other.id}`,
    );
  for (const [index, { id, park }] of reviews.entries()) {
    const twin = reviews.slice(0, index).find((other) => other.park.id === park.id);
    // One of two reviews would pass for the park.
    if (twin !== undefined && twin.id !== id)
      refuse("each park must have one review", `${twin.id} and ${id} of ${park.id}`);
  }
  const found = rowsOf(reviews, indicatorId, indicators);
  const known = found.filter(({ value }) => value !== null);
  const unit = known[0]?.unit;
  if (unit === undefined)
    return refuse(
      `at least one review must have a value of ${indicatorId}`,
      found[0]?.reason?.en ?? "none",
    );
  const stray = known.find((row) => row.unit !== unit);
  if (stray !== undefined)
    return refuse(
      "all reviews must give it in one unit",
      `${unit} and ${stray.unit} of ${stray.review}`,
    );
  const isRatio = unit === "ratio";
  const scaled = (value: number | null | undefined): number | null =>
    value == null ? null : isRatio ? value * 100 : value;
  const all = found
    .map((row) => ({
      ...row,
      name: reviews.find(({ id }) => id === row.review)?.park.name[locale] ?? row.park,
      short: derivedText(row, locale).value ?? say.none,
    }))
    // Sorting is stable: equal values, and those without one, keep the order of the reviews.
    .sort((a, b) =>
      a.value === null || b.value === null
        ? Number(a.value === null) - Number(b.value === null)
        : b.value - a.value,
    );
  const rankOf = ({ rank, rankInterval }: Comparison): string | null => {
    const [best, worst] = rankInterval ?? [rank, rank];
    return rank === null ? null : best === worst ? String(rank) : `${best}–${worst}`;
  };
  const rows = all.map((row) => {
    const { review, name, value, interval, reason } = row;
    const place = rankOf(row);
    return {
      label: place === null ? name : say.ranked(place, name),
      rank: place ?? "–",
      park: name,
      value: scaled(value),
      lower: value === null ? null : scaled(interval?.[0]),
      upper: value === null ? null : scaled(interval?.[1]),
      text: derivedWithRange(row, locale) ?? say.none,
      reason: reason?.[locale] ?? "",
      review,
    };
  });
  const present = all.filter(({ value }) => value !== null);
  const isOpen = present.some(
    ({ rankInterval }) => rankInterval !== null && rankInterval[0] < rankInterval[1],
  );
  const [high] = present;
  const low = present.at(-1);
  /** The parks whose value is that of one, or prints as it does. */
  const at = (one: (typeof all)[number] | undefined) =>
    present.filter(({ rank, short }) => rank === one?.rank || short === one?.short);
  const label = high?.label[locale] ?? indicatorId;
  const [firsts, lasts] = [at(high), at(low)];
  const namesOf = (some: typeof present): string =>
    listed(
      some.map(({ name }) => name),
      locale,
    );
  // The first are ahead, and the last behind, whatever the figures were before they were printed.
  const isSettled = present.every(
    (row) =>
      (firsts.includes(row) || (row.rankInterval?.[0] ?? 1) > firsts.length) &&
      (lasts.includes(row) || (row.rankInterval?.[1] ?? row.of) <= row.of - lasts.length),
  );
  const [most, least] = [high?.short ?? "", low?.short ?? ""];
  const ends = [label, namesOf(firsts), most, namesOf(lasts), least] as const;
  const title =
    present.length === 1
      ? say.alone(label, high?.name ?? "", most)
      : most === least
        ? say.isEqual(label, most)
        : isSettled
          ? say.title(...ends, [firsts.length > 1, lasts.length > 1])
          : say.open(...ends);
  const subtitle = `${label}${say.comma}${formatPeriod(first.period, locale)}`;
  const sources = reviews.flatMap((review) => {
    const used = evaluate(
      review,
      indicators.filter(({ id }) => id === found[0]?.indicator),
    ).find(({ id }) => id === found[0]?.id);
    const ids = used?.operands.map(({ fact }) => fact) ?? [];
    const line = sourceLine(
      review,
      review.facts.filter(({ id }) => ids.includes(id)),
      locale,
    );
    return line === "" ? [] : [line];
  });
  const spec = dotPlot(
    rows,
    {
      y: { field: "label", title: say.park },
      x: { field: "value", title: label },
      text: "text",
      // A tooltip says what has one title once: the text, which tells the ends too.
      lower: { field: "lower", title: label },
      upper: { field: "upper", title: label },
    },
    {
      ...frame,
      title,
      subtitle,
      unit: isRatio ? "percent" : "number",
      notes: [
        say.places(present.length, all.length),
        say.ranges,
        ...(isOpen ? [say.isOpen] : []),
        ...rows.flatMap(({ park, value, reason }) =>
          value === null ? [say.missing(park, reason)] : [],
        ),
      ],
      source: [...new Set(sources)].join(PUNCTUATION[locale].semicolon),
    },
  );
  return {
    spec,
    table: {
      caption: subtitle,
      columns: [
        { id: "rank", label: say.rank, isNumber: true },
        { id: "park", label: say.park, isNumber: false },
        { id: "text", label: say.value, isNumber: true },
      ],
      rows,
    },
  };
};

/**
 * One indicator of many parks side by side: a dot for each with the range that the precision of its figures allows, from
 * the greatest down, with ranks, each as far as that range tells; parks without a value last, and why they have none.
 *
 * When: parks of one period. When not: years of one park (use {@link indicatorOverYears | the line of one indicator}),
 * or one review, whose own charts say more. The axis starts where the values do: it compares, and lengths on it say
 * nothing.
 *
 * @param reviews - the reviews, of one period, each id once
 * @param indicatorId - the id of an indicator, or of one evaluation of it, such as `share:keyProjects.started/stage`
 * @param options - language, theme and width, and where the indicator is looked up
 * @returns the spec; `parksSideBySide.table` gives its rows
 * @throws {RangeError} if there are no reviews, they are of different periods, two have one id or are of one park, the indicator is not known or
 * applies in several ways, or no review has a value of it
 *
 * @example
 * ```ts
 * import { parksSideBySide } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * parksSideBySide.title([xinyu2023], "startRate", { locale: "en" });
 * // => "Start rate: 99.13% in Xinyu high-tech zone"
 * ```
 */
export const parksSideBySide: ReviewsChart<string, ParksOptions> = /*#__PURE__*/ (() =>
  Object.freeze(
    Object.assign(
      (reviews: readonly Review[], indicatorId: string, options?: ParksOptions): ChartSpec =>
        draw(reviews, indicatorId, options).spec,
      {
        id: "parksSideBySide",
        when: { zh: "同一时期的多个园区", en: "parks of one period" },
        whenNot: {
          zh: "同一园区的多个年份，宜用折线图；只有一份回顾，宜用其自身的各图",
          en: "years of one park (use the line of one indicator), or one review, whose own charts say more",
        },
        title: (reviews: readonly Review[], indicatorId: string, options?: ParksOptions): string =>
          spokenOf(draw(reviews, indicatorId, { ...options, width: UNBROKEN }).spec).title,
        table: (reviews: readonly Review[], indicatorId: string, options?: ParksOptions): Table =>
          draw(reviews, indicatorId, options).table,
      },
    ),
  ))();
