import type { Entity, Fact, Review } from "@park/data";
import type { Table } from "./table.ts";

/**
 * What a drawing is drawn from, in the order of the text: the needed facts, those that its rows name, and what it names
 * besides, such as the operands of what it derives. Evaluating the review here to find these would bring all indicators
 * into a page with one chart.
 */
export const drawnFrom = (
  review: Review,
  drawing: {
    readonly needed: readonly Fact[];
    readonly table: Table;
    readonly from?: readonly string[];
  },
): readonly (Fact | Entity)[] => {
  const named = new Set(drawing.table.rows.flatMap(({ fact }) => fact ?? []));
  const ids = new Set([...named, ...drawing.needed.map(({ id }) => id), ...(drawing.from ?? [])]);
  return [...review.facts, ...review.entities]
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => a.start - b.start);
};
