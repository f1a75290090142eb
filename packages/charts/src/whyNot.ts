import type { Localized, Review } from "@park/data";
import type { Chart } from "./chart.ts";

/**
 * Why a chart cannot be drawn of a review: what the review does not state, or which of its figures refuse to be drawn
 * together.
 *
 * @param chart - a chart of a review
 * @param review - any review
 * @returns the reason in every language; null where the chart can be drawn
 *
 * @example
 * ```ts
 * import { projectProgress, whyNot } from "@park/charts";
 * import { xinyu2023 } from "@park/data";
 * whyNot(projectProgress, xinyu2023); // => null
 * const facts = xinyu2023.facts.filter(({ id }) => id !== "keyProjects.started");
 * whyNot(projectProgress, { ...xinyu2023, facts })?.en; // => "Not stated: Key projects (started)"
 * ```
 */
export const whyNot = (chart: Chart, review: Review): Localized | null => {
  const missing = chart.missing(review);
  if (missing.length > 0) {
    return {
      zh: `未载：${missing.map(({ zh }) => zh).join("、")}`,
      en: `Not stated: ${missing.map(({ en }) => en).join(", ")}`,
    };
  }
  try {
    chart(review);
    return null;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { zh: error.message, en: error.message };
  }
};
