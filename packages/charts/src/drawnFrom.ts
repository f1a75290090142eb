import type { Entity, Fact, Review } from "@park/data";
import { evaluate } from "@park/metrics";
import type { Table } from "./table.ts";

/**
 * What a drawing is drawn from, in the order of the text: the needed facts, those that its rows name, by their own id or by
 * that of an indicator that was computed from them, and what it names besides.
 */
export const drawnFrom = (
  review: Review,
  drawing: {
    readonly needed: readonly Fact[];
    readonly table: Table;
    readonly from?: readonly string[];
  },
): readonly (Fact | Entity)[] => {
  const facts = new Map(review.facts.map((fact) => [fact.id, fact]));
  const named = new Set(drawing.table.rows.flatMap(({ fact }) => fact ?? []));
  const isDerived = [...named].some((id) => !facts.has(String(id)));
  const operands = (isDerived ? evaluate(review) : []).flatMap((row) =>
    named.has(row.id) ? row.operands : [],
  );
  const ids = new Set([
    ...named,
    ...operands.map(({ fact }) => fact),
    ...drawing.needed.map(({ id }) => id),
    ...(drawing.from ?? []),
  ]);
  return [...review.facts, ...review.entities]
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => a.start - b.start);
};
