import { parseDecimal, parseFraction } from "./decimal.ts";
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
export const decimalsOf = ({ amount, range }: Pick<Figure, "amount" | "range">): number => {
  const printed = amount === null ? (range ?? []).flatMap((end) => end ?? []) : [amount];
  return Math.max(
    0,
    ...printed.map((one) => (parseFraction(one) === null ? parseDecimal(one).places : 0)),
  );
};
