import { shiftDecimal } from "./decimal.ts";
import type { Figure } from "./figure.ts";

/**
 * The plain number of a figure in its own unit: 539.3亿元 is 53930000000 (CNY), 98.26% is 98.26 (percent).
 *
 * The decimal point is moved in the printed digits, so the result is the double nearest to the printed number; a
 * multiplication by 1e8 would miss it for one amount in nine.
 *
 * @param figure - the figure, or a fact
 * @returns the number; a qualifier does not change it
 * @throws {RangeError} if the amount is no decimal
 *
 * @example
 * ```ts
 * import { factOf, valueOf, xinyu2023 } from "@park/data";
 * valueOf(factOf(xinyu2023, "industrialRevenue")); // => 62430000000
 * ```
 */
export const valueOf = (figure: Pick<Figure, "amount" | "multiplier">): number =>
  Number(shiftDecimal(figure.amount, figure.multiplier));
