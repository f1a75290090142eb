import type { Figure } from "./figure.ts";
import type { Localized } from "./locale.ts";
import type { Locator } from "./locator.ts";
import type { Period } from "./period.ts";
import type { UnitId } from "./unit.ts";

/**
 * What is to be known of how a value came about (SDMX OBS_STATUS). `inWords`: the amount stands in words such as 全部
 * (all of a whole that is printed elsewhere), not in digits.
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
export type FactStatus = "inWords" | "provisional" | "estimated" | "forecast" | "revised";

/**
 * One stated value of a measure, for a period and dimension values, with the place in the source where it is printed
 * (an SDMX observation). It is what the source printed, never what it should have printed.
 *
 * @example
 * ```ts
 * import { type Fact, factOf, xinyu2023 } from "@park/data";
 * const rate: Fact = factOf(xinyu2023, "keyProjectStartRate");
 * [rate.amount, rate.unit, rate.printed]; // => ["98.26", "percent", "98.26%"]
 * ```
 */
export interface Fact<M extends string = string, U extends UnitId = UnitId>
  extends Figure<U>,
    Locator {
  /** Unique in its review: measure, dimension values, and the period where it is not the review's. */
  readonly id: string;
  readonly measure: M;
  /** Dimension values; a dimension that is not there means the total over it. */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly period: Period;
  readonly status: readonly FactStatus[];
  /** Further places where the same figure is printed. */
  readonly mentions: readonly Locator[];
  /** What the text leaves open. */
  readonly note: Localized | null;
}
