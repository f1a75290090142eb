import { UserError } from "@park/data/command";
import { CHARTS } from "../catalogue.ts";
import type { Chart } from "../chart.ts";

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.slice(1), (letter, index) => `${text[index]}${letter}`));

/** How much two names have in common, from 0 to 1: the share of their pairs of letters (Dice). */
const likeness = (a: string, b: string): number => {
  const [one, other] = [pairsOf(a.toLowerCase()), pairsOf(b.toLowerCase())];
  const both = [...one].filter((pair) => other.has(pair)).length;
  return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size);
};

const LIKE = 0.5;

const findChart = (name: string): Chart => {
  const found = CHARTS.find(({ id, number }) => id === name || String(number) === name);
  if (found !== undefined) return found;
  const [nearest] = CHARTS.map(({ id }) => ({ id, like: likeness(id, name) })).sort(
    (a, b) => b.like - a.like,
  );
  const hint =
    nearest !== undefined && nearest.like >= LIKE
      ? `did you mean ${nearest.id}?`
      : "park-charts list names them";
  throw new UserError(
    `Cannot find chart: must be the id or the number of a chart, got ${name}; ${hint}`,
  );
};

/** The charts that are named, each once, or all of them. */
export const findCharts = (names: readonly string[] | undefined): readonly Chart[] =>
  names === undefined ? CHARTS : [...new Set(names.map(findChart))];
