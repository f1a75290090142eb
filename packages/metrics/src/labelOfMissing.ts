import { type FactKey, type Localized, labelOfKey, nearest, type Review } from "@park/data";

/** The first name in a key that a review does not know, and the names of its kind that it does; null where it knows all. */
const unknownIn = (
  { measures }: Review,
  { measure, dimensions = {} }: FactKey,
): readonly [name: string, known: readonly string[]] | null => {
  const own = Object.hasOwn(measures, measure) ? measures[measure] : undefined;
  if (own === undefined) return [measure, Object.keys(measures)];
  for (const [name, value] of Object.entries(dimensions)) {
    const values = Object.hasOwn(own.dimensions, name) ? own.dimensions[name]?.values : undefined;
    if (values === undefined) return [name, Object.keys(own.dimensions)];
    if (!Object.hasOwn(values, value)) return [value, Object.keys(values)];
  }
  return null;
};

/**
 * What a fact is called that a review does not state: a name that the review does not even know, such as a misspelt one or one of
 * another park's measures, is said to be none of its.
 */
export const labelOfMissing = (review: Review, key: FactKey): Localized => {
  const label = labelOfKey(review, key);
  const unknown = unknownIn(review, key);
  if (unknown === null) return label;
  const [name, known] = unknown;
  const near = nearest(name, known);
  return {
    zh: `${label.zh}（本回顾不认识${name}${near.length === 0 ? "" : `，是否指${near.join("或")}`}）`,
    en: `${label.en} (this review does not know ${name}${near.length === 0 ? "" : `; did you mean ${near.join(" or ")}?`})`,
  };
};
