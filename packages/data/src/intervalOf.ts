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
  if (places !== 0 || digits === 0n) return 1n;
  const text = String(digits);
  let zeros = 0;
  while (text.at(-1 - zeros) === "0") zeros += 1;
  return 10n ** BigInt(zeros);
};

/**
 * The interval of a figure, computed from its digits, unit and qualifier.
 *
 * | printed | interval | basis |
 * |---|---|---|
 * | 32.86亿元 | [32.855, 32.865] 亿 | rounding |
 * | 36家 | [36, 36] | stated: whole counts are exact |
 * | 约40亿元 | [35, 45] 亿: half the last non-zero place either side | convention |
 * | 约45亿元 | [44.5, 46) 亿: no narrower than the digits alone, which may be cut off | convention |
 * | 超2300万元 | (2300, no end) 万 | stated |
 * | 90%以上 | [90, 100] for a share, [90, no end) for a growth rate | stated |
 * | 20余家 | (20, 30) | convention |
 * | 近500人 | [450, 500) | convention |
 * | 不到3% | [0, 3) for a share, (no end, 3) for a growth rate | stated |
 * | 不低于-5% | [-5, no end) for a growth rate | stated |
 *
 * Rounding includes both ends, because half-up and half-even are both in use. Words of a threshold (over, at least, under,
 * at most) go by the order of numbers, so that -3% is "at least -5%"; `about`, `more` and `nearly` speak of the size.
 *
 * @param figure - the figure, or a fact
 * @param bounds - the least and greatest value that the measure allows, null where there is none; a {@link Measure} fits.
 * Left out, the least of what is not negative is 0
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
  const value = amount.digits * 10n;
  const isNegative = value < 0n;
  const size = isNegative ? -value : value;
  const place = lastPlace(amount) * 10n;
  const minimum = bounds.minimum === undefined && !isNegative ? "0" : (bounds.minimum ?? null);
  const maximum = bounds.maximum ?? null;
  const above = (inclusive: boolean): Interval => ({
    lower: at(value),
    lowerInclusive: inclusive,
    upper: maximum,
    upperInclusive: maximum !== null,
    basis: "stated",
  });
  const below = (inclusive: boolean): Interval => ({
    lower: minimum,
    lowerInclusive: minimum !== null,
    upper: at(value),
    upperInclusive: inclusive,
    basis: "stated",
  });
  // These words speak of the size: a fall of 20-odd percent is a fall by more than 20.
  const sized = (
    near: bigint,
    nearInclusive: boolean,
    far: bigint,
    farInclusive: boolean,
  ): Interval =>
    isNegative
      ? {
          lower: at(-far),
          lowerInclusive: farInclusive,
          upper: at(-near),
          upperInclusive: nearInclusive,
          basis: "convention",
        }
      : {
          lower: at(near),
          lowerInclusive: nearInclusive,
          upper: at(far),
          upperInclusive: farInclusive,
          basis: "convention",
        };
  switch (figure.qualifier) {
    case null: {
      const isExact = unitOf(figure.unit).counted && figure.multiplier === 0 && amount.places === 0;
      const half = isExact ? 0n : 5n;
      // The ends of a signed number, not of its size: what prints as -0.0 lies on both sides of 0.
      return {
        lower: at(value - half),
        lowerInclusive: true,
        upper: at(value + half),
        upperInclusive: true,
        basis: isExact ? "stated" : "rounding",
      };
    }
    case "about": {
      if (place > 10n) return sized(size - place / 2n, true, size + place / 2n, true);
      // Digits alone may be cut off, which leaves a whole place beyond them; at 0 on either side.
      return value === 0n
        ? sized(-10n, false, 10n, false)
        : sized(size - 5n, true, size + 10n, false);
    }
    case "more":
      return sized(size, false, size + place, false);
    case "nearly":
      return sized(size - place / 2n, true, size, false);
    case "over":
      return above(false);
    case "atLeast":
      return above(true);
    case "under":
      return below(false);
    case "atMost":
      return below(true);
  }
};
