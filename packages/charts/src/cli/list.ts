import type { Locale, Review } from "@park/data";
import { CHARTS } from "../catalogue/charts.ts";
import { whyNot } from "../whyNot.ts";

/** Every chart in a line: number, id, whether it can be drawn, question, and what is missing. */
export const list = (review: Review, locale: Locale): string => {
  const numbers = Math.max(...CHARTS.map(({ number }) => String(number).length));
  const ids = Math.max(...CHARTS.map(({ id }) => id.length));
  return CHARTS.map((chart) => {
    const why = whyNot(chart, review);
    const head = `${String(chart.number).padStart(numbers)}  ${chart.id.padEnd(ids)}`;
    const question = chart.question[locale];
    return why === null ? `${head}  ✓  ${question}` : `${head}  ✗  ${question} (${why[locale]})`;
  }).join("\n");
};
