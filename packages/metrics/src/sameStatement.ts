import type { Fact } from "@park/data";
import { samePeriod } from "./samePeriod.ts";

type Statement = Pick<Fact, "measure" | "dimensions" | "period">;

/** Whether two facts state the same thing, whatever they say of it. */
export const sameStatement = (a: Statement, b: Statement): boolean =>
  a.measure === b.measure &&
  samePeriod(a.period, b.period) &&
  Object.keys(a.dimensions).length === Object.keys(b.dimensions).length &&
  Object.entries(a.dimensions).every(([name, value]) => b.dimensions[name] === value);
