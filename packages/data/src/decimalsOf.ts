import { DECIMAL, parseDecimal, parseFraction } from "./decimal.ts";
import type { Figure } from "./figure.ts";

/**
 * How many decimal places a figure is printed with (SDMX DECIMALS): computed from its digits, never stored.
 *
 * @param figure - the figure, or a fact
 * @returns the count, before the multiplier is applied; 0 for a fraction, and the greater one of a range
 * @throws {RangeError} if the amount is no decimal and no fraction
 *
 * @example
 * ```ts
 * import { decimalsOf, factOf, xinyu2023 } from "@park/data";
 * decimalsOf(factOf(xinyu2023, "fiscalRevenue")); // => 2
 * ```
 */
export const decimalsOf = ({ amount, range }: Pick<Figure, "amount" | "range">): number =>
  amount === null
    ? (range ?? []).reduce<number>(
        (most, end) => (end === null ? most : Math.max(most, placesOf(end))),
        0,
      )
    : placesOf(amount);

const placesOf = (amount: string): number => {
  // As most are, and reading such an amount takes longer than looking at it.
  if (DECIMAL.test(amount))
    return amount.includes(".") ? amount.length - amount.indexOf(".") - 1 : 0;
  return parseFraction(amount) === null ? parseDecimal(amount).places : 0;
};
