import type { Localized, Review } from "@park/data";
import type { Chart } from "../chart.ts";

/** Why a chart cannot be drawn of a review: what it does not state, or which figures refuse each other; null where it can. */
export const whyNot = (chart: Chart, review: Review): Localized | null => {
  const missing = chart.missing(review);
  if (missing.length > 0) {
    return {
      zh: `未载：${missing.map(({ zh }) => zh).join("、")}`,
      en: `not stated: ${missing.map(({ en }) => en).join(", ")}`,
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
