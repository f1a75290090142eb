import type { Fact } from "./fact.ts";
import type { FactKey } from "./factKey.ts";
import type { Locale, Localized } from "./locale.ts";
import { own } from "./own.ts";
import { yearBefore } from "./period.ts";
import type { Review } from "./review.ts";

/**
 * What a fact is called: the label of its measure, with the labels of its dimension values.
 *
 * @param review - the review that the fact is of
 * @param fact - the fact
 * @returns the label in every language
 *
 * @example
 * ```ts
 * import { factOf, labelOf, xinyu2023 } from "@park/data";
 * labelOf(xinyu2023, factOf(xinyu2023, "keyProjects", { stage: "started" })).en; // => "Key projects (started)"
 * ```
 */
export const labelOf = (review: Review, fact: Pick<Fact, "measure" | "dimensions">): Localized =>
  label(review, fact, []);

/**
 * What a fact would be called that a review may not state, with the period where it is not the review's.
 *
 * @param review - the review
 * @param key - what picks the fact out
 * @returns the label in every language
 *
 * @example
 * ```ts
 * import { labelOfKey, xinyu2023 } from "@park/data";
 * labelOfKey(xinyu2023, { measure: "foreignTrade", period: "yearBefore" }).en; // => "Foreign trade (2022)"
 * ```
 */
export const labelOfKey = (
  review: Review,
  { measure, dimensions = {}, period }: FactKey,
): Localized => {
  const at = period === "yearBefore" ? yearBefore(review.period) : (period ?? review.period);
  return label(review, { measure, dimensions }, at === review.period ? [] : [at]);
};

const label = (
  review: Review,
  fact: Pick<Fact, "measure" | "dimensions">,
  more: readonly string[],
): Localized => {
  const measure = own(review.measures, fact.measure);
  const say = (locale: Locale, open: string, comma: string, close: string): string => {
    // What the review does not know is called by its id.
    const values = Object.entries(fact.dimensions).map(
      ([name, value]) => own(own(measure?.dimensions, name)?.values, value)?.[locale] ?? value,
    );
    const said = [...values, ...more];
    const name = measure?.label[locale] ?? fact.measure;
    return said.length === 0 ? name : `${name}${open}${said.join(comma)}${close}`;
  };
  return { zh: say("zh", "（", "，", "）"), en: say("en", " (", ", ", ")") };
};
