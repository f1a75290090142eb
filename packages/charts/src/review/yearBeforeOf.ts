import {
  type Fact,
  type Figure,
  factIndex,
  formatFigure,
  type Locale,
  type Review,
  unitOf,
  valueIn,
} from "@park/data";
import { evaluate, figureOf, impliedBase } from "@park/metrics";
import { boundsBehind } from "../text/rangeText.ts";

/** The value a year before a stated one: stated itself, or derived from a growth rate. */
export interface YearBefore {
  /** The fact that states it; null where it is derived. */
  readonly fact: Fact | null;
  /** In the unit of the measure. */
  readonly value: number;
  /** What it may be; null where nothing bounds it, or where it is stated. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** The figure, and behind a derived one what rounding allows, where that is more than one number. */
  readonly text: string;
  /** Of a derived value that is counted: how many whole numbers give the stated growth; null elsewhere. */
  readonly wholes: number | null;
}

/**
 * The value a year before a figure that a review states with its growth.
 *
 * @param level - the figure
 * @param growth - its growth
 * @returns null where the review does not state it and its growth does not imply it
 */
export const yearBeforeOf = (
  review: Review,
  level: Fact,
  growth: Fact,
  locale: Locale,
): YearBefore | null => {
  if (growth.as !== "growth" || growth.measure !== level.measure) return null;
  if (growth.against !== null && growth.against !== "yearBefore") return null;
  const unit = review.measures[level.measure]?.unit ?? level.unit;
  const { measure, dimensions } = level;
  const fact = factIndex(review)({ measure, dimensions, period: "yearBefore" });
  if (fact !== null) {
    const text = formatFigure(fact, locale);
    return { fact, value: valueIn(fact, unit), lower: null, upper: null, text, wholes: null };
  }
  const row = evaluate(review, [impliedBase]).find(({ operands }) =>
    [level.id, growth.id].every((id) => operands.some((operand) => operand.fact === id)),
  );
  if (row?.value == null || row.unit === "ratio") return null;
  const { value, interval } = row;
  const isCounted = unitOf(row.unit).counted;
  const [low, high] = interval ?? [null, null];
  const bounds = [
    low === null || !isCounted ? low : Math.ceil(low - 1e-9),
    high === null || !isCounted ? high : Math.floor(high + 1e-9),
  ] as const;
  const wholes =
    isCounted && bounds[0] !== null && bounds[1] !== null
      ? Math.max(0, bounds[1] - bounds[0] + 1)
      : null;
  const look = { unit: row.unit, places: isCounted ? 0 : 1, locale };
  const write = (qualifier: Figure["qualifier"]): string =>
    formatFigure({ ...figureOf(value, look.unit, look.places), qualifier }, locale);
  // No whole number fits: what is shown is none that could have been counted.
  const isLoose = wholes === 0 || level.qualifier !== null || growth.qualifier !== null;
  const range = wholes === 0 || wholes === 1 ? "" : boundsBehind(bounds, look);
  return {
    fact: null,
    value,
    lower: low === null ? null : Math.min(low, value),
    upper: high === null ? null : Math.max(high, value),
    text: write(isLoose ? "about" : null) + range,
    wholes,
  };
};
