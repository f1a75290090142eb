import { type Fact, formatFigure, type Locale, type Review } from "@park/data";
import { divide, figureOf, input } from "@park/metrics";
import { derive, intervalText, sumOf } from "./derive.ts";

/** The share that parts together have of a whole, with its interval where there is one; null of a whole of 0. */
export const shareText = (
  review: Review,
  parts: readonly [Fact, ...Fact[]],
  whole: Fact,
  locale: Locale,
): { readonly share: string; readonly interval: string } | null => {
  const sum = sumOf(parts);
  const share = derive(
    review,
    divide(sum.expression, input("whole")),
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
