import type { Entity } from "./entity.ts";
import type { Exclusion } from "./exclusion.ts";
import type { Fact } from "./fact.ts";
import type { Measure } from "./measure.ts";
import type { Park } from "./park.ts";
import type { Period } from "./period.ts";
import type { Source } from "./source.ts";

/**
 * Measures by id.
 *
 * @example
 * ```ts
 * import { type Measures, foreignTrade } from "@park/data";
 * const measures: Measures = { foreignTrade };
 * Object.keys(measures); // => ["foreignTrade"]
 * ```
 */
export type Measures = { readonly [id: string]: Measure };

/**
 * One park's review of one period: its sources, the measures it states, the facts, the named entities, and what in
 * the sources is no figure (a Frictionless Data Package in memory). It is frozen.
 *
 * @example
 * ```ts
 * import { type Review, xinyu2023 } from "@park/data";
 * const review: Review = xinyu2023;
 * [review.id, review.period]; // => ["xinyu-2023", "2023"]
 * ```
 */
export interface Review<M extends Measures = Measures> {
  readonly id: string;
  readonly park: Park;
  readonly period: Period;
  readonly sources: readonly Source[];
  readonly measures: M;
  readonly facts: readonly Fact[];
  readonly entities: readonly Entity[];
  readonly exclusions: readonly Exclusion[];
}
