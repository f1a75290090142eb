import type { Qualifier } from "./qualifier.ts";
import type { UnitId } from "./unit.ts";

/**
 * The power of ten that 百, 千, 万, lakh, 百万, 千万, 亿, billion or 万亿 stands for; 0 where nothing stands (SDMX UNIT_MULT). Below 0 it is
 * one of what is below the line: 0.42吨标准煤/万元 has -4.
 *
 * @example
 * ```ts
 * import { valueOf, type UnitMultiplier } from "@park/data";
 * const hundredMillion: UnitMultiplier = 8;
 * valueOf({ amount: "32.86", multiplier: hundredMillion }); // => 3286000000
 * ```
 */
export type UnitMultiplier = -8 | -6 | -4 | -3 | 0 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 12;

/**
 * The two printed ends of a range, the lower first; null where it is open.
 *
 * @example
 * ```ts
 * import { formatFigure, type Ends } from "@park/data";
 * const range: Ends = ["20", "30"];
 * formatFigure({ amount: null, range, multiplier: 0, unit: "enterprise", qualifier: null }, "en");
 * // => "20 to 30 enterprises"
 * ```
 */
export type Ends = readonly [lower: string | null, upper: string | null];

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
  /**
   * The printed digits as a decimal string, trailing zeros kept (SDMX OBS_VALUE); `1/3` for a fraction, whose unit is `ratio`; null for
   * a range.
   */
  readonly amount: string | null;
  /** The ends where two numbers are printed (20至30家), or words for some tens or hundreds (数十); else null or left out. */
  readonly range?: Ends | null;
  /** The power of ten that the multiplier word stands for (SDMX UNIT_MULT). */
  readonly multiplier: UnitMultiplier;
  /** The unit (SDMX UNIT_MEASURE). */
  readonly unit: U;
  /** What the words around it say about its precision; null where there are none. */
  readonly qualifier: Qualifier | null;
}
