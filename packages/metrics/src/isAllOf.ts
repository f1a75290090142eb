import type { Fact } from "@park/data";
import { samePeriod } from "./samePeriod.ts";

/**
 * Whether the text states a part in words as all of a whole, 全面达产 for 12 GWh of 12 GWh: the part then has no rounding
 * of its own, but is the whole, whatever that is exactly.
 */
export const isAllOf = (part: Fact, whole: Fact): boolean =>
  part.status.includes("inWords") &&
  part.measure === whole.measure &&
  samePeriod(part.period, whole.period) &&
  part.amount === whole.amount &&
  part.multiplier === whole.multiplier &&
  part.unit === whole.unit &&
  part.qualifier === whole.qualifier &&
  Object.keys(whole.dimensions).length < Object.keys(part.dimensions).length &&
  Object.entries(whole.dimensions).every(([name, value]) => part.dimensions[name] === value);
