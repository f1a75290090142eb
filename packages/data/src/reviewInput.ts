import type { AspectId, AspectWords } from "./aspect.ts";
import type { CurrencyCode } from "./currency.ts";
import type { EntityAttributes, EntityKind, NamedThing } from "./entity.ts";
import type { Exclusion } from "./exclusion.ts";
import type { Fact } from "./fact.ts";
import type { Ends } from "./figure.ts";
import type { Locator } from "./locator.ts";
import type { Measure } from "./measure.ts";
import type { Measures, Review } from "./review.ts";
import type { CommensurableUnit, UnitId } from "./unit.ts";

/** The units of aspects that are not in the measure's own. */
type AspectUnit =
  | "percent"
  | "tenth"
  | "permille"
  | "ratio"
  | "percentagePoint"
  | "basisPoint"
  | "times"
  | "rank";

/** The units in which a measure can be stated: those that convert to its own, and of money any currency. */
type UnitLike<U extends UnitId> = U extends CurrencyCode ? CurrencyCode : CommensurableUnit<U>;

/**
 * Dimension values of a measure: names and values complete in an editor, and a wrong one is a compile error.
 *
 * @example
 * ```ts
 * import type { DimensionsOf, keyProjects } from "@park/data";
 * const started: DimensionsOf<typeof keyProjects> = { stage: "started" };
 * started.stage; // => "started"
 * ```
 */
export type DimensionsOf<M extends Measure> =
  M extends Measure<string, infer _U, infer D>
    ? // The empty object type would take anything.
      [keyof D] extends [never]
      ? { readonly [dimension: string]: never }
      : { readonly [K in keyof D]?: D[K] }
    : never;

/**
 * A place as it is typed in: `end` is computed from what is printed, `section` from where it stands, and `source` may
 * be left out where the review has only one.
 *
 * @example
 * ```ts
 * import type { LocatorInput } from "@park/data";
 * const place: LocatorInput = { printed: "115个", start: 1802 };
 * place.start; // => 1802
 * ```
 */
export type LocatorInput = Pick<Locator, "printed" | "start"> & Partial<Locator>;

/**
 * A fact as it is typed in. Left out, `dimensions`, `status` and `mentions` are empty, `multiplier` is 0, `qualifier`
 * and `note` are null, `as` is the level, `scope` the park's own, `period` the review's, `unit` that of the measure in the aspect, and
 * `id` is made of what is stated. Of a fact without `amount` and `range`, `multiplier` and `qualifier`, the figure is what
 * {@link parseFigure} reads in `printed`; words (status `inWords`) say theirs. What an aspect carries is null where it is left out, and
 * `in` the level.
 *
 * @example
 * ```ts
 * import type { FactInput } from "@park/data";
 * const fact: FactInput = { measure: "foreignTrade", printed: "300.6亿元", start: 263 };
 * fact.start; // => 263
 * ```
 */
export type FactInput<M extends Measures = Measures> = {
  [K in keyof M & string]: Pick<Fact<K>, "measure"> &
    Partial<
      Pick<Fact, "id" | "scope" | "period" | "multiplier" | "qualifier" | "status" | "note">
    > &
    AspectWords &
    LocatorInput & {
      readonly as?: AspectId;
      readonly dimensions?: DimensionsOf<M[K]>;
      readonly unit?: UnitLike<M[K]["unit"]> | AspectUnit;
      readonly mentions?: readonly LocatorInput[];
    };
}[keyof M & string] &
  (
    | { readonly amount: string; readonly range?: null }
    | { readonly amount?: null; readonly range?: Ends | null }
  );

/**
 * An entity as it is typed in; `countedBy` and what is not known of it are null, `facts` and `mentions` empty, and the
 * Chinese name what is printed, where they are left out.
 *
 * @example
 * ```ts
 * import type { EntityInput } from "@park/data";
 * const road: EntityInput = { id: "ringRoad", kind: "road", name: { en: "Ring Road" }, printed: "环城路", start: 12 };
 * road.kind; // => "road"
 * ```
 */
export type EntityInput<K extends EntityKind = EntityKind> = {
  [L in K]: Pick<NamedThing, "id"> &
    Partial<Pick<NamedThing, "countedBy" | "facts">> &
    LocatorInput & {
      readonly kind: L;
      /** Its name; what is left out is as printed. */
      readonly name: { readonly zh?: string; readonly en?: string };
      readonly mentions?: readonly LocatorInput[];
    } & Partial<EntityAttributes[L]>;
}[K];

/**
 * An exclusion as it is typed in.
 *
 * @example
 * ```ts
 * import type { ExclusionInput } from "@park/data";
 * const edition: ExclusionInput = {
 *   kind: "name",
 *   reason: { zh: "届次", en: "Edition of a conference" },
 *   printed: "第六届",
 *   start: 362,
 * };
 * edition.kind; // => "name"
 * ```
 */
export type ExclusionInput = Omit<Exclusion, keyof Locator> & LocatorInput;

/**
 * What {@link defineReview} takes.
 *
 * @example
 * ```ts
 * import { type ReviewInput, foreignTrade } from "@park/data";
 * const input: ReviewInput<{ foreignTrade: typeof foreignTrade }> = {
 *   id: "east-port-2023",
 *   park: { id: "east-port", name: { zh: "东港园区", en: "East Port Park" }, place: [] },
 *   period: "2023",
 *   sources: [],
 *   measures: { foreignTrade },
 *   facts: [],
 * };
 * input.period; // => "2023"
 * ```
 */
export interface ReviewInput<M extends Measures = Measures>
  extends Pick<Review<M>, "id" | "park" | "period" | "sources" | "measures"> {
  readonly facts: readonly FactInput<M>[];
  readonly entities?: readonly EntityInput[];
  readonly exclusions?: readonly ExclusionInput[];
}
