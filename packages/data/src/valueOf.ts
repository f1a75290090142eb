import { parseFraction, shiftDecimal } from "./decimal.ts";
import type { Figure } from "./figure.ts";

/**
 * The plain number of a figure in its own unit: 539.3亿元 is 53930000000 (CNY), 98.26% is 98.26 (percent).
 *
 * The decimal point is moved in the printed digits, so the result is the double nearest to the printed number; a
 * multiplication by 1e8 would miss it for one amount in nine.
 *
 * @param figure - the figure, or a fact
 * @returns the number; a qualifier does not change it
 * @throws {RangeError} if the amount is no decimal and no fraction, or the figure is a range, which is no one number: see
 * {@link intervalOf}
 *
 * @example
 * ```ts
 * import { factOf, valueOf, xinyu2023 } from "@park/data";
 * valueOf(factOf(xinyu2023, "industrialRevenue")); // => 62430000000
 * ```
 */
export const valueOf = ({
  amount,
  range,
  multiplier,
}: Omit<Figure, "unit" | "qualifier">): number => {
  if (amount === null) {
    throw new RangeError(
      `Cannot take one value: must be one number, got a range of ${range?.join(" to ")}; take its interval`,
    );
  }
  const fraction = parseFraction(amount);
  return fraction === null
    ? Number(shiftDecimal(amount, multiplier))
    : (Number(fraction.numerator) / Number(fraction.denominator)) * 10 ** multiplier;
};
