import { type Fact, formatFigure, type Locale, type Review } from "@park/data";
import { constant, divide, figureOf, input, subtract } from "@park/metrics";
import { derive, intervalText, sumOf } from "./derive.ts";

/**
 * The share that parts together have of a whole, or what they leave of it, with its interval where that shows; null of a
 * whole of 0.
 */
export const shareText = (
  review: Review,
  parts: readonly [Fact, ...Fact[]],
  whole: Fact,
  locale: Locale,
  of: "parts" | "rest" = "parts",
): { readonly share: string; readonly interval: string } | null => {
  const sum = sumOf(parts);
  const together = divide(sum.expression, input("whole"));
  const share = derive(
    review,
    of === "parts" ? together : subtract(constant("1"), together),
    { ...sum.inputs, whole },
    whole.unit,
    "ratio",
  );
  return share === null
    ? null
    : {
        share: formatFigure(figureOf(share.value, "ratio", 1), locale),
        interval: intervalText(share, locale),
      };
};
