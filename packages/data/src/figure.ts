import type { Qualifier } from "./qualifier.ts";
import type { UnitId } from "./unit.ts";

/**
 * The power of ten that 百, 千, 万, 百万, 千万, 亿, billion or 万亿 stands for; 0 where nothing stands (SDMX UNIT_MULT).
 *
 * @example
 * ```ts
 * import { valueOf, type UnitMultiplier } from "@park/data";
 * const hundredMillion: UnitMultiplier = 8;
 * valueOf({ amount: "32.86", multiplier: hundredMillion }); // => 3286000000
 * ```
 */
export type UnitMultiplier = 0 | 2 | 3 | 4 | 6 | 7 | 8 | 9 | 12;

/**
 * A number as it was printed: "40", "40.0" and "约40" are three different figures.
 *
 * @example
 * ```ts
 * import { formatFigure, type Figure } from "@park/data";
 * const revenue: Figure = { amount: "539.3", multiplier: 8, unit: "CNY", qualifier: null };
 * formatFigure(revenue, "en"); // => "CNY 53.93 billion"
 * ```
 */
export interface Figure<U extends UnitId = UnitId> {
  /** The printed digits as a decimal string, trailing zeros kept (SDMX OBS_VALUE). */
  readonly amount: string;
  /** The power of ten that the multiplier word stands for (SDMX UNIT_MULT). */
  readonly multiplier: UnitMultiplier;
  /** The unit (SDMX UNIT_MEASURE). */
  readonly unit: U;
  /** What the words around it say about its precision; null where there are none. */
  readonly qualifier: Qualifier | null;
}
