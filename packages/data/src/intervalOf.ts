import {
  type Decimal,
  parseDecimal,
  parseFraction,
  printDecimal,
  shiftDecimal,
  trimDecimal,
} from "./decimal.ts";
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

/** An amount in whole steps, so fine that half of its last place is one. */
interface Steps {
  readonly size: bigint;
  readonly isNegative: boolean;
  /** The last printed place. */
  readonly step: bigint;
  /** The place that "about", "more" and "nearly" speak of: the last, or the last that is not 0 in a whole number. */
  readonly place: bigint;
  /** Whether the digits leave nothing open. */
  readonly isExact: boolean;
  /** So many steps as a decimal in the plain unit; one without an end, as of 1/3, outwards. */
  readonly at: (steps: bigint, isUpper?: boolean) => string;
}

const lastPlace = ({ digits, places }: Decimal): bigint => {
  if (places !== 0 || digits === 0n) return 1n;
  const text = String(digits);
  let zeros = 0;
  while (text.at(-1 - zeros) === "0") zeros += 1;
  return 10n ** BigInt(zeros);
};

const sizeOf = (value: bigint): bigint => (value < 0n ? -value : value);

/** Places of the ends of a fraction's interval, which are a convention. */
const FRACTION_PLACES = 12;

const stepsOfFraction = (
  { numerator, denominator }: { readonly numerator: bigint; readonly denominator: bigint },
  multiplier: number,
): Steps => {
  // 1/3 and 1/4 are 1/12 apart, which is two steps.
  const perOne = 2n * denominator * (denominator + 1n);
  return {
    size: sizeOf(numerator) * 2n * (denominator + 1n),
    isNegative: numerator < 0n,
    step: 2n,
    place: 2n,
    isExact: false,
    at: (steps, isUpper = false) => {
      const fine = steps * 10n ** BigInt(FRACTION_PLACES);
      const isCut = fine % perOne !== 0n;
      // Division cuts towards 0.
      const outwards = isCut && fine < 0n !== isUpper ? (isUpper ? 1n : -1n) : 0n;
      return trimDecimal(
        printDecimal({ digits: fine / perOne + outwards, places: FRACTION_PLACES - multiplier }),
      );
    },
  };
};

const stepsOf = (amount: string, { unit, multiplier }: Figure): Steps => {
  const fraction = parseFraction(amount);
  if (fraction !== null) return stepsOfFraction(fraction, multiplier);
  const decimal = parseDecimal(amount);
  return {
    size: sizeOf(decimal.digits) * 10n,
    isNegative: decimal.digits < 0n,
    step: 10n,
    place: lastPlace(decimal) * 10n,
    isExact: unitOf(unit).counted && multiplier === 0 && decimal.places === 0,
    at: (steps) =>
      trimDecimal(printDecimal({ digits: steps, places: decimal.places + 1 - multiplier })),
  };
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
 * | 20至30家 | [20, 30] | stated |
 * | 数十家 | [10, 99] | stated |
 * | 三分之一 | [7/24, 3/8]: halfway to the nearest fraction whose denominator is at most one greater | convention |
 *
 * Rounding includes both ends, because half-up and half-even are both in use. Words of a threshold (over, at least, under,
 * at most) go by the order of numbers, so that -3% is "at least -5%"; `about`, `more` and `nearly` speak of the size.
 *
 * @param figure - the figure, or a fact
 * @param bounds - the least and greatest value that the measure allows, null where there is none; a {@link Measure} fits.
 * Left out, the least of what is not negative is 0
 * @returns the interval in the figure's plain unit
 * @throws {RangeError} if the amount is no decimal and no fraction
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
  const { amount, range, multiplier } = figure;
  const minimum = (isNegative: boolean): string | null =>
    bounds.minimum === undefined && !isNegative ? "0" : (bounds.minimum ?? null);
  const maximum = bounds.maximum ?? null;
  if (amount === null) {
    const [from = null, to = null] = range ?? [];
    const plain = (end: string): string => trimDecimal(shiftDecimal(end, multiplier));
    const lower = from === null ? minimum(to?.startsWith("-") ?? false) : plain(from);
    const upper = to === null ? maximum : plain(to);
    return {
      lower,
      lowerInclusive: lower !== null,
      upper,
      upperInclusive: upper !== null,
      basis: "stated",
    };
  }
  const { size, isNegative, step, place, isExact, at } = stepsOf(amount, figure);
  const value = isNegative ? -size : size;
  const above = (inclusive: boolean): Interval => ({
    lower: at(value),
    lowerInclusive: inclusive,
    upper: maximum,
    upperInclusive: maximum !== null,
    basis: "stated",
  });
  const below = (inclusive: boolean): Interval => ({
    lower: minimum(isNegative),
    lowerInclusive: minimum(isNegative) !== null,
    upper: at(value, true),
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
          upper: at(-near, true),
          upperInclusive: nearInclusive,
          basis: "convention",
        }
      : {
          lower: at(near),
          lowerInclusive: nearInclusive,
          upper: at(far, true),
          upperInclusive: farInclusive,
          basis: "convention",
        };
  switch (figure.qualifier) {
    case null: {
      const half = isExact ? 0n : step / 2n;
      // The ends of a signed number, not of its size: what prints as -0.0 lies on both sides of 0.
      return {
        lower: at(value - half),
        lowerInclusive: true,
        upper: at(value + half, true),
        upperInclusive: true,
        basis: isExact ? "stated" : parseFraction(amount) === null ? "rounding" : "convention",
      };
    }
    case "about": {
      if (place > step) return sized(size - place / 2n, true, size + place / 2n, true);
      // Digits alone may be cut off, which leaves a whole place beyond them; at 0 on either side.
      return value === 0n
        ? sized(-step, false, step, false)
        : sized(size - step / 2n, true, size + step, false);
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
