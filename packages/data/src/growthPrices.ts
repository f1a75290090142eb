import type { Prices } from "./aspect.ts";
import type { Fact } from "./fact.ts";
import type { Measure } from "./measure.ts";
import { own } from "./own.ts";
import type { Review } from "./review.ts";

/** Names of what official statistics grow at comparable prices, unless they say otherwise. */
const REAL =
  /生产总值|增加值|经济总量|gdp|\bg(?:va|rp)\b|gross (?:domestic|regional) product|value[ -]?added(?! ?tax)/i;

/** Names of a growth that say its prices. */
const COMPARABLE =
  /可比价|不变价|实际增(?:长|速)|comparable prices|constant prices|\breal\b(?! estate)/i;
const CURRENT = /现价|现行价|名义|current prices|\bnominal/i;

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
  const measure = own<Measure>(review.measures, fact.measure);
  if (fact.as === "growth") {
    if (fact.prices !== null) return fact.prices;
    return measure === undefined ? "current" : usualPrices(measure);
  }
  const growthOf = fact.as === "level" ? (measure?.growthOf ?? null) : null;
  if (measure === undefined || growthOf === null) return null;
  if (growthOf.prices !== undefined) return growthOf.prices;
  const names = namesOf(measure);
  if (CURRENT.test(names)) return "current";
  if (COMPARABLE.test(names)) return "comparable";
  const base = own<Measure>(review.measures, growthOf.measure);
  return base === undefined ? "current" : usualPrices(base);
};

const usualPrices = (measure: Measure): Prices =>
  measure.prices ?? (REAL.test(namesOf(measure)) ? "comparable" : "current");
