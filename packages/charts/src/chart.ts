import type { Entity, Fact, FactKey, Localized, Review } from "@park/data";
import type { ChartOptions } from "./drawOptions.ts";
import type { FamilyId } from "./families/topic.ts";
import type { ChartSpec } from "./spec.ts";
import type { Table } from "./table.ts";

/**
 * What is known of a chart before it is drawn.
 *
 * @example
 * ```ts
 * import { type ChartDefinition, CHARTS } from "@park/charts";
 * const definitions: readonly ChartDefinition[] = CHARTS;
 * definitions.find(({ number }) => number === 13)?.question.en; // => "Do the projects advance?"
 * ```
 */
export interface ChartDefinition {
  readonly id: string;
  /** Its number among the questions of a year in review. */
  readonly number: number;
  readonly question: Localized;
  /** The kind of question that it is. */
  readonly family: FamilyId;
  /** The facts without which it cannot be drawn. */
  readonly needs: readonly FactKey[];
}

/**
 * A chart: a function from a review to a Vega-Lite spec that knows its question, its answer in words, its text alternative and table.
 *
 * @example
 * ```ts
 * import { type Chart, projectProgress } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * const chart: Chart = projectProgress;
 * chart.question.en; // => "Do the projects advance?"
 * chart.title(xinyu2023, { locale: "en" }); // => "Key projects: 114 of 115 started"
 * chart.drawnFrom(xinyu2023).map(({ printed, start }) => [printed, start])[0]; // => ["115个", 1802]
 * ```
 */
export interface Chart extends ChartDefinition {
  (review: Review, options?: ChartOptions): ChartSpec;
  /** How it is told best; it draws whatever that is. */
  readonly as: (review: Review) => "chart" | "sentence" | "card";
  /** What it finds, at most 24 characters in Chinese and 60 in English, rounded for readers. */
  readonly title: (review: Review, options?: ChartOptions) => string;
  /** What it finds, as it is printed. */
  readonly say: (review: Review, options?: ChartOptions) => string;
  /** The rows behind the picture. */
  readonly table: (review: Review, options?: ChartOptions) => Table;
  /** The facts and the named things that it is drawn from, each with its place in the source, in the order of the text. */
  readonly drawnFrom: (review: Review) => readonly (Fact | Entity)[];
  /** What it needs and the review does not state; none when it can be drawn. */
  readonly missing: (review: Review) => readonly Localized[];
}
