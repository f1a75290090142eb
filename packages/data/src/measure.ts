import type { FactKey } from "./factKey.ts";
import { freeze } from "./freeze.ts";
import type { Localized } from "./locale.ts";
import type { UnitId } from "./unit.ts";

/**
 * What sort of quantity a measure is, which decides what may be done with its values.
 *
 * @example
 * ```ts
 * import { keyProjectStartRate, type MeasureKind } from "@park/data";
 * const kind: MeasureKind = keyProjectStartRate.kind;
 * kind; // => "share"
 * ```
 */
export type MeasureKind =
  | "stock"
  | "flow"
  | "share"
  | "growth"
  | "count"
  | "capacity"
  | "duration"
  | "rank"
  | "threshold";

/**
 * One way in which a measure is broken down (an SDMX dimension with its code list).
 *
 * @example
 * ```ts
 * import { campaignProjects } from "@park/data";
 * campaignProjects.dimensions.group.structure; // => "partition"
 * ```
 */
export interface Dimension<V extends string = string> {
  readonly label: Localized;
  /**
   * How the values relate to the total: a `partition` adds up to it; `parts` exclude each other and leave a rest;
   * `nested` values each contain the next; `overlapping` ones may share members.
   */
  readonly structure: "partition" | "parts" | "nested" | "overlapping";
  /** Every value with its label, in the order of reading. */
  readonly values: { readonly [K in V]: Localized };
}

/**
 * What a growth rate is the growth of. Its base is the same period a year before (同比), the period before (环比), or two
 * years before, as the mean yearly rate over both (两年平均).
 *
 * @example
 * ```ts
 * import { foreignTradeGrowth, type GrowthOf } from "@park/data";
 * const growthOf: GrowthOf | null = foreignTradeGrowth.growthOf;
 * growthOf; // => { measure: "foreignTrade", base: "yearBefore" }
 * ```
 */
export interface GrowthOf {
  /** The id of the measure that grows. */
  readonly measure: string;
  readonly base: "yearBefore" | "periodBefore" | "twoYearsBefore";
  /**
   * Whether it is real growth, at `comparable` prices, or nominal, at `current` ones; left out, it is what is usual
   * of the measure: see {@link growthPrices}.
   */
  readonly prices?: "comparable" | "current";
}

/**
 * A document that defines what is measured: its number, and its title.
 *
 * @example
 * ```ts
 * import { goodAirShare, type Standard } from "@park/data";
 * const standard: Standard | null = goodAirShare.standard;
 * standard?.id; // => "HJ 633-2012"
 * ```
 */
export interface Standard {
  readonly id: string;
  readonly title: Localized;
}

/**
 * The names of a measure's dimensions, each with the values it takes.
 *
 * @example
 * ```ts
 * import type { DimensionValues } from "@park/data";
 * const where: DimensionValues = { stage: "started" };
 * where["stage"]; // => "started"
 * ```
 */
export type DimensionValues = { readonly [dimension: string]: string };

/**
 * What is measured (an SDMX concept, a schema.org StatisticalVariable).
 *
 * @example
 * ```ts
 * import { type Measure, keyProjects } from "@park/data";
 * const measure: Measure = keyProjects;
 * measure.label.zh; // => "重点建设项目"
 * ```
 */
export interface Measure<
  Id extends string = string,
  U extends UnitId = UnitId,
  D extends DimensionValues = DimensionValues,
> {
  readonly id: Id;
  readonly label: Localized;
  readonly definition: Localized;
  readonly unit: U;
  readonly kind: MeasureKind;
  readonly dimensions: { readonly [K in keyof D]: Dimension<D[K]> };
  /** Whether values of different parks, or of parts that exclude each other, may be added. */
  readonly aggregation: "sum" | "none";
  /** Which population it covers, such as enterprises above designated size; null where it is the whole park. */
  readonly scope: Localized | null;
  /** The least value it can take, as a decimal in its unit; null where there is none. */
  readonly minimum: string | null;
  /** The greatest value it can take; null where there is none: a completion may exceed 100%. */
  readonly maximum: string | null;
  /** The measure whose growth this states, and against what; null where the base is not named. */
  readonly growthOf: GrowthOf | null;
  /**
   * The part and the whole that this share states the ratio of; null where the whole is not named. A fact's dimension
   * values go for each of the two as far as its measure has the dimension.
   */
  readonly shareOf: { readonly part: FactKey; readonly whole: FactKey } | null;
  /** The document whose definition the measure follows; null where the definition is ours. */
  readonly standard: Standard | null;
}

/**
 * What {@link measure} takes: a {@link Measure} whose empty fields may be left out.
 *
 * @example
 * ```ts
 * import type { MeasureInput } from "@park/data";
 * const input: MeasureInput = {
 *   id: "patents",
 *   label: { zh: "专利授权量", en: "Patents granted" },
 *   definition: { zh: "当年授权的专利", en: "Patents granted in the year" },
 *   unit: "item",
 *   kind: "count",
 * };
 * input.id; // => "patents"
 * ```
 */
export type MeasureInput<
  Id extends string = string,
  U extends UnitId = UnitId,
  D extends DimensionValues = DimensionValues,
> = Pick<Measure<Id, U, D>, "id" | "label" | "definition" | "unit" | "kind"> &
  Partial<Measure<Id, U, D>>;

/**
 * Declares a measure: a codebook entry, or one of your own beside the codebook's.
 *
 * Left out, `dimensions` is empty, `aggregation` is `none`, and the rest is null, except that a count, stock, flow,
 * capacity, duration or share cannot be negative: their `minimum` is 0. A share in percent ends at 100 only where
 * `maximum` says so.
 *
 * @param input - id, labels, definition, unit and kind, and what else applies
 * @returns the frozen measure; ids, unit and dimension values are part of its type
 *
 * @example
 * ```ts
 * import { measure } from "@park/data";
 * const cargo = measure({
 *   id: "cargo",
 *   label: { zh: "货物吞吐量", en: "Cargo handled" },
 *   definition: { zh: "进出港货物总量", en: "All goods moved through the port" },
 *   unit: "t",
 *   kind: "flow",
 *   aggregation: "sum",
 * });
 * cargo.minimum; // => "0"
 * ```
 */
export const measure = <
  const Id extends string,
  const U extends UnitId,
  // biome-ignore lint/complexity/noBannedTypes: no dimensions is exactly the empty object type
  const D extends Measure["dimensions"] = {},
>(
  input: MeasureInput<Id, U> & { readonly dimensions?: D },
): Measure<Id, U, { readonly [K in keyof D]: keyof D[K]["values"] & string }> =>
  freeze({
    id: input.id,
    label: input.label,
    definition: input.definition,
    unit: input.unit,
    kind: input.kind,
    dimensions: (input.dimensions ?? {}) as {
      readonly [K in keyof D]: Dimension<keyof D[K]["values"] & string>;
    },
    aggregation: input.aggregation ?? "none",
    scope: input.scope ?? null,
    // A null says that there is no least value; nothing said leaves it to the kind.
    minimum: input.minimum === undefined ? (input.kind === "growth" ? null : "0") : input.minimum,
    maximum: input.maximum ?? null,
    growthOf: input.growthOf ?? null,
    shareOf: input.shareOf ?? null,
    standard: input.standard ?? null,
  });
