import { type Fact, factIndex, type Localized, type Review } from "@park/data";

/**
 * What `breakdownOf` gives, for a measure that a review may not know: none then, and none where it states the parts inside values of
 * other dimensions only.
 */
export const statedParts = (
  review: Review,
  measure: string,
  dimension: string,
): readonly { readonly value: string; readonly label: Localized; readonly fact: Fact }[] => {
  const find = factIndex(review);
  const values = review.measures[measure]?.dimensions[dimension]?.values ?? {};
  return Object.entries(values).flatMap(([value, label]) => {
    const fact = find({ measure, dimensions: { [dimension]: value } });
    return fact === null ? [] : [{ value, label, fact }];
  });
};
