import type { Locale, Review } from "@park/data";
import type { Chart } from "../chart.ts";

/** A chart's title as one text; it is drawn wide enough for one line. */
export const titleOf = (chart: Chart, review: Review, locale: Locale): string => {
  const { text } = chart(review, { locale, width: 4000 }).title;
  if (text.length !== 1) throw new Error(`a title must have one line, got ${JSON.stringify(text)}`);
  return text.join("");
};

/** The notes and the source line under a chart, a line each. */
export const notesOf = (chart: Chart, review: Review, locale: Locale): readonly string[] => {
  const data = chart(review, { locale, width: 4000 }).layer.at(-1)?.data;
  return String(Object.values(data?.values[0] ?? {})[0]).split("\n");
};
