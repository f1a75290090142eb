import { decimalsOf, type Figure, type UnitId } from "@park/data";
import { powerOfTen, product, type Rational } from "./formula/rational.ts";
import { scaleOf } from "./operand.ts";

/**
 * One unit in the last printed place of a figure (ULP), as formulas take it: 0.01% is a ten-thousandth.
 *
 * @param figure - the figure, or a fact
 * @param unit - the unit to give it in, such as the measure's; the figure's own where it is left out
 * @returns the place's value
 *
 * @example
 * ```ts
 * import { factOf, xinyu2023 } from "@park/data";
 * import { lastPlaceOf } from "@park/metrics";
 * lastPlaceOf(factOf(xinyu2023, "keyProjects", { stage: "started", as: "share" })); // => { numerator: 1n, denominator: 10000n }
 * ```
 */
export const lastPlaceOf = (
  figure: Pick<Figure, "amount" | "range" | "multiplier" | "unit">,
  unit: UnitId = figure.unit,
): Rational => {
  const places = decimalsOf(figure);
  return product(powerOfTen(figure.multiplier - places), scaleOf(figure.unit, unit));
};
