import type { Fact, Review } from "@park/data";
import { CHART_FROM, factsOf, type Topic } from "../families/topic.ts";

/**
 * How interesting a question is, and why: how early the text tells it, how much there is to it, how unexpected it is, and how much
 * of it is printed, each from 0 to 1.
 *
 * @example
 * ```ts
 * import { type Interest, questionsOf } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * const why: Interest | undefined = questionsOf(xinyu2023)[0]?.why;
 * Object.keys(why ?? {}); // => ["prominence", "magnitude", "surprise", "completeness", "values", "isContradicted"]
 * ```
 */
export interface Interest {
  readonly prominence: number;
  readonly magnitude: number;
  readonly surprise: number;
  /** 1 where all is printed and new: half of what is derived or told before is missing, and a quarter of what is unknown. */
  readonly completeness: number;
  /** The printed values that do not follow from each other; fewer than three are told in a sentence. */
  readonly values: number;
  /** Whether it tells figures not all of which can be right. */
  readonly isContradicted: boolean;
}

const FEWER = { 3: 0.9, least: 0.75 } as const;

/**
 * How interesting a topic is.
 *
 * @param fresh - those of its facts that the review states and no better question tells
 */
export const interestOf = (
  { sources }: Review,
  topic: Topic,
  fresh: readonly Fact[],
  isContradicted: boolean,
): Interest => {
  const [first] = fresh;
  const all = factsOf(topic.rows).length;
  const part = all === 0 ? 1 : Math.min(1, fresh.length / all);
  const length = sources.find(({ id }) => id === first?.source)?.length ?? 0;
  const missing = topic.rows.reduce(
    (sum, { mark }) => sum + (mark === "derived" ? 0.5 : mark === "rest" ? 0.25 : 0),
    0,
  );
  const within = (share: number): number =>
    Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
  return {
    prominence: first === undefined || length === 0 ? 0 : within(1 - first.start / length),
    magnitude: within(topic.magnitude),
    surprise: within(topic.surprise),
    completeness:
      topic.rows.length === 0
        ? 0
        : within(1 - missing / topic.rows.length) * within(0.5 + part / 2),
    values: topic.values,
    isContradicted,
  };
};

/** Interest as one number up to 110. */
export const scoreOf = ({
  prominence,
  magnitude,
  surprise,
  completeness,
  values,
  isContradicted,
}: Interest): number => {
  const reach = values > CHART_FROM ? 1 : values === CHART_FROM ? FEWER[CHART_FROM] : FEWER.least;
  const score =
    100 * completeness * reach * (0.4 * prominence + 0.2 * magnitude + 0.4 * surprise) +
    (isContradicted ? 10 : 0);
  return Number(score.toFixed(1));
};
