import type { Localized, Review } from "@park/data";
import type { Chart } from "./chart.ts";
import type { ChartOptions } from "./drawOptions.ts";

/** A chart as it is drawn in every language, because each has words of its own that may not fit the figures. */
const EVERY: readonly ChartOptions[] = [{ locale: "zh" }, { locale: "en" }];

/**
 * Why a chart cannot be drawn of a review: what the review does not state, or which of its figures refuse to be drawn
 * together. It draws the chart to find out, so that what it lets pass can be drawn.
 *
 * A page of many charts asks this first: one that cannot be drawn gives its reason, and the others stand. That holds
 * for a mistake in a chart's own program too, whose reason begins with "Failed to draw".
 *
 * @param chart - a chart of a review
 * @param review - any review
 * @param options - as what it shall be drawn; in every language at the usual width where it is left out
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
export const whyNot = (chart: Chart, review: Review, options?: ChartOptions): Localized | null => {
  try {
    const missing = chart.missing(review);
    if (missing.length > 0) {
      return {
        zh: `未载：${missing.map(({ zh }) => zh).join("、")}`,
        en: `Not stated: ${missing.map(({ en }) => en).join(", ")}`,
      };
    }
    for (const how of options === undefined ? EVERY : [options]) chart(review, how);
    return null;
  } catch (error) {
    return reasonOf(chart, error);
  }
};

/** A refusal of the figures in its own words, and anything else as the mistake that it is. */
const reasonOf = ({ id }: Chart, error: unknown): Localized => {
  const said = error instanceof Error ? error.message : String(error);
  return error instanceof RangeError && said.startsWith("Cannot draw ")
    ? { zh: said, en: said }
    : { zh: `绘制${id}时出错：${said}`, en: `Failed to draw ${id}: ${said}` };
};
