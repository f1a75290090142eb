import { CHARTS, type Chart, whyNot } from "@park/charts";
import type { Review } from "@park/data";
import type { Evaluation, Finding } from "@park/metrics";
import type { Analysis } from "./analyse.ts";

/** What is derived from a fact. */
export interface Uses {
  /** Indicators that are computed from it, and those that it states the value of. */
  readonly evaluations: readonly Evaluation[];
  /** Findings that it is a figure of: conflicts, and confirmations of it or with its help. */
  readonly findings: readonly Finding[];
  readonly charts: readonly Chart[];
}

/** The charts that can be drawn of a review. */
export const possibleIn = (review: Review): readonly Chart[] =>
  CHARTS.filter((chart) => whyNot(chart, review) === null);

/** The ids of what a chart that can be drawn is drawn from. */
export const idsIn = (chart: Chart, review: Review): readonly string[] =>
  chart.drawnFrom(review).map(({ id }) => id);

/**
 * Finds what is derived from a fact.
 *
 * @param review - the review that states it
 * @param analysis - what was computed from that review
 * @param charts - the charts that can be drawn
 * @param id - the id of the fact
 */
export const usesOf = (
  review: Review,
  { evaluations, audit }: Analysis,
  charts: readonly Chart[],
  id: string,
): Uses => ({
  evaluations: evaluations.filter(
    ({ claim, operands }) => claim === id || operands.some(({ fact }) => fact === id),
  ),
  findings: audit.findings.filter(({ figures }) => figures.some(({ fact }) => fact === id)),
  charts: charts.filter((chart) => idsIn(chart, review).includes(id)),
});
