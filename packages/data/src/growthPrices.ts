import type { Prices } from "./aspect.ts";
import type { Fact } from "./fact.ts";
import type { Measure } from "./measure.ts";
import { own } from "./own.ts";
import type { Review } from "./review.ts";

/** Names of what official statistics grow at comparable prices, unless they say otherwise. */
const REAL =
  /生产总值|增加值|经济总量|gdp|\bg(?:va|rp)\b|gross (?:domestic|regional) product|value[ -]?added(?! ?tax)/i;

const namesOf = ({ id, label }: Measure): string => `${id} ${label.zh} ${label.en}`;

/**
 * The prices at which a growth rate compares two periods: those that the text says, else those that are usual of its measure. What
 * declares no usual prices and is called GDP or value added grows at comparable prices, so that its growth is no ratio of the amounts
 * that are printed beside it; all else grows at current prices.
 *
 * @param review - the review that the fact is of
 * @param fact - the growth rate
 * @returns `comparable` or `current`; null for a fact that is no growth
 *
 * @example
 * ```ts
 * import { factOf, growthPrices, xinyu2023 } from "@park/data";
 * const trade = factOf(xinyu2023, "foreignTrade");
 * growthPrices(xinyu2023, trade); // => null
 * growthPrices(xinyu2023, { ...trade, as: "growth", against: "yearBefore", prices: null }); // => "current"
 * growthPrices(xinyu2023, { ...trade, as: "growth", against: "yearBefore", prices: "comparable" }); // => "comparable"
 * ```
 */
export const growthPrices = (review: Pick<Review, "measures">, fact: Fact): Prices | null => {
  if (fact.as !== "growth") return null;
  const measure = own<Measure>(review.measures, fact.measure);
  return fact.prices ?? (measure === undefined ? "current" : usualPrices(measure));
};

const usualPrices = (measure: Measure): Prices =>
  measure.prices ?? (REAL.test(namesOf(measure)) ? "comparable" : "current");
