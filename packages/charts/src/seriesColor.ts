import { seriesId } from "./band.ts";
import type { Channel } from "./spec.ts";
import type { Theme } from "./theme/theme.ts";

/** Refuses more series than a theme has colours for. */
export const notTooMany = (form: string, count: number, theme: Theme, instead: string): void => {
  if (count > theme.series.length) {
    throw new RangeError(
      `Cannot draw ${form}: must have at most ${theme.series.length} series, got ${count}; use ${instead} for more`,
    );
  }
};

/** The colour of each series in a column `series` of ids; one alone is what the chart is about. */
export const seriesColor = (count: number, theme: Theme): Channel => ({
  field: "series",
  type: "nominal",
  scale: {
    domain: Array.from({ length: count }, (_, index) => seriesId(index)),
    range: count === 1 ? [theme.accent] : theme.series.slice(0, count),
  },
  legend: null,
});
