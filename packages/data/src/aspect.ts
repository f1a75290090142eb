import type { DimensionValues } from "./dimension.ts";
import { freeze } from "./freeze.ts";
import type { Localized } from "./locale.ts";
import type { MeasureKind } from "./measureKind.ts";
import type { Period } from "./period.ts";
import type { UnitId } from "./unit.ts";

/**
 * A region around the park, by its level. A closed list, so that a slip is an error; every other body is an entity.
 *
 * @example
 * ```ts
 * import type { Region } from "@park/data";
 * const region: Region = "province";
 * region; // => "province"
 * ```
 */
export type Region = "world" | "nation" | "province" | "city" | "county";

/**
 * Whose figure it is, where it is not the park's own: a region's, or that of a named entity of the review.
 *
 * @example
 * ```ts
 * import type { Scope } from "@park/data";
 * const scopes: readonly Scope[] = ["city", { entity: "ganfengLithium" }];
 * scopes.length; // => 2
 * ```
 */
export type Scope = Region | { readonly entity: string };

/**
 * What a figure is compared with: the same period a year before (同比), the period before (环比), two years before as the mean
 * yearly rate (两年平均), another body, or a period that the text names.
 *
 * @example
 * ```ts
 * import type { Against } from "@park/data";
 * const against: Against = { period: "2019" };
 * against.period; // => "2019"
 * ```
 */
export type Against =
  | "yearBefore"
  | "periodBefore"
  | "twoYearAverage"
  | Scope
  | { readonly period: Period };

/**
 * Who is ranked: everything of its kind in a region, or a group there, such as its national zones.
 *
 * @example
 * ```ts
 * import type { Among } from "@park/data";
 * const among: Among = { group: "nationalZones", region: "province" };
 * among.group; // => "nationalZones"
 * ```
 */
export type Among = Region | { readonly group: string; readonly region: Region | null };

/**
 * What a share is of, and what a contribution is to: a measure with dimension values, of the park or of a region.
 *
 * @example
 * ```ts
 * import type { Whole } from "@park/data";
 * const whole: Whole = { measure: "keyProjects", dimensions: {}, scope: "city" };
 * whole.scope; // => "city"
 * ```
 */
export interface Whole {
  readonly measure: string;
  readonly dimensions: DimensionValues;
  readonly scope: Scope | null;
}

/**
 * Prices that a growth compares: those of one base period (可比价, real growth), or those of each period (现价, nominal).
 *
 * @example
 * ```ts
 * import type { Prices } from "@park/data";
 * const prices: Prices = "comparable";
 * prices; // => "comparable"
 * ```
 */
export type Prices = "comparable" | "current";

/**
 * What each aspect carries beside its word; null is what the text does not say.
 *
 * @example
 * ```ts
 * import type { Carried } from "@park/data";
 * const growth: Carried["growth"] = { against: "yearBefore", prices: null };
 * growth.against; // => "yearBefore"
 * ```
 */
export interface Carried {
  /** Nothing. */
  level: unknown;
  /** What it grew against, and at which prices. */
  growth: { against: Against | null; prices: Prices | null };
  /** The whole that it is a part of. */
  share: { of: Whole | null };
  /** What is ranked: its level, its growth, its share, or when it came; and among whom. */
  rank: { in: "level" | "growth" | "share" | "date"; among: Among | null };
  /** What has moved by an amount, in the measure's own unit or in places, and against what. */
  change: { in: "level" | "rank"; against: Against | null };
  /** What has moved by percentage points, and against what. */
  points: { in: "level" | "growth" | "share"; against: Against | null };
  /** What is so many times as much as what. */
  times: { in: "level" | "growth"; against: Against | null };
  /** The whole whose growth it adds to. */
  contribution: { of: Whole | null };
}

/**
 * What is said of a measure (SDMX TRANSFORMATION): its `level`; its `growth`; its `share` of a whole; its `rank`; its `change`, an
 * amount in the measure's own unit; `points`, a change in percentage points; `times`, the multiple of a base; its `contribution`
 * to the growth of a whole.
 *
 * @example
 * ```ts
 * import type { AspectId } from "@park/data";
 * const aspect: AspectId = "growth";
 * aspect; // => "growth"
 * ```
 */
export type AspectId = keyof Carried;

/**
 * An aspect with all that it carries, as it stands in a fact.
 *
 * @example
 * ```ts
 * import type { Aspect } from "@park/data";
 * const growth: Aspect = { as: "growth", against: "yearBefore", prices: null };
 * growth.as; // => "growth"
 * ```
 */
export type Aspect<A extends AspectId = AspectId> = {
  [K in A]: { readonly as: K } & Readonly<Carried[K]>;
}[A];

/**
 * A whole as it is typed in or looked up: a region, for the same measure there; the id of a measure or of a fact's level; or what
 * differs from the fact itself.
 *
 * @example
 * ```ts
 * import type { WholeInput } from "@park/data";
 * const wholes: readonly WholeInput[] = ["nation", "keyProjects", { dimensions: { stage: "started" } }];
 * wholes.length; // => 3
 * ```
 */
export type WholeInput = Region | (string & {}) | Partial<Whole>;

/**
 * Everything that some aspect carries, as it is typed in or looked up.
 *
 * @example
 * ```ts
 * import type { AspectWords } from "@park/data";
 * const words: AspectWords = { against: "yearBefore", prices: "comparable" };
 * words.prices; // => "comparable"
 * ```
 */
export interface AspectWords {
  readonly against?: Against | null;
  readonly prices?: Prices | null;
  readonly of?: WholeInput | null;
  readonly in?: "level" | "growth" | "share" | "rank" | "date";
  readonly among?: Among | null;
}

/** The words of one aspect, each of which may be left out; of the level there are none. */
export type WordsOf<A extends AspectId> = [CarriedBy<A>] extends [never]
  ? unknown
  : { readonly [K in CarriedBy<A>]?: K extends "in" ? Aspect<A>[K] : AspectWords[K] };

type CarriedBy<A extends AspectId> = Exclude<keyof Aspect<A>, "as"> & keyof AspectWords;

/**
 * What may be said of a measure of each kind: only what adds up has shares and contributions, and a rate moves by points.
 */
interface AspectsOfKind {
  flow: AspectId;
  stock: AspectId;
  count: AspectId;
  capacity: AspectId;
  duration: "level" | "growth" | "rank" | "change" | "times";
  ratio: "level" | "growth" | "rank" | "change" | "points" | "times";
  share: "level" | "share" | "rank" | "points" | "times";
  rank: "level" | "change";
  threshold: "level";
}

/** The aspects in which a measure of a kind can be seen. */
export type AspectsOf<K extends MeasureKind> = AspectsOfKind[K];

interface UnitsOfAspect {
  growth: "percent" | "tenth" | "permille" | "ratio" | "times";
  share: "percent" | "tenth" | "permille" | "ratio";
  rank: "rank";
  points: "percentagePoint" | "basisPoint";
  times: "times";
  contribution: "percentagePoint" | "percent";
}

/**
 * The units that a fact of a measure can have in an aspect: its own for a level and a change, else those of the aspect.
 *
 * @example
 * ```ts
 * import type { UnitIn } from "@park/data";
 * const unit: UnitIn<"CNY", "growth"> = "percent";
 * unit; // => "percent"
 * ```
 */
export type UnitIn<U extends UnitId, A extends AspectId> = A extends keyof UnitsOfAspect
  ? UnitsOfAspect[A]
  : A extends "change"
    ? U | "rank"
    : U;

/**
 * What each region is called.
 *
 * @example
 * ```ts
 * import { REGION_LABELS } from "@park/data";
 * REGION_LABELS.city.zh; // => "全市"
 * ```
 */
export const REGION_LABELS: { readonly [R in Region]: Localized } = /*#__PURE__*/ freeze({
  world: { zh: "全球", en: "world" },
  nation: { zh: "全国", en: "nation" },
  province: { zh: "全省", en: "province" },
  city: { zh: "全市", en: "city" },
  county: { zh: "全县", en: "county" },
});

/**
 * Every region, from the widest: each contains the next.
 *
 * @example
 * ```ts
 * import { REGIONS } from "@park/data";
 * REGIONS[0]; // => "world"
 * ```
 */
export const REGIONS = /*#__PURE__*/ freeze([
  "world",
  "nation",
  "province",
  "city",
  "county",
] as const satisfies Region[]);

/** Whether a word is that of a region. */
export const isRegion = (word: unknown): word is Region =>
  (REGIONS as readonly unknown[]).includes(word);

/** The bases that have a word of their own. */
export const BASES = ["yearBefore", "periodBefore", "twoYearAverage"] as const satisfies Against[];

/** The details of each aspect, with what they are where nothing is said, and its units, the usual one first; none: the measure's. */
export const ASPECTS: {
  readonly [A in AspectId]: {
    readonly carries: Readonly<Record<string, "level" | null>>;
    readonly inner: readonly string[];
    readonly units: readonly UnitId[] | null;
  };
} = {
  level: { carries: {}, inner: [], units: null },
  growth: {
    carries: { against: null, prices: null },
    inner: [],
    units: ["percent", "times", "tenth", "permille", "ratio"],
  },
  share: { carries: { of: null }, inner: [], units: ["percent", "tenth", "permille", "ratio"] },
  rank: {
    carries: { in: "level", among: null },
    inner: ["level", "growth", "share", "date"],
    units: ["rank"],
  },
  change: { carries: { in: "level", against: null }, inner: ["level", "rank"], units: null },
  points: {
    carries: { in: "level", against: null },
    inner: ["level", "growth", "share"],
    units: ["percentagePoint", "basisPoint"],
  },
  times: { carries: { in: "level", against: null }, inner: ["level", "growth"], units: ["times"] },
  contribution: { carries: { of: null }, inner: [], units: ["percentagePoint", "percent"] },
};

/** The aspects of each kind of measure. */
export const KIND_ASPECTS: { readonly [K in MeasureKind]: readonly AspectsOf<K>[] } =
  /*#__PURE__*/ (() => {
    const all = Object.keys(ASPECTS) as AspectId[];
    return {
      flow: all,
      stock: all,
      count: all,
      capacity: all,
      duration: ["level", "growth", "rank", "change", "times"],
      ratio: ["level", "growth", "rank", "change", "points", "times"],
      share: ["level", "share", "rank", "points", "times"],
      rank: ["level", "change"],
      threshold: ["level"],
    };
  })();

/** The unit that a fact has where none is said. */
export const usualUnit = (unit: UnitId, as: AspectId, inner: unknown): UnitId =>
  as === "change" && inner === "rank" ? "rank" : (ASPECTS[as].units?.[0] ?? unit);
