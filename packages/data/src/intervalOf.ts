import { type Decimal, parseDecimal, printDecimal, trimDecimal } from "./decimal.ts";
import type { Figure } from "./figure.ts";
import { unitOf } from "./unit.ts";

/**
 * The numbers that a figure may stand for, in its plain unit.
 *
 * @example
 * ```ts
 * import { type Interval, intervalOf } from "@park/data";
 * const interval: Interval = intervalOf({ amount: "32.86", multiplier: 8, unit: "CNY", qualifier: null });
 * interval.lower; // => "3285500000"
 * ```
 */
export interface Interval {
  /** The lower end as an exact decimal; null where nothing bounds it. */
  readonly lower: string | null;
  readonly lowerInclusive: boolean;
  /** The upper end as an exact decimal; null where nothing bounds it. */
  readonly upper: string | null;
  readonly upperInclusive: boolean;
  /**
   * Where the ends come from: `rounding` to the last printed place, `stated` by the words, or our `convention` for
   * words that leave them open.
   */
  readonly basis: "rounding" | "stated" | "convention";
}

/** The place that "about", "more" and "nearly" speak of: the last digit, or the last that is not 0 in a whole number. */
const lastPlace = ({ digits, places }: Decimal): bigint => {
  let place = 1n;
  if (places === 0 && digits !== 0n) while (digits % (place * 10n) === 0n) place *= 10n;
  return place;
};

/**
 * The interval of a figure, computed from its digits, unit and qualifier.
 *
 * | printed | interval | basis |
 * |---|---|---|
 * | 32.86亿元 | [32.855, 32.865] 亿 | rounding |
 * | 36家 | [36, 36] | stated: whole counts are exact |
 * | 约40亿元 | [35, 45] 亿: half the last non-zero place either side | convention |
 * | 超2300万元 | (2300, no end) 万 | stated |
 * | 90%以上 | [90, 100] for a share, [90, no end) for a growth rate | stated |
 * | 20余家 | (20, 30) | convention |
 * | 近500人 | [450, 500) | convention |
 * | 不到3% | [0, 3) | stated |
 *
 * Rounding includes both ends, because half-up and half-even are both in use.
 *
 * @param figure - the figure, or a fact
 * @param bounds - the least and greatest value that the measure allows; a {@link Measure} fits
 * @returns the interval in the figure's plain unit
 * @throws {RangeError} if the amount is no decimal
 *
 * @example
 * ```ts
 * import { intervalOf } from "@park/data";
 * intervalOf({ amount: "20", multiplier: 0, unit: "enterprise", qualifier: "more" });
 * // => { lower: "20", lowerInclusive: false, upper: "30", upperInclusive: false, basis: "convention" }
 * ```
 */
export const intervalOf = (
  figure: Figure,
  bounds: { readonly minimum?: string | null; readonly maximum?: string | null } = {},
): Interval => {
  const amount = parseDecimal(figure.amount);
  // Ten times finer than the last place, so that halves are whole.
  const at = (digits: bigint): string =>
    trimDecimal(printDecimal({ digits, places: amount.places + 1 - figure.multiplier }));
  const negative = amount.digits < 0n;
  const size = (negative ? -amount.digits : amount.digits) * 10n;
  const place = lastPlace(amount) * 10n;
  // Words speak of the size: "more than" a loss of 20 is a larger loss.
  const between = (
    low: bigint | null,
    lowInclusive: boolean,
    high: bigint | null,
    highInclusive: boolean,
    basis: Interval["basis"],
  ): Interval => {
    const near = low === null ? null : at(negative ? -low : low);
    const far = high === null ? null : at(negative ? -high : high);
    return negative
      ? {
          lower: far ?? bounds.minimum ?? null,
          lowerInclusive: far === null ? (bounds.minimum ?? null) !== null : highInclusive,
          upper: near,
          upperInclusive: lowInclusive,
          basis,
        }
      : {
          lower: near,
          lowerInclusive: lowInclusive,
          upper: far ?? bounds.maximum ?? null,
          upperInclusive: far === null ? (bounds.maximum ?? null) !== null : highInclusive,
          basis,
        };
  };
  switch (figure.qualifier) {
    case null:
      if (unitOf(figure.unit).counted && figure.multiplier === 0 && amount.places === 0) {
        return between(size, true, size, true, "stated");
      }
      // The ends of a signed number, not of its size: what prints as -0.0 lies on both sides of 0.
      return {
        lower: at(amount.digits * 10n - 5n),
        lowerInclusive: true,
        upper: at(amount.digits * 10n + 5n),
        upperInclusive: true,
        basis: "rounding",
      };
    case "about":
      return between(size - place / 2n, true, size + place / 2n, true, "convention");
    case "more":
      return between(size, false, size + place, false, "convention");
    case "nearly":
      return between(size - place / 2n, true, size, false, "convention");
    case "over":
      return between(size, false, null, false, "stated");
    case "atLeast":
      return between(size, true, null, false, "stated");
    case "under":
      return between(0n, true, size, false, "stated");
    case "atMost":
      return between(0n, true, size, true, "stated");
  }
};
