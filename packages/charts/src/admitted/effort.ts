import type { Plain } from "./plainCopy.ts";
import { isPart, type Part, type Rows } from "./rowsOf.ts";

const listOf = (value: Plain | undefined): readonly Plain[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const partOf = (value: Plain | undefined): Part => (isPart(value) ? value : {});

/** How many times as many rows as it is given a transform may make, or go through. */
const ofTransform = (one: Part, here: number, rows: Rows): number => {
  const has = (key: string): boolean => Object.hasOwn(one, key);
  const number = (key: string, other: number): number =>
    typeof one[key] === "number" ? (one[key] as number) : other;
  const groups = listOf(one.groupby).length > 0;
  if (has("density")) return groups ? number("steps", number("maxsteps", 200)) : 1;
  if (has("quantile"))
    return groups ? Math.max(listOf(one.probs).length, 1 / number("step", 0.01)) : 1;
  if (has("regression")) return groups ? 200 : 1;
  if (has("loess")) return here / 10;
  // The least of a frame is looked for anew in each.
  if (has("window"))
    return listOf(one.frame).reduce<number>((sum, end) => sum + Math.abs(Number(end)), 0) / 100;
  if (has("impute")) return rows.distinct(one.key) + listOf(one.keyvals).length;
  if (has("fold")) return listOf(one.fold).length;
  if (has("flatten")) return rows.longest;
  if (has("pivot"))
    return Math.min(rows.distinct(one.pivot), number("limit", 0) || Number.POSITIVE_INFINITY);
  return 1;
};

const product = (numbers: readonly number[]): number =>
  numbers.reduce((all, one) => all * Math.max(one, 1), 1);

/** Each facet has axes and titles of its own. */
const OF_FACET = 100;
/** Channels that part the marks of an area into series, which Vega-Lite fills up to the same length. */
const SERIES = "color fill stroke detail opacity strokeDash strokeWidth shape key".split(" ");

/**
 * How many times as much as its rows alone a view may have to draw, because of what it does with them; how many times it is
 * there, each to be compiled; and how many rows its transforms may make of each or go through.
 */
export const effortOf = (
  view: Part,
  here: number,
  rows: Rows,
): { readonly times: number; readonly copies: number; readonly made: number } => {
  const count = Math.max(here, 1);
  const encoding = partOf(view.encoding);
  const fieldOf = (channel: Plain | undefined): Plain | undefined => partOf(channel).field;
  const transforms = listOf(view.transform).map((one) => ofTransform(partOf(one), here, rows));

  const repeat = isPart(view.repeat) ? Object.values(view.repeat) : [view.repeat ?? null];
  const repeats = repeat.map((names) => listOf(names).length);

  const facet = partOf(view.facet);
  const facets = [encoding.row, encoding.column, encoding.facet, facet.row, facet.column, facet]
    .map(fieldOf)
    .filter((field) => field !== undefined)
    .map((field) => rows.distinct(field));
  const facetEffort = facets.length === 0 ? 1 : (OF_FACET * product(facets)) / count;

  const { x, y } = encoding;
  const series = SERIES.flatMap((channel) => listOf(encoding[channel]))
    .map(fieldOf)
    .filter((field) => field !== undefined);
  const isFilled =
    view.mark === "area" ||
    partOf(view.mark).type === "area" ||
    [x, y].some((axis) => Object.hasOwn(partOf(axis), "stack"));
  const places = Math.max(...[x, y].map((axis) => rows.distinct(fieldOf(axis))), 1);
  const isImputed = [x, y].some((axis) => isPart(partOf(axis).impute));
  const filled =
    (isFilled && series.length > 0) || isImputed
      ? (places * Math.min(product(series.map(rows.distinct)), count)) / count
      : 1;
  const copies = product(repeats);
  return { times: copies * product([facetEffort, filled]), copies, made: product(transforms) };
};
