import { decimalsOf, type Figure, type UnitId } from "@park/data";
import { figureOf, multiplierOf } from "./figureOf.ts";
import { powerOfTen, product, type Rational, rationalOf } from "./formula/rational.ts";

/**
 * A recomputed value as a figure to stand beside the stated one: to the same last place where that says it exactly, else
 * with at least two decimals.
 *
 * @param stated - the stated figure, or a fact
 * @param value - the recomputed number, or the exact rational
 * @param unit - the unit of the value; `ratio` for a fraction
 * @param towards - `nearest` where it is left out; `down` and `up` for the ends of what the value may be
 * @returns the figure
 *
 * @example
 * ```ts
 * import { factOf, formatFigure, xinyu2023 } from "@park/data";
 * import { figureBeside } from "@park/metrics";
 * const stated = factOf(xinyu2023, "keyProjects", { stage: "trialProduction", as: "share" });
 * formatFigure(figureBeside(stated, 74 / 114, "ratio"), "en"); // => "64.91%"
 * formatFigure(figureBeside({ amount: "3", multiplier: 8 }, 150e6, "CNY"), "en"); // => "CNY 150 million"
 * ```
 */
export const figureBeside = (
  stated: Pick<Figure, "amount" | "range" | "multiplier">,
  value: number | Rational,
  unit: UnitId,
  towards: "nearest" | "down" | "up" = "nearest",
): Figure & { readonly amount: string } => {
  const exact = typeof value === "number" ? rationalOf(value) : value;
  // 12345万元 beside 1.2345亿元: another multiplier takes other decimals to the same place.
  const multiplier = unit === "ratio" ? 0 : multiplierOf(exact);
  const places = Math.max(decimalsOf(stated) + multiplier - stated.multiplier, 0);
  const isWhole = product(exact, powerOfTen(places - multiplier)).denominator === 1n;
  const isShort = isWhole && unit !== "ratio";
  return figureOf(exact, unit, isShort ? places : Math.max(places, 2), towards);
};
