import { nearest } from "@park/data";
import { UserError } from "@park/data/command";
import { CHARTS } from "../catalogue/charts.ts";
import type { Chart } from "../chart.ts";

const findChart = (name: string): Chart => {
  const found = CHARTS.find(({ id, number }) => id === name || String(number) === name);
  if (found !== undefined) return found;
  const [near] = nearest(
    name,
    CHARTS.map(({ id }) => id),
  );
  const hint = near === undefined ? "park-charts list names them" : `did you mean ${near}?`;
  throw new UserError(
    `Cannot find chart: must be the id or the number of a chart, got ${name}; ${hint}`,
  );
};

/** The charts that are named, each once, or all of them. */
export const findCharts = (names: readonly string[] | undefined): readonly Chart[] =>
  names === undefined ? CHARTS : [...new Set(names.map(findChart))];
