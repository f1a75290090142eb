import { type Review, xinyu2023 } from "@park/data";
import { expect, test } from "vitest";
import { CHARTS } from "./catalogue/charts.ts";
import { projectProgress } from "./catalogue/projects.ts";
import type { Chart } from "./chart.ts";
import { changedReview } from "./testing/changedReview.ts";

const drawn = (chart: Chart, review: Review): string => {
  try {
    return JSON.stringify([chart(review), chart.table(review)]);
  } catch (error) {
    return String(error);
  }
};

/** The review without one thing, each in turn; frozen, as every review that was read: an audit of it is then made once. */
const WITHOUT = (["facts", "entities"] as const).flatMap((list) =>
  xinyu2023[list].map(({ id }) => ({
    id,
    review: Object.freeze({
      ...xinyu2023,
      [list]: xinyu2023[list].filter((one) => one.id !== id),
    }) as Review,
  })),
);

/** What a chart cannot be without: whatever is left out of the review one by one and changes the drawing. */
const feltBy = (chart: Chart): readonly string[] => {
  const now = drawn(chart, xinyu2023);
  return WITHOUT.flatMap(({ id, review }) => (drawn(chart, review) === now ? [] : [id]));
};

test.each(CHARTS.map((chart) => [chart.id, chart] as const))(
  "%s is drawn from what changes it, and from nothing else",
  (_, chart) => {
    const named = chart.drawnFrom(xinyu2023).map((one) => one.id);
    expect(named.sort()).toEqual([...feltBy(chart)].sort());
  },
);

test("in the order of the text, with their places", () => {
  for (const chart of CHARTS) {
    const starts = chart.drawnFrom(xinyu2023).map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  }
  expect(projectProgress.drawnFrom(xinyu2023).map(({ printed }) => printed)).toEqual([
    "115个",
    "114个",
    "98.26%",
    "74个",
    "65%",
  ]);
});

test("a review that lacks what it needs is refused", () => {
  const review = changedReview({ "keyProjects.started": null });
  expect(() => projectProgress.drawnFrom(review)).toThrow("Cannot draw projectProgress");
});
