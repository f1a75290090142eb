import { type Locale, type Localized, type Period, parsePeriod, type Review } from "@park/data";
import type { ChartOptions, Context } from "../drawOptions.ts";
import { drawOptions, UNBROKEN } from "../drawOptions.ts";
import type { OptionRule } from "../readOptions.ts";
import type { ChartSpec } from "../spec.ts";
import { spokenOf } from "../spokenOf.ts";
import type { Table } from "../table.ts";
import { periodsBetween } from "./periodsBetween.ts";

/** What is known of a chart over several reviews before it is drawn. */
interface ReviewsChartDefinition {
  readonly id: string;
  /** When to draw it. */
  readonly when: Localized;
  /** When another form is better, or it cannot be drawn. */
  readonly whenNot: Localized;
}

/**
 * A chart over several reviews: a function to a Vega-Lite spec that knows when to draw it and the table behind it.
 *
 * @example
 * ```ts
 * import { indicatorOverYears, type ReviewsChart } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * const chart: ReviewsChart<string> = indicatorOverYears;
 * chart.table([xinyu2023], "startRate", { locale: "en" }).rows.length; // => 1
 * ```
 */
export interface ReviewsChart<What, Options extends ChartOptions = ChartOptions>
  extends ReviewsChartDefinition {
  (reviews: readonly Review[], what: What, options?: Options): ChartSpec;
  /** Its title as one text, whatever width the picture breaks it for. */
  readonly title: (reviews: readonly Review[], what: What, options?: Options) => string;
  /** The rows behind the picture. */
  readonly table: (reviews: readonly Review[], what: What, options?: Options) => Table;
}

/** Why a period has no value where no review is of it. */
export const NO_REVIEW: Localized = {
  zh: "没有该期的回顾",
  en: "no review of the period",
};

/** What the function of a chart over several reviews gets. */
export interface ReviewsContext<What, Options> extends Pick<Context, "locale" | "frame"> {
  readonly id: string;
  /** In the order of their periods. */
  readonly reviews: readonly [Review, ...Review[]];
  /** Every period from the first to the last, and the review of it, where there is one. */
  readonly periods: readonly { readonly period: Period; readonly review: Review | null }[];
  readonly what: What;
  readonly options: Options;
  readonly locale: Locale;
}

const monthsIn = (period: string): number => {
  const { start, end } = parsePeriod(period);
  const [from, to] = [new Date(start), new Date(end)];
  return (
    (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth() + 1
  );
};

/** Declares a chart over several reviews, which are refused unless they are of one park and of periods of one length. */
export const reviewsChart = <What, Options extends ChartOptions>(
  definition: ReviewsChartDefinition,
  draw: (context: ReviewsContext<What, Options>) => {
    readonly spec: ChartSpec;
    readonly table: Table;
  },
  ownOptions: { readonly [option: string]: OptionRule } = {},
): ReviewsChart<What, Options> => {
  const { id } = definition;
  const run = (given: readonly Review[], what: What, options: Options = {} as Options) => {
    const refuse = (rule: string, got: string): never => {
      throw new RangeError(`Cannot draw ${id}: ${rule}, got ${got}`);
    };
    const { locale, frame } = drawOptions(id, options, ownOptions);
    const startOf = ({ period }: Review): string => parsePeriod(period).start;
    const [first, ...others] = [...given].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
    if (first === undefined) return refuse("reviews must not be empty", "[]");
    let before = first;
    for (const review of others) {
      if (review.park.id !== first.park.id)
        refuse("reviews must be of one park", `${first.park.id} and ${review.park.id}`);
      if (monthsIn(review.period) !== monthsIn(first.period))
        refuse(
          "the periods of the reviews must be equally long",
          `${first.period} and ${review.period}`,
        );
      if (parsePeriod(review.period).start <= parsePeriod(before.period).end)
        refuse(
          "the periods of the reviews must not overlap",
          `${before.period} and ${review.period}`,
        );
      before = review;
    }
    const reviews = [first, ...others] as const;
    const periods = periodsBetween(reviews.map(({ period }) => period)).map((period) => ({
      period,
      review: reviews.find((review) => review.period === period) ?? null,
    }));
    return draw({ id, reviews, periods, what, options, locale, frame });
  };
  return Object.freeze(
    Object.assign(
      (reviews: readonly Review[], what: What, options?: Options): ChartSpec =>
        run(reviews, what, options).spec,
      definition,
      {
        title: (reviews: readonly Review[], what: What, options?: Options): string =>
          spokenOf(run(reviews, what, { ...(options as Options), width: UNBROKEN }).spec).title,
        table: (reviews: readonly Review[], what: What, options?: Options): Table =>
          run(reviews, what, options).table,
      },
    ),
  );
};
