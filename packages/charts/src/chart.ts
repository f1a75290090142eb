import {
  type Entity,
  type Fact,
  type FactKey,
  factIndex,
  type Localized,
  labelOfKey,
  type Review,
  valueOf,
} from "@park/data";
import { drawnFrom } from "./drawnFrom.ts";
import { type ChartOptions, type Context, drawOptions, UNBROKEN } from "./drawOptions.ts";
import type { ChartSpec } from "./spec.ts";
import { spokenOf } from "./spokenOf.ts";
import type { Table } from "./table.ts";

/**
 * What a chart is for, in the terms of the FT Visual Vocabulary.
 *
 * @source Financial Times Visual Vocabulary
 *
 * @example
 * ```ts
 * import { type Intent, projectProgress } from "@park/charts";
 * const intent: Intent = projectProgress.intent;
 * intent; // => "part-to-whole"
 * ```
 */
export type Intent =
  | "ranking"
  | "part-to-whole"
  | "magnitude"
  | "change-over-time"
  | "deviation"
  | "distribution";

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
  readonly intent: Intent;
  /** When to draw it. */
  readonly when: Localized;
  /** When another form is better, or it cannot be drawn. */
  readonly whenNot: Localized;
  /** The usual form that it replaces, and why. */
  readonly insteadOf: { readonly form: Localized; readonly why: Localized };
  /** The facts without which it cannot be drawn. */
  readonly needs: readonly FactKey[];
}

/**
 * A chart: a function from a review to a Vega-Lite spec that knows its question, text alternative and table.
 *
 * @example
 * ```ts
 * import { type Chart, projectProgress } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * const chart: Chart = projectProgress;
 * chart.question.en; // => "Do the projects advance?"
 * chart(xinyu2023, { locale: "en" }).description.startsWith("Of 115 projects"); // => true
 * chart.drawnFrom(xinyu2023).map(({ printed, start }) => [printed, start])[0]; // => ["115个", 1802]
 * ```
 */
export interface Chart extends ChartDefinition {
  (review: Review, options?: ChartOptions): ChartSpec;
  /** Its title as one text, whatever width the picture breaks it for. */
  readonly title: (review: Review, options?: ChartOptions) => string;
  /** The rows behind the picture. */
  readonly table: (review: Review, options?: ChartOptions) => Table;
  /** The facts and the named things that it is drawn from, each with its place in the source, in the order of the text. */
  readonly drawnFrom: (review: Review) => readonly (Fact | Entity)[];
  /** What it needs and the review does not state; none when it can be drawn. */
  readonly missing: (review: Review) => readonly Localized[];
}

/** A chart as it is drawn for a review. */
export interface Drawing {
  readonly spec: ChartSpec;
  readonly table: Table;
  /** The ids of what it is drawn from beside the needed facts and those that its table names in a column `fact`. */
  readonly from?: readonly string[];
}

/** The amounts that all that is written about a chart can be computed with; 0 is one too. */
const [LEAST, MOST] = [1e-15, 1e15];

const isBeyond = (fact: Fact): boolean => {
  if (fact.amount === null) return false;
  const size = Math.abs(valueOf(fact));
  return size > MOST || (size < LEAST && /[1-9]/.test(fact.amount));
};

/** How `restOfWhole` refuses parts that exceed their whole. */
const TOO_MUCH = "Cannot find the rest of ";

/**
 * Why a chart could not be drawn, where that is a matter of the figures: what refuses an amount that no double holds
 * knows neither the chart nor the fact, and what refuses parts that exceed their whole not the chart.
 */
const namingChart = (error: unknown, id: string, { facts }: Review): unknown => {
  if (!(error instanceof RangeError) || error.message.startsWith("Cannot draw ")) return error;
  const beyond = facts.find(isBeyond);
  if (beyond !== undefined)
    return new RangeError(
      `Cannot draw ${id}: amounts must be 0 or from ${LEAST} to ${MOST}, got ${valueOf(beyond)} of ${beyond.id}`,
      { cause: error },
    );
  return error.message.startsWith(TOO_MUCH)
    ? new RangeError(`Cannot draw ${id}: c${error.message.slice(1)}`, { cause: error })
    : error;
};

/** Declares a chart; the spec, the table and what it is drawn from come from one drawing, so that they cannot differ. */
export const chart = (
  definition: ChartDefinition,
  draw: (context: Context) => Drawing,
  alsoMissing: (review: Review) => readonly Localized[] = () => [],
): Chart => {
  const find = (review: Review) => definition.needs.map(factIndex(review));
  const missingBeside = (found: readonly (Fact | null)[], review: Review): readonly Localized[] => [
    ...definition.needs.flatMap((key, index) =>
      found[index] === null ? [labelOfKey(review, key)] : [],
    ),
    ...alsoMissing(review),
  ];
  const missing = (review: Review) => missingBeside(find(review), review);
  const run = (review: Review, options: ChartOptions = {}) => {
    const { locale, frame } = drawOptions(definition.id, options);
    const found = find(review);
    const lacking = missingBeside(found, review).map(({ en }) => en);
    if (lacking.length > 0) {
      throw new RangeError(
        `Cannot draw ${definition.id}: ${review.id} must state ${lacking.join(", ")}, got nothing`,
      );
    }
    const facts = found.filter((fact) => fact !== null);
    try {
      return { ...draw({ review, facts, locale, frame }), needed: facts };
    } catch (error) {
      throw namingChart(error, definition.id, review);
    }
  };
  return Object.freeze(
    Object.assign(
      (review: Review, options?: ChartOptions): ChartSpec => run(review, options).spec,
      definition,
      {
        title: (review: Review, options?: ChartOptions): string =>
          spokenOf(run(review, { ...options, width: UNBROKEN }).spec).title,
        table: (review: Review, options?: ChartOptions): Table => run(review, options).table,
        drawnFrom: (review: Review): readonly (Fact | Entity)[] => drawnFrom(review, run(review)),
        missing,
      },
    ),
  );
};
