import { type Fact, type Locale, REGION_LABELS, type Review, valueOf } from "@park/data";
import { derive, derivedText, divide, type Evaluation, impliedWhole, input } from "@park/metrics";
import { PUNCTUATION } from "./punctuation.ts";

/** The region whose share it is; nothing where it is no region's. */
const regionOf = (share: Fact, locale: Locale): string => {
  const scope = share.as === "share" ? share.of?.scope : null;
  return typeof scope === "string" ? REGION_LABELS[scope][locale] : "";
};

/**
 * How much of one implied total another is, where one amount is stated as a share of both: the amount cancels out, so that
 * only the rounding of the two shares is left.
 */
export const sharesCompared = (
  review: Review,
  evaluations: readonly Evaluation[],
  locale: Locale,
): readonly { readonly of: string; readonly share: string }[] => {
  const factOf = (row: Evaluation, name: string): Fact | undefined =>
    review.facts.find(({ id }) => row.operands.some((o) => o.name === name && o.fact === id));
  const pairs = evaluations.flatMap((row) => {
    if (row.indicator !== impliedWhole.id || row.value === null) return [];
    const [part, share] = [factOf(row, "part"), factOf(row, "share")];
    return part === undefined || share === undefined ? [] : [{ part, share }];
  });
  const sorted = [...pairs].sort((a, b) => valueOf(b.share) - valueOf(a.share));
  return sorted.flatMap((small, index) => {
    const large = sorted
      .slice(index + 1)
      .find(
        ({ part, share }) => part.id === small.part.id && share.measure === small.share.measure,
      );
    if (large === undefined) return [];
    const ratio = derive(review, divide(input("large"), input("small")), {
      large: large.share,
      small: small.share,
    });
    if (ratio === null) return [];
    const { value, range } = derivedText(ratio, locale);
    const { open, close } = PUNCTUATION[locale];
    const names = [regionOf(small.share, locale), regionOf(large.share, locale)];
    return value === null || names.includes("")
      ? []
      : [
          {
            of: names.join(locale === "zh" ? "÷" : " ÷ "),
            share: range === null ? value : value + open + range + close,
          },
        ];
  });
};
