import { parseDecimal } from "./decimal.ts";
import type { Figure } from "./figure.ts";

/**
 * How many decimal places a figure is printed with (SDMX DECIMALS): computed from its digits, never stored.
 *
 * @param figure - the figure, or a fact
 * @returns the count, before the multiplier is applied
 * @throws {RangeError} if the amount is no decimal
 *
 * @example
 * ```ts
 * import { decimalsOf, factOf, xinyu2023 } from "@park/data";
 * decimalsOf(factOf(xinyu2023, "fiscalRevenue")); // => 2
 * ```
 */
export const decimalsOf = ({ amount }: Pick<Figure, "amount">): number =>
  parseDecimal(amount).places;
