import { FOOT } from "./frame.ts";
import { formatTick, type NumberFormat, tickExpression } from "./numbers.ts";
import type { Axis, Position, Scale } from "./spec.ts";
import { niceTicks } from "./text/niceTicks.ts";
import { textWidth } from "./text/textWidth.ts";

/** An axis that nobody sees, as values are written beside their marks; tools that look for one read it. */
export const QUIET: Axis = { title: null, labels: false, grid: false };

/** A scale that ends with the values, so that no room is lost to round numbers that nobody reads. */
export const TIGHT: Scale = { nice: false };

/**
 * Room before the least value for what hangs over to its left. Vega-Lite makes room only for what hangs over the right end.
 *
 * @param pixels - none for 0
 * @param after - the same behind the greatest, for what stands at the edge of the plot
 */
export const inset = (pixels: number, after = 0): Pick<Scale, "range"> =>
  pixels <= 0 && after <= 0
    ? {}
    : {
        range: [Math.ceil(pixels), { expr: after <= 0 ? "width" : `width - ${Math.ceil(after)}` }],
      };

/**
 * A scale that ends early enough for what is written behind its values. Vega-Lite makes room for what hangs over the end of a
 * plot once, as it hangs before: a text behind a lesser value hangs over further when the plot is narrower.
 *
 * @param domain - of the scale
 * @param behind - the values, and the pixels that are taken from each on
 * @param before - room before the least value, in pixels
 */
export const roomBehind = (
  [low, high]: readonly [low: number, high: number],
  behind: readonly (readonly [at: number, pixels: number])[],
  before = 0,
): Pick<Scale, "range"> => {
  const start = Math.ceil(before);
  const plot = start === 0 ? "width" : `(width-${start})`;
  const shares = behind
    .map(([at, pixels]): [number, number] => [(at - low) / (high - low), Math.ceil(pixels)])
    .filter(([share, pixels]) => share > 0 && pixels > 0)
    .sort(([a], [b]) => b - a);
  let most = 0;
  // A narrower text behind a lesser value needs nothing that a wider one behind a greater does not.
  const needs = shares.flatMap(([share, pixels]) => {
    if (pixels <= most) return [];
    most = pixels;
    const [taken, spared] = [pixels / share, 1 / share - 1].map((one) => Number(one.toFixed(4)));
    return [spared === 0 ? `${taken}` : `${taken}-${plot}*${spared}`];
  });
  return needs.length === 0
    ? inset(start)
    : { range: [start, { expr: `width-max(0,${needs.join(",")})` }] };
};

/** The least and the greatest of what a scale from 0 holds: values, and the ends of references. */
export const domainOf = (
  values: readonly (number | null)[],
  references: readonly { readonly at: number; readonly to?: number }[] = [],
): readonly [low: number, high: number] => {
  let [low, high] = [0, 0];
  for (const value of [...values, ...references.flatMap(({ at, to = at }) => [at, to])]) {
    low = Math.min(low, value ?? 0);
    high = Math.max(high, value ?? 0);
  }
  return [low, high];
};

/** A column of numbers as a position. */
export const quantity = (
  { field, title }: { readonly field: string; readonly title: string },
  more: Omit<Position, "field" | "type" | "title"> = {},
): Position => ({ field, type: "quantitative", title, ...more });

/**
 * An axis of round values that hold all numbers, written as readers of the language write them.
 *
 * @param numbers - all that stand on it
 * @param look - how numbers are written, about how many steps, and whether it begins at 0
 */
export const roundAxis = (
  numbers: readonly (number | null)[],
  stage: NumberFormat,
  { count, hasZero }: { readonly count: number; readonly hasZero: boolean },
): { readonly ticks: number[]; readonly axis: Axis; readonly scale: Scale } => {
  let low = hasZero ? 0 : Number.POSITIVE_INFINITY;
  let high = hasZero ? 0 : Number.NEGATIVE_INFINITY;
  for (const number of numbers) {
    if (number === null) continue;
    low = Math.min(low, number);
    high = Math.max(high, number);
  }
  if (low > high) [low, high] = [0, 1];
  // One number alone stands in the middle of others like it.
  if (low === high) [low, high] = low === 0 ? [0, 1] : [Math.min(low, 0), Math.max(high, 0)];
  const ticks = [...niceTicks(low, high, count)];
  return {
    ticks,
    axis: { title: null, values: ticks, labelExpr: tickExpression(stage), grid: true },
    scale: { domain: [ticks[0] ?? 0, ticks.at(-1) ?? 1], nice: false, zero: false },
  };
};

/** A vertical axis whose labels begin where the title does. */
export interface ValueAxis {
  readonly y: Position;
  /** How far its labels reach to the left of the plot. */
  readonly left: number;
  readonly domain: readonly [low: number, high: number];
  /** Whether it begins elsewhere than at 0. */
  readonly isCut: boolean;
}

/** {@link roundAxis} for values that go up. */
export const valueAxis = (
  numbers: readonly (number | null)[],
  ref: { readonly field: string; readonly title: string },
  stage: NumberFormat,
  look: { readonly count: number; readonly hasZero: boolean },
): ValueAxis => {
  const { ticks, axis, scale } = roundAxis(numbers, stage, look);
  let widest = 0;
  for (const tick of ticks)
    widest = Math.max(widest, textWidth(formatTick(tick, stage), FOOT.size));
  const left = Math.ceil(widest) + 8;
  const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
  return {
    y: quantity(ref, { axis: { ...axis, labelAlign: "left", labelPadding: left }, scale }),
    left,
    domain: [low, high],
    isCut: low > 0 || high < 0,
  };
};
