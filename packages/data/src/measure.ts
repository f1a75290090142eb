import type { AspectId, Prices, Whole } from "./aspect.ts";
import type { Dimension, DimensionValues } from "./dimension.ts";
import { freeze } from "./freeze.ts";
import type { Localized } from "./locale.ts";
import type { MeasureKind } from "./measureKind.ts";
import type { UnitId } from "./unit.ts";

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
 * A name of its own for a measure seen in an aspect: 开工率 for the started ones of all key projects.
 *
 * @example
 * ```ts
 * import type { NamedView } from "@park/data";
 * const startRate: NamedView = {
 *   label: { zh: "开工率", en: "Start rate" },
 *   dimensions: { stage: "started" },
 *   as: "share",
 *   of: { measure: "keyProjects" },
 * };
 * startRate.as; // => "share"
 * ```
 */
export interface NamedView {
  readonly label: Localized;
  /** Further names; none where they are left out. */
  readonly synonyms?: Synonyms;
  readonly dimensions?: DimensionValues;
  readonly as: AspectId;
  /** What a share is of; left out where the words leave it open. */
  readonly of?: Partial<Whole>;
}

/**
 * Further names of a measure in each language.
 *
 * @example
 * ```ts
 * import type { Synonyms } from "@park/data";
 * const synonyms: Synonyms = { zh: ["外贸总额"], en: ["external trade"] };
 * synonyms.zh.length; // => 1
 * ```
 */
export interface Synonyms {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/**
 * How a measure follows from others: the plan of what is then done (`planOf`), a part of another measure's whole (`partOf`), or the
 * quotient of two measures of their own (`quotientOf`): a share whose part is seldom printed, or an amount by the unit such as CNY/mu.
 *
 * @example
 * ```ts
 * import type { Relations } from "@park/data";
 * const relations: Relations = { quotientOf: ["goodAirDays", "validAirDays"] };
 * relations.quotientOf?.[1]; // => "validAirDays"
 * ```
 */
export interface Relations {
  readonly planOf?: string;
  readonly partOf?: string;
  readonly quotientOf?: readonly [part: string, whole: string];
  /**
   * What has to be so besides for them to hold, where reviews leave it open: whatever is found by them says so. It stands behind "if" and
   * 若. A `partOf` holds in any case only if what one counts is among what the other does.
   */
  readonly assumes?: Localized;
}

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
  K extends MeasureKind = MeasureKind,
> {
  readonly id: Id;
  readonly label: Localized;
  readonly definition: Localized;
  readonly unit: U;
  readonly kind: K;
  readonly dimensions: { readonly [N in keyof D]: Dimension<D[N]> };
  /** Whether values of different parks, or of parts that exclude each other, may be added. */
  readonly aggregation: "sum" | "none";
  /** Which population it covers, such as enterprises above designated size; null where it is the whole park. */
  readonly population: Localized | null;
  /** The least value it can take, as a decimal in its unit; null where there is none. */
  readonly minimum: string | null;
  /** The greatest value it can take; null where there is none: a completion may exceed 100%. */
  readonly maximum: string | null;
  /** The prices at which its growth is usually stated; null where that is not known. */
  readonly prices: Prices | null;
  /** Further names, longest and most usual first. */
  readonly synonyms: Synonyms;
  /** Names of its own in an aspect, by id. */
  readonly views: { readonly [id: string]: NamedView };
  readonly relations: Relations;
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
  K extends MeasureKind = MeasureKind,
> = Pick<Measure<Id, U, D, K>, "id" | "label" | "definition" | "unit" | "kind"> &
  Partial<Measure<Id, U, D, K>>;

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
  const K extends MeasureKind,
  // biome-ignore lint/complexity/noBannedTypes: no dimensions is exactly the empty object type
  const D extends Measure["dimensions"] = {},
>(
  input: MeasureInput<Id, U, DimensionValues, K> & { readonly dimensions?: D },
): Measure<Id, U, { readonly [N in keyof D]: keyof D[N]["values"] & string }, K> =>
  freeze({
    id: input.id,
    label: input.label,
    definition: input.definition,
    unit: input.unit,
    kind: input.kind,
    dimensions: (input.dimensions ?? {}) as {
      readonly [N in keyof D]: Dimension<keyof D[N]["values"] & string>;
    },
    aggregation: input.aggregation ?? "none",
    population: input.population ?? null,
    // A null says that there is no least value; nothing said leaves it to the kind.
    minimum: input.minimum === undefined ? "0" : input.minimum,
    maximum: input.maximum ?? null,
    prices: input.prices ?? null,
    synonyms: input.synonyms ?? { zh: [], en: [] },
    views: input.views ?? {},
    relations: input.relations ?? {},
    standard: input.standard ?? null,
  });
