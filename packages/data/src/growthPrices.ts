import type { Measure } from "./measure.ts";
import type { Measures } from "./review.ts";

/** Names of what official statistics grow at comparable prices, unless they say otherwise. */
const REAL =
  /生产总值|增加值|经济总量|gdp|\bg(?:va|rp)\b|gross (?:domestic|regional) product|value[ -]?added(?! ?tax)/i;

/** Names of a growth that say its prices. */
const COMPARABLE =
  /可比价|不变价|实际增(?:长|速)|comparable prices|constant prices|\breal\b(?! estate)/i;
const CURRENT = /现价|现行价|名义|current prices|\bnominal/i;

const namesOf = ({ id, label }: Measure): string => `${id} ${label.zh} ${label.en}`;

/**
 * The prices at which a growth rate compares two periods. GDP and value added grow at comparable prices, so that their
 * growth is no ratio of the amounts that are printed beside it; all else grows at current prices. What a growth measure
 * declares in `growthOf`, or says in its names (可比价, 名义, "real", "nominal"), goes before that.
 *
 * @param growth - a measure of growth
 * @param measures - the measures of its review, for what it is the growth of
 * @returns `comparable` or `current`; null for a measure that is no growth of another
 *
 * @example
 * ```ts
 * import { foreignTrade, foreignTradeGrowth, growthPrices, industrialValueAdded } from "@park/data";
 * growthPrices(foreignTradeGrowth, { foreignTrade }); // => "current"
 * const growthOf = { measure: "industrialValueAdded", base: "yearBefore" } as const;
 * growthPrices({ ...foreignTradeGrowth, growthOf }, { industrialValueAdded }); // => "comparable"
 * ```
 */
export const growthPrices = (
  growth: Measure,
  measures: Measures,
): "comparable" | "current" | null => {
  const { growthOf } = growth;
  if (growthOf === null) return null;
  if (growthOf.prices !== undefined) return growthOf.prices;
  const own = namesOf(growth);
  if (CURRENT.test(own)) return "current";
  const base = Object.hasOwn(measures, growthOf.measure) ? measures[growthOf.measure] : undefined;
  const isReal = COMPARABLE.test(own) || (base !== undefined && REAL.test(namesOf(base)));
  return isReal ? "comparable" : "current";
};
