import type { Aspect, AspectId, Scope } from "./aspect.ts";
import type { DimensionValues } from "./dimension.ts";
import type { Figure } from "./figure.ts";
import type { Localized } from "./locale.ts";
import type { Locator } from "./locator.ts";
import type { Period } from "./period.ts";
import type { UnitId } from "./unit.ts";

/**
 * What is to be known of a value besides its number (SDMX OBS_STATUS). A `target` or `forecast` is not what has come about; an
 * `estimate`, a `provisional` or a `revised` value has; a `cumulative` one counts from an earlier year on, not in the period
 * alone; `inWords`: the amount stands in words such as 全部 (all of a whole that is printed elsewhere), not in digits.
 *
 * @example
 * ```ts
 * import { factOf, type FactStatus, xinyu2023 } from "@park/data";
 * const status: readonly FactStatus[] = factOf(xinyu2023, "campaignProjects", {
 *   group: "toComplete",
 *   stage: "trialProduction",
 * }).status;
 * status; // => ["inWords"]
 * ```
 */
export type FactStatus =
  | "target"
  | "forecast"
  | "estimate"
  | "provisional"
  | "revised"
  | "cumulative"
  | "inWords";

/**
 * What every fact has, in whatever aspect it sees its measure.
 *
 * @example
 * ```ts
 * import { type FactCore, factOf, xinyu2023 } from "@park/data";
 * const trade: FactCore = factOf(xinyu2023, "foreignTrade");
 * [trade.amount, trade.multiplier, trade.scope, trade.start]; // => ["300.6", 8, null, 263]
 * ```
 */
export interface FactCore<M extends string = string, U extends UnitId = UnitId>
  extends Figure<U>,
    Locator {
  /**
   * Unique in its review. Left out where facts are typed in, it is made of what the fact states:
   * `measure.value:aspect.detail~scope@period!status`, the usual left out.
   */
  readonly id: string;
  readonly measure: M;
  /** Dimension values; a dimension that is not there means the total over it. */
  readonly dimensions: DimensionValues;
  /** Whose figure it is; null for the park's own. */
  readonly scope: Scope | null;
  readonly period: Period;
  readonly status: readonly FactStatus[];
  /** Further places where the same figure is printed. */
  readonly mentions: readonly Locator[];
  /** What the text leaves open. */
  readonly note: Localized | null;
}

/**
 * One stated value of a measure in an aspect, for a period, dimension values and a scope, with the place in the source where
 * it is printed (an SDMX observation). It is what the source printed, never what it should have printed.
 *
 * It is flat: `as` tells the aspect, and what the aspect carries stands beside it.
 *
 * @example
 * ```ts
 * import { type Fact, factOf, xinyu2023 } from "@park/data";
 * const trade: Fact = factOf(xinyu2023, "foreignTrade");
 * [trade.as, trade.amount, trade.unit, trade.printed]; // => ["level", "300.6", "CNY", "300.6亿元"]
 * ```
 */
export type Fact<
  M extends string = string,
  U extends UnitId = UnitId,
  A extends AspectId = AspectId,
> = FactCore<M, U> & Aspect<A>;
