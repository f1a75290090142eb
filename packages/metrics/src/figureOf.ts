import type { Figure, UnitId, UnitMultiplier } from "@park/data";
import { type Rational, rationalOf, roundTo } from "./formula/rational.ts";

/**
 * A computed value as a figure, so that the one formatter of `@park/data` writes it: a ratio in percent, amounts from
 * 1e8 in 亿 and from 1e4 in 万.
 *
 * @param value - the number, or the exact rational
 * @param unit - its unit; `ratio` for a fraction
 * @param places - decimal places to round to, in percent or in 亿 or 万; 2 where it is left out
 * @param towards - `nearest`, half away from zero, where it is left out; `down` and `up` for the ends of an interval, which
 * must not come out narrower than it is
 * @returns the figure
 * @throws {RangeError} if the value is not finite, `places` is no whole number from 0, or `towards` none of the three
 *
 * @example
 * ```ts
 * import { formatFigure } from "@park/data";
 * import { figureOf } from "@park/metrics";
 * formatFigure(figureOf(114 / 115, "ratio"), "en"); // => "99.13%"
 * formatFigure(figureOf(29586614173.2, "CNY", 1), "zh"); // => "295.9亿元"
 * formatFigure(figureOf(29586614173.2, "CNY", 1, "down"), "zh"); // => "295.8亿元"
 * ```
 */
export const figureOf = (
  value: number | Rational,
  unit: UnitId,
  places = 2,
  towards: "nearest" | "down" | "up" = "nearest",
): Figure & { readonly amount: string } => {
  if (!Number.isInteger(places) || places < 0) {
    throw new RangeError(`Cannot write figure: places must be a whole number >= 0, got ${places}`);
  }
  if (towards !== "nearest" && towards !== "down" && towards !== "up") {
    throw new RangeError(
      `Cannot write figure: towards must be nearest, down or up, got ${String(towards)}`,
    );
  }
  const exact = typeof value === "number" ? rationalOf(value) : value;
  if (unit === "ratio") {
    return {
      amount: roundTo(exact, places, towards, 2),
      multiplier: 0,
      unit: "percent",
      qualifier: null,
    };
  }
  const multiplier = multiplierOf(exact);
  const amount = roundTo(exact, places, towards, -multiplier);
  return { amount, multiplier, unit, qualifier: null };
};

/** The word that a number takes as an amount: 亿 from 1e8 on, 万 from 1e4. */
export const multiplierOf = ({ numerator, denominator }: Rational): UnitMultiplier => {
  const whole = (numerator < 0n ? -numerator : numerator) / denominator;
  return whole >= 100_000_000n ? 8 : whole >= 10_000n ? 4 : 0;
};
