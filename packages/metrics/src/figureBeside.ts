import { decimalsOf, type Figure, type UnitId } from "@park/data";
import { figureOf, multiplierOf } from "./figureOf.ts";
import { type Rational, rationalOf } from "./formula/rational.ts";

/**
 * A recomputed value as a figure to stand beside the stated one: to the same last place, and with at least two decimals
 * where the value is no whole number.
 *
 * @param stated - the stated figure, or a fact
 * @param value - the recomputed number, or the exact rational
 * @param unit - the unit of the value; `ratio` for a fraction
 * @returns the figure
 *
 * @example
 * ```ts
 * import { factOf, formatFigure, xinyu2023 } from "@park/data";
 * import { figureBeside } from "@park/metrics";
 * const stated = factOf(xinyu2023, "keyProjects", { stage: "trialProduction", as: "share" });
 * formatFigure(figureBeside(stated, 74 / 114, "ratio"), "en"); // => "64.91%"
 * ```
 */
export const figureBeside = (
  stated: Pick<Figure, "amount" | "range" | "multiplier">,
  value: number | Rational,
  unit: UnitId,
): Figure & { readonly amount: string } => {
  const exact = typeof value === "number" ? rationalOf(value) : value;
  // 12345万元 beside 1.2345亿元: another multiplier takes other decimals to the same place.
  const moved = (unit === "ratio" ? 0 : multiplierOf(exact)) - stated.multiplier;
  const places = Math.max(decimalsOf(stated) + moved, 0);
  return figureOf(
    exact,
    unit,
    exact.denominator === 1n && unit !== "ratio" ? places : Math.max(places, 2),
  );
};
